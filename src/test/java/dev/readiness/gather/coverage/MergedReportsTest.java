package dev.readiness.gather.coverage;

import static dev.readiness.gather.coverage.Jacoco.counter;
import static dev.readiness.gather.coverage.Jacoco.element;
import static dev.readiness.gather.coverage.Jacoco.line;
import static dev.readiness.gather.coverage.Jacoco.method;
import static dev.readiness.gather.coverage.Jacoco.report;
import static dev.readiness.gather.coverage.Jacoco.type;
import static dev.readiness.rules.GivenModule.module;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counter.Type;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.coverage.CoverageFacts.Line;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unit tests and integration tests of one module, each with a report of its own. */
final class MergedReportsTest {

    @TempDir
    Path root;

    @Test
    void coversWhatAnyReportCovered() throws IOException {
        CoverageFacts facts = merged(
                report(element(
                        "package",
                        "a",
                        type("a/B", "B.java", method("x", 0, 1), method("y", 1, 0), counter("CLASS", 0, 1)),
                        type("a/C", "C.java", method("x", 1, 0), counter("CLASS", 1, 0)),
                        type("a/D", "C.java", method("x", 1, 0), counter("CLASS", 1, 0)),
                        element("sourcefile", "B.java", line(1, 0, 5, 1, 1), line(2, 4, 0, 2, 0), line(3, 2, 0, 0, 0)),
                        element("sourcefile", "C.java", line(1, 7, 0, 0, 0)))),
                report(element(
                        "package",
                        "a",
                        type("a/B", "B.java", method("x", 1, 0), method("y", 0, 1), counter("CLASS", 0, 1)),
                        type("a/C", "C.java", method("x", 0, 1), counter("CLASS", 0, 1)),
                        type("a/D", "C.java", method("x", 1, 0), counter("CLASS", 1, 0)),
                        element("sourcefile", "B.java", line(1, 3, 2, 0, 2), line(2, 1, 3, 1, 1), line(3, 2, 0, 0, 0)),
                        element("sourcefile", "C.java", line(1, 0, 7, 0, 0)))));
        assertThat(facts.counters().get(Type.LINE)).isEqualTo(new Counter(1, 3));
        assertThat(facts.counters().get(Type.INSTRUCTION)).isEqualTo(new Counter(3, 15));
        assertThat(facts.counters().get(Type.BRANCH)).isEqualTo(new Counter(1, 3));
        assertThat(facts.counters().get(Type.METHOD)).isEqualTo(new Counter(1, 3));
        assertThat(facts.counters().get(Type.CLASS)).isEqualTo(new Counter(1, 2));
        assertThat(facts.packages().get("a")).isEqualTo(facts.counters());
        assertThat(facts.sources().get(0).path()).isEqualTo("a/B.java");
        assertThat(facts.sources().get(0).lines().get(2)).isEqualTo(new Line(1, 3, 1, 1));
        assertThat(facts.reports())
                .containsExactly(
                        Origin.of("app/target/site/jacoco/jacoco.xml"),
                        Origin.of("app/target/site/jacoco-it/jacoco.xml"));
    }

    @Test
    void takesTheBetterCountOfSourcesWithoutLines() throws IOException {
        CoverageFacts facts = merged(
                report(element(
                        "package",
                        "a",
                        type("a/B", "B.java", counter("INSTRUCTION", 10, 0)),
                        element("sourcefile", "B.java", counter("INSTRUCTION", 4, 6), counter("BRANCH", 2, 0)))),
                report(element(
                        "package",
                        "a",
                        type("a/B", "B.java", counter("INSTRUCTION", 10, 0)),
                        element("sourcefile", "B.java", counter("INSTRUCTION", 7, 3), counter("BRANCH", 0, 2)))));
        assertThat(facts.counters().get(Type.INSTRUCTION)).isEqualTo(new Counter(4, 6));
        assertThat(facts.counters().get(Type.BRANCH)).isEqualTo(new Counter(0, 2));
        assertThat(facts.counters().get(Type.LINE)).isEqualTo(Counter.NONE);
    }

    @Test
    void takesTheBetterCountOfClassesWithoutASource() throws IOException {
        CoverageFacts facts = merged(
                report(element(
                        "package", "a", element("class", "a/B", counter("INSTRUCTION", 9, 1), counter("CLASS", 0, 1)))),
                report(element(
                        "package",
                        "a",
                        element("class", "a/B", counter("INSTRUCTION", 2, 8), counter("CLASS", 0, 1)))));
        assertThat(facts.counters().get(Type.INSTRUCTION)).isEqualTo(new Counter(2, 8));
        assertThat(facts.counters().get(Type.CLASS)).isEqualTo(new Counter(0, 1));
    }

    @Test
    void addsPackagesThatOnlyOneReportHas() throws IOException {
        CoverageFacts facts = merged(
                report(element("package", "a", counter("LINE", 1, 2)), counter("LINE", 1, 2)),
                report(element("package", "b", counter("LINE", 3, 4)), counter("LINE", 3, 4)));
        assertThat(facts.counters().get(Type.LINE)).isEqualTo(new Counter(4, 6));
    }

    @Test
    void leavesOutAnEmptyReportBesideAnother() throws IOException {
        CoverageFacts facts =
                merged(report(element("package", "a", counter("LINE", 1, 2)), counter("LINE", 1, 2)), report());
        assertThat(facts.counters().get(Type.LINE)).isEqualTo(new Counter(1, 2));
    }

    private CoverageFacts merged(String unit, String integration) throws IOException {
        Jacoco.write(root, "app/target/site/jacoco/jacoco.xml", unit);
        Jacoco.write(root, "app/target/site/jacoco-it/jacoco.xml", integration);
        Evidence<CoverageFacts> evidence =
                new CoverageGatherer(new WorkTree(root)).gather(module("app"), "app/target", "app/target/classes");
        assertThat(evidence).isInstanceOf(Evidence.Known.class);
        return ((Evidence.Known<CoverageFacts>) evidence).fact();
    }
}
