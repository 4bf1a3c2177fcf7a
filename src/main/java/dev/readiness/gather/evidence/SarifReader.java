package dev.readiness.gather.evidence;

import java.io.IOException;

/**
 * Reads SARIF 2.1.0.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
record SarifReader(Json json, Collected collected) implements ReportReader {

    @Override
    public void read() throws IOException {
        json.object(name -> {
            switch (name) {
                case "version" -> version(json.name());
                case "runs" -> json.array(() -> new SarifRun(json, collected).read());
                default -> {
                    // no result
                }
            }
        });
    }

    private static void version(String version) throws UnreadableReportException {
        if (!version.startsWith("2.1.")) {
            throw new UnreadableReportException(0, "is not SARIF 2.1.0 but of another version");
        }
    }
}
