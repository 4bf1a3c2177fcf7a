package dev.readiness.gather.evidence;

import java.io.IOException;

/**
 * Reads Trivy's own JSON, schema 2.
 *
 * @see <a href="https://trivy.dev/latest/docs/configuration/reporting/">Trivy: reporting</a>
 */
record TrivyReader(Json json, Collected collected) implements ReportReader {

    static final String TOOL = "Trivy";

    @Override
    public void read() throws IOException {
        collected.tool(TOOL);
        json.object(name -> {
            switch (name) {
                case "SchemaVersion" -> schema(json.name());
                case "CreatedAt" -> collected.made(json.name());
                case "Results" -> json.array(() -> new TrivyResult(json, collected).read());
                default -> {
                    // what was looked at
                }
            }
        });
    }

    private static void schema(String version) throws UnreadableReportException {
        if (!version.equals("2")) {
            throw new UnreadableReportException(0, "is of another version of Trivy's schema than 2");
        }
    }
}
