package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readiness.core.Finding;
import dev.readiness.core.Report;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import dev.readiness.facts.config.RelaxedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real configurations with hand-written expectations, judged by all rules together. */
final class CorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final RuleSet RULES = RuleSet.installed(CorpusTest.class.getClassLoader());
    private static final Set<String> SECRETS = Set.of(
            "secrets.not-hardcoded",
            "secrets.strong",
            "secrets.no-fallback",
            "secrets.no-published-sample",
            "config.no-placeholder-values",
            "spring.no-default-credentials");

    /** What the corpus calls a problem, and the rules that find it. */
    private static final Map<String, Set<String>> RULES_OF = Map.ofEntries(
            Map.entry("weak-secret", SECRETS),
            Map.entry("hardcoded-secret", SECRETS),
            Map.entry("default-secret", SECRETS),
            Map.entry("placeholder-value", SECRETS),
            Map.entry("empty-required", Set.of("config.required-keys-set")),
            Map.entry("http-url", Set.of("config.urls-use-https")),
            Map.entry("localhost", Set.of("config.no-localhost")),
            Map.entry("default-localhost", Set.of("config.no-localhost")),
            Map.entry("tls-disabled", Set.of("config.tls-verified")),
            Map.entry("dev-profile-default", Set.of("config.no-development-profile")),
            Map.entry("dev-env", Set.of("config.no-development-profile")),
            Map.entry("open-in-view", Set.of("spring.open-in-view-off")),
            Map.entry("actuator-all", Set.of("spring.actuator-exposure-limited")),
            Map.entry("actuator-sensitive", Set.of("spring.sensitive-endpoints-closed")),
            Map.entry("cors-wildcard", Set.of("config.cors-origins-safe")),
            Map.entry("embedded-db", Set.of("config.database-is-server")),
            Map.entry("debug-logging", Set.of("spring.log-levels-quiet", "config.debug-off")),
            Map.entry("debug-enabled", Set.of("config.debug-off")),
            Map.entry("swagger-enabled", Set.of("spring.api-docs-off")),
            Map.entry("health-details-always", Set.of("spring.actuator-values-hidden")),
            Map.entry("env-syntax", Set.of("config.env-syntax-portable")),
            Map.entry("env-not-sourceable", Set.of("config.env-syntax-portable")));

    @Test
    void springConfigurations(@TempDir Path directory) throws IOException {
        judgeAll("config-spring", directory, 0.95);
    }

    @Test
    void environmentFiles(@TempDir Path directory) throws IOException {
        judgeAll("config-env", directory, 0.95);
    }

    private static void judgeAll(String kind, Path directory, double share) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS.resolve(kind)), "no corpus beside the project: skipped");
        List<Path> sets;
        try (Stream<Path> found = Files.list(CORPUS.resolve(kind))) {
            sets = found.filter(Files::isDirectory).sorted().toList();
        }
        int certain = 0;
        List<String> missed = new ArrayList<>();
        StringBuilder table = new StringBuilder(kind + ": problems found, other errors\n");
        for (Path set : sets) {
            JsonNode expected = new ObjectMapper().readTree(Files.readString(set.resolve("expected.json")));
            List<Report.Open> open = judge(set, expected, Files.createDirectory(directory.resolve(set.getFileName())));
            List<JsonNode> problems = new ArrayList<>();
            expected.path("problems").forEach(problems::add);
            List<JsonNode> sure = problems.stream()
                    .filter(one -> one.path("certain").asBoolean())
                    .toList();
            List<String> lost = sure.stream()
                    .filter(one -> open.stream().noneMatch(finding -> isFoundBy(one, finding)))
                    .map(one -> set.getFileName() + " " + one.path("kind").asText() + " "
                            + one.path("key").asText())
                    .toList();
            List<String> others = open.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .filter(finding -> problems.stream().noneMatch(one -> isFoundBy(one, finding)))
                    .map(finding ->
                            finding.rule().id() + " " + finding.finding().key())
                    .distinct()
                    .toList();
            certain += sure.size();
            missed.addAll(lost);
            table.append(set.getFileName())
                    .append(": ")
                    .append(sure.size() - lost.size())
                    .append("/");
            table.append(sure.size()).append(", ").append(others).append('\n');
            if (expected.path("clean").asBoolean()) {
                assertThat(others)
                        .as("errors of the clean set " + set.getFileName())
                        .isEmpty();
            }
        }
        System.out.println(table + "missed " + missed);
        assertThat((certain - missed.size()) / (double) certain)
                .as("share of the " + certain + " certain problems; missed " + missed)
                .isGreaterThanOrEqualTo(share);
    }

    private static List<Report.Open> judge(Path set, JsonNode expected, Path project) throws IOException {
        List<RuleExample> files = new ArrayList<>();
        boolean spring = expected.has("profile");
        if (spring) {
            for (String name : (Iterable<String>) expected.path("files")::fieldNames) {
                files.add(new RuleExample("", "bad", "src/main/resources/" + name, text(set.resolve(name))));
            }
            files.add(new RuleExample(
                    "",
                    "bad",
                    "readiness.yml",
                    "production: { profiles: [" + expected.path("profile").asText() + "] }\n"));
        } else {
            String name = expected.path("file").asText();
            files.add(new RuleExample("", "bad", name, text(set.resolve(name))));
            files.add(new RuleExample(
                    "", "bad", "readiness.yml", "production: { environmentFiles: [\"" + name + "\"] }\n"));
        }
        return ExampleProject.write(project, files)
                .judge(RULES)
                .open()
                .filter(one -> one.finding().kind() == Finding.Kind.VIOLATION)
                .filter(one -> one.rule().id().matches("(config|spring|secrets)\\..*"))
                .toList();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    private static boolean isFoundBy(JsonNode problem, Report.Open open) {
        String key = problem.path("key").asText();
        boolean sameKey = key.isEmpty()
                || RelaxedName.of(open.finding().key())
                        .replaceAll("\\[\\d+]", "")
                        .equals(RelaxedName.of(key));
        return sameKey
                && RULES_OF.getOrDefault(problem.path("kind").asText(), Set.of())
                        .contains(open.rule().id());
    }
}
