package dev.readiness.gather.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readiness.facts.evidence.Benchmark;
import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.evidence.ReportFormat;
import dev.readiness.facts.evidence.Risk;
import dev.readiness.facts.evidence.ToolReport;
import dev.readiness.facts.evidence.Vulnerability.Fix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that others published, with what a reader by hand found in them. */
final class EvidenceCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"njsscan", "dockle", "no-runs"})
    void readsSarif(String name) throws IOException {
        Case one = read("report-sarif/" + name);
        Map<String, Integer> levels = new TreeMap<>();
        one.facts()
                .path("by_effective_level")
                .properties()
                .forEach(each -> levels.put(each.getKey(), each.getValue().asInt()));
        assertThat(one.report().format()).isEqualTo(ReportFormat.SARIF);
        assertThat(one.report().tools()).hasSize(one.facts().path("tools").size());
        one.facts().path("tools").forEach(tool -> assertThat(one.report().tools())
                .contains(tool.asText()));
        assertThat(one.report().findings()).hasSize(one.number("results"));
        assertThat(count(
                        one.report().findings().stream(),
                        each -> level(each.rating().risk().orElseThrow())))
                .isEqualTo(levels);
        assertThat(one.report().suppressed()).isEqualTo(one.number("suppressed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpine-39-hc", "no-vuln"})
    void readsTrivy(String name) throws IOException {
        Case one = read("report-trivy/" + name);
        assertThat(one.report().format()).isEqualTo(ReportFormat.TRIVY);
        assertThat(one.report().vulnerabilities()).hasSize(one.number("vulnerabilities"));
        assertThat(bySeverity(one)).isEqualTo(severities(one));
        assertThat(one.report().vulnerabilities())
                .filteredOn(each -> each.fix().kind() == Fix.Kind.KNOWN)
                .hasSize(one.number("fixable"));
        assertThat(one.report().findings()).hasSize(one.number("secrets"));
    }

    @ParameterizedTest
    @ValueSource(strings = "analysis-model")
    void readsDependencyCheck(String name) throws IOException {
        Case one = read("report-odc/" + name);
        assertThat(one.report().format()).isEqualTo(ReportFormat.DEPENDENCY_CHECK);
        assertThat(one.report().vulnerabilities()).hasSize(one.number("vulnerabilities"));
        assertThat(bySeverity(one)).isEqualTo(severities(one));
        assertThat(one.report().vulnerabilities()).anySatisfy(each -> assertThat(
                        each.rating().score().orElseThrow().doubleValue())
                .isEqualTo(one.facts().path("max_cvss").asDouble()));
        assertThat(one.report().suppressed()).isEqualTo(one.number("suppressed"));
        assertThat(one.report().doubts()).hasSize(one.number("exceptions"));
        assertThat(one.report().made().orElseThrow()).hasToString("2021-11-16T07:22:43.869527Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lhc", "vex"})
    void readsCycloneDx(String name) throws IOException {
        Case one = read("report-cyclonedx/" + name);
        assertThat(one.report().format()).isEqualTo(ReportFormat.CYCLONEDX);
        assertThat(one.report().vulnerabilities()).hasSize(one.number("vulnerabilities"));
        assertThat(one.report().doubts())
                .extracting(ToolReport.Doubt::reason)
                .containsExactly("lists components and says nothing of vulnerabilities");
    }

    @ParameterizedTest
    @ValueSource(strings = {"benchmark-action-1", "java8-312"})
    void readsJmh(String name) throws IOException {
        Case one = read("report-jmh/" + name);
        JsonNode first = one.facts().path("first");
        Benchmark read = one.report().benchmarks().get(0);
        assertThat(one.report().benchmarks()).hasSize(one.number("benchmarks"));
        assertThat(read.name()).isEqualTo(first.path("benchmark").asText());
        assertThat(read.mode()).isEqualTo(one.facts().path("modes").get(0).asText());
        assertThat(read.score().value()).isEqualTo(first.path("score").asDouble());
        assertThat(read.score().unit()).isEqualTo(first.path("unit").asText());
        assertThat(one.report().benchmarks())
                .filteredOn(each -> each.low() == each.high())
                .hasSize(one.number("nan_errors"));
        if (first.path("error").isNumber()) {
            assertThat(read.high() - read.low())
                    .isCloseTo(2 * first.path("error").asDouble(), Percentage.withPercentage(0.001));
        }
    }

    private record Case(ToolReport report, JsonNode facts) {
        int number(String name) {
            return facts.path(name).asInt();
        }
    }

    private Case read(String name) throws IOException {
        Path one = CORPUS.resolve(name);
        assumeTrue(Files.isDirectory(one), "no corpus at " + one);
        JsonNode expected =
                new ObjectMapper().readTree(one.resolve("expected.json").toFile());
        String file = expected.path("file").asText();
        new Reports(root).write("target/" + file, Files.readAllBytes(one.resolve(file)));
        Item item = new Reports(root).items(Reports.expected("target/" + file)).get(0);
        return new Case(((Item.Read) item).report(), expected.path("facts"));
    }

    private static Map<String, Integer> bySeverity(Case one) {
        return count(
                one.report().vulnerabilities().stream(),
                each -> each.rating().risk().orElseThrow().name());
    }

    private static Map<String, Integer> severities(Case one) {
        Map<String, Integer> severities = new TreeMap<>();
        one.facts()
                .path("by_severity")
                .properties()
                .forEach(each -> severities.put(each.getKey(), each.getValue().asInt()));
        return severities;
    }

    private static <T> Map<String, Integer> count(Stream<T> all, Function<T, String> word) {
        return all.collect(Collectors.toMap(word, one -> 1, Integer::sum, TreeMap::new));
    }

    private static String level(Risk risk) {
        return switch (risk) {
            case LOW -> "note";
            case MEDIUM -> "warning";
            default -> "error";
        };
    }
}
