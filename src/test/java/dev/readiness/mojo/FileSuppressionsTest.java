package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comments in real files, as a whole check sees them. */
final class FileSuppressionsTest extends JudgedCheckout {

    private static final String RULE = "config.env-file-not-committed";

    @Test
    void acceptAndAreToldWithTheirReason() throws IOException {
        assertThat(judged("")).contains(RULE + " FAILED");
        assertThat(judged("# readiness:ignore-file " + RULE + " -- nothing secret in it until=2027-01-31\n"))
                .contains(RULE + " WAIVED by file: nothing secret in it")
                .noneMatch(line -> line.startsWith("readiness.waivers"));
    }

    @Test
    void areFindingsThemselvesWhenTheyAreStaleOrWrong() throws IOException {
        assertThat(judged("# readiness:ignore config.debug-off -- r until=2027-01-31\n"
                        + "# readiness:ignore-file " + RULE + " -- r until=2026-01-31\n"
                        + "# readiness:ignore config.debug-of\n"))
                .contains(
                        RULE + " FAILED",
                        "readiness.waivers-used .env.production:1 the waiver of config.debug-off at .env.production covers"
                                + " no finding",
                        "readiness.waivers-in-force .env.production:2 the waiver of " + RULE
                                + " at .env.production ended on 2026-01-31",
                        "readiness.waivers-in-force .env.production:3 the comment readiness:ignore names no rule:"
                                + " 'config.debug-of', did you mean 'config.debug-off' and has no reason and has no day"
                                + " 'until=2027-01-31' to which it holds");
    }

    private List<String> judged(String head) throws IOException {
        git.write("readiness.yml", "rules: { version.*: off, changelog.*: off }\n")
                .write(".env.production", head + "APP_MODE=live\n")
                .commit("feat: go on");
        judge(OfflineMaven.session(top, "verify"), "build", "all", "a", "b");
        JsonNode report = new ObjectMapper()
                .readTree(top.resolve("target/readiness/report.json").toFile());
        List<String> lines = new ArrayList<>();
        for (JsonNode result : report.path("results")) {
            String rule = result.path("rule").asText();
            if (rule.equals(RULE) && result.path("module").asText().equals(".")) {
                StringBuilder line =
                        new StringBuilder(rule + " " + result.path("outcome").asText());
                for (JsonNode one : result.path("waived")) {
                    line.append(" by ")
                            .append(one.path("by").asText())
                            .append(": ")
                            .append(one.path("reason").asText());
                }
                lines.add(line.toString());
            }
            if (rule.startsWith("readiness.waivers")) {
                result.path("findings")
                        .forEach(one -> lines.add(rule + " " + one.path("path").asText() + ":"
                                + one.path("line").asInt() + " "
                                + one.path("message").asText()));
            }
        }
        return lines;
    }
}
