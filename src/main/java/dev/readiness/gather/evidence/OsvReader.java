package dev.readiness.gather.evidence;

import dev.readiness.facts.Origin;
import java.io.IOException;

/**
 * Reads the JSON of osv-scanner.
 *
 * @see <a href="https://google.github.io/osv-scanner/output/">osv-scanner's output</a>
 */
record OsvReader(Json json, Collected collected) implements ReportReader {

    static final String TOOL = "osv-scanner";

    @Override
    public void read() throws IOException {
        collected.tool(TOOL);
        json.object(name -> {
            if (name.equals("results")) {
                if (!json.isArray()) {
                    throw other();
                }
                json.array(this::result);
            }
        });
    }

    private void result() throws IOException {
        String[] source = {""};
        OsvPackages packages = new OsvPackages(json);
        boolean[] seen = {false};
        json.object(name -> {
            switch (name) {
                case "source" ->
                    json.object(property -> {
                        if (property.equals("path")) {
                            source[0] = json.text().orElse("");
                        }
                    });
                case "packages" -> {
                    seen[0] = true;
                    json.array(packages::read);
                }
                default -> {
                    // experimental parts
                }
            }
        });
        if (!seen[0]) {
            throw other();
        }
        Origin at = collected.places().find(source[0]).map(Origin::of).orElse(collected.report());
        packages.addTo(collected, at);
    }

    /** Others have "results" too. */
    private static UnreadableReportException other() {
        return new UnreadableReportException(
                0, "is not a JSON report of osv-scanner, it looks like JSON of another kind");
    }
}
