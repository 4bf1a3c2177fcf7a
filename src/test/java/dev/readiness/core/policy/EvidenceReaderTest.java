package dev.readiness.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.facts.Node;
import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.BenchmarkLimits;
import dev.readiness.facts.evidence.ExpectedReport;
import dev.readiness.facts.evidence.FindingLimits;
import dev.readiness.facts.evidence.FindingLimits.Weight;
import dev.readiness.facts.evidence.Measure;
import dev.readiness.facts.evidence.ReportFormat;
import dev.readiness.gather.yaml.YamlReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EvidenceReaderTest {

    @Test
    void readsEverything() {
        assertThat(read("""
                evidence:
                  - report: ./target/trivy.sarif
                    tool: trivy
                    format: sarif
                    required: false
                    maxAge: 24h
                    failOn: 7.5
                    warnOn: Low
                    withoutFix: off
                  - report: jmh.json
                    baseline: base.json
                    tolerance: 5%
                    toleranceOnCi: 30
                    thresholds:
                      - { benchmark: B.c, mode: avgt, params: { n: 10 }, atMost: 1.2 ms/op }
                      - { benchmark: B.d, atLeast: 8e2 ops/s }
                """))
                .extracting(ExpectedReport::toString) // places by line
                .containsExactly(
                        new ExpectedReport(
                                        Origin.of("readiness.yml", 2),
                                        "target/trivy.sarif",
                                        Optional.of("trivy"),
                                        Optional.of(ReportFormat.SARIF),
                                        false,
                                        Optional.of(Duration.ofHours(24)),
                                        new FindingLimits(new BigDecimal("7.5"), new BigDecimal("0.1"), Weight.OFF),
                                        BenchmarkLimits.NONE)
                                .toString(),
                        new ExpectedReport(
                                        Origin.of("readiness.yml", 10),
                                        "jmh.json",
                                        Optional.empty(),
                                        Optional.empty(),
                                        true,
                                        Optional.empty(),
                                        FindingLimits.DEFAULT,
                                        new BenchmarkLimits(
                                                Optional.of("base.json"),
                                                new BigDecimal("0.05"),
                                                new BigDecimal("0.30"),
                                                List.of(
                                                        new BenchmarkLimits.Threshold(
                                                                Origin.of("readiness.yml", 15),
                                                                "B.c",
                                                                Optional.of("avgt"),
                                                                Map.of("n", "10"),
                                                                false,
                                                                new Measure(1.2, "ms/op")),
                                                        new BenchmarkLimits.Threshold(
                                                                Origin.of("readiness.yml", 16),
                                                                "B.d",
                                                                Optional.empty(),
                                                                Map.of(),
                                                                true,
                                                                new Measure(800, "ops/s")))))
                                .toString());
    }

    @Test
    void allowsOnCiAtLeastWhatItAllowsElsewhere() {
        BenchmarkLimits limits =
                read("evidence: [{ report: a, tolerance: 40% }]").get(0).benchmarks();
        assertThat(limits.toleranceOnCi()).isEqualByComparingTo("0.4");
        assertThat(read("evidence: [{ report: a, failOn: none }]")
                        .get(0)
                        .limits()
                        .failOn())
                .isEqualTo(FindingLimits.NEVER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    evidence: a                                        | 'evidence' of the policy must be a list
                    evidence: [{ tool: a }]                            | an entry of evidence needs a 'report'
                    evidence: [{ report: /tmp/a }]                     | 'report' of evidence is '/tmp/a', must be a path below the root
                    evidence: [{ report: a/../../b }]                  | must be a path below the root
                    evidence: [{ report: a, baseline: ../b }]          | 'baseline' of evidence is '../b', must be a path below the root
                    evidence: [{ report: a, reprot: b }]               | unknown key 'reprot' in evidence; did you mean 'report'
                    evidence: [{ report: a, format: xml }]             | must be one of sarif, dependency-check
                    evidence: [{ report: a, maxAge: old }]             | 'maxAge' of evidence is 'old', must be like 90m, 24h or 7d
                    evidence: [{ report: a, failOn: 11 }]              | 'failOn' of evidence is '11', must be critical
                    evidence: [{ report: a, warnOn: bad }]             | 'warnOn' of evidence is 'bad', must be critical
                    evidence: [{ report: a, thresholds: b }]           | 'thresholds' of evidence must be a list
                    evidence: [{ report: a, thresholds: [{ benchmark: b }] }] | needs one of 'atMost' and 'atLeast'
                    evidence: [{ report: a, thresholds: [{ benchmark: b, atMost: 1 s/op, atLeast: 1 s/op }] }] | needs one of
                    evidence: [{ report: a, thresholds: [{ atMost: 1 s/op }] }] | a threshold needs a 'benchmark'
                    evidence: [{ report: a, thresholds: [{ benchmark: b, atMost: 12 }] }] | must be a number with its unit, e.g. 1.2 ms/op
                    """)
    void namesWhatIsWrong(String yaml, String fault) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ReadinessException.class)
                .hasMessageContaining("readiness.yml:1: ")
                .hasMessageContaining(fault);
    }

    @Test
    void pageForPeopleShowsAPolicyThatCanBeCopied() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/evidence.md"));
        String yaml = page.split("```yaml\n", 2)[1].split("```", 2)[0];
        assertThat(read(yaml)).hasSize(8).allSatisfy(one -> assertThat(page.split("## The command", 2)[1])
                .contains(one.tool().orElse("JMH")));
    }

    private static List<ExpectedReport> read(String yaml) {
        return PolicyReader.read(node(yaml), RuleSet.of(List.of())).evidence().reports();
    }

    private static Node node(String yaml) {
        return ((YamlReader.Documents) new YamlReader().read("readiness.yml", yaml))
                .documents()
                .get(0);
    }
}
