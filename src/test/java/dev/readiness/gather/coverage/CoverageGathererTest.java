package dev.readiness.gather.coverage;

import static dev.readiness.gather.coverage.Jacoco.counter;
import static dev.readiness.gather.coverage.Jacoco.element;
import static dev.readiness.gather.coverage.Jacoco.line;
import static dev.readiness.gather.coverage.Jacoco.report;
import static dev.readiness.gather.coverage.Jacoco.type;
import static dev.readiness.rules.GivenModule.module;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counter.Type;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.coverage.CoverageFacts.Line;
import dev.readiness.facts.coverage.CoverageFacts.SourceCoverage;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CoverageGathererTest {

    private static final String JACOCO = "app/target/site/jacoco/jacoco.xml";
    private static final ModuleFacts APP = module("app");

    @TempDir
    Path root;

    @Test
    void readsCountersPackagesAndLines() throws IOException {
        write(
                JACOCO,
                report(
                        element(
                                "package",
                                "com/acme",
                                type("com/acme/Order", "Order.java", counter("LINE", 1, 1)),
                                element("sourcefile", "Order.java", line(3, 0, 4, 1, 1), line(5, 2, 0, 0, 0)),
                                counter("LINE", 1, 1),
                                counter("COMPLEXITY", 9, 9)),
                        counter("LINE", 1, 1),
                        counter("BRANCH", 1, 1)));
        CoverageFacts facts = known();
        assertThat(facts.counters())
                .isEqualTo(new Counters(Map.of(Type.LINE, new Counter(1, 1), Type.BRANCH, new Counter(1, 1))));
        assertThat(facts.packages()).isEqualTo(Map.of("com.acme", new Counters(Map.of(Type.LINE, new Counter(1, 1)))));
        assertThat(facts.sources())
                .containsExactly(new SourceCoverage(
                        "",
                        "com/acme/Order.java",
                        new TreeMap<>(Map.of(3, new Line(0, 4, 1, 1), 5, new Line(2, 0, 0, 0)))));
        assertThat(facts.reports()).containsExactly(Origin.of(JACOCO));
        assertThat(facts.groups()).isEmpty();
        assertThat(facts.stale()).isEmpty();
    }

    @Test
    void namesTheDefaultPackage() throws IOException {
        write(
                JACOCO,
                report(element(
                        "package",
                        "",
                        element("sourcefile", "Main.java", line(1, 0, 1, 0, 0)),
                        counter("LINE", 0, 1))));
        assertThat(known().packages()).containsOnlyKeys("");
        assertThat(known().sources()).extracting(SourceCoverage::path).containsExactly("Main.java");
    }

    @Test
    void sumsPackagesWhenTheReportHasNoCounters() throws IOException {
        write(
                JACOCO,
                report(
                        element("package", "a", counter("LINE", 1, 2)),
                        element(
                                "group",
                                "g",
                                element("package", "a", counter("LINE", 10, 20)),
                                counter("LINE", 10, 20))));
        assertThat(known().counters().get(Type.LINE)).isEqualTo(new Counter(11, 22));
        assertThat(known().packages().get("a").get(Type.LINE)).isEqualTo(new Counter(11, 22));
    }

    @Test
    void believesTheReportsOwnCounters() throws IOException {
        write(JACOCO, report(element("package", "a", counter("LINE", 1, 2)), counter("LINE", 100, 200)));
        assertThat(known().counters().get(Type.LINE)).isEqualTo(new Counter(100, 200));
    }

    @Test
    void knowsThatThereIsNothingToCoverInInterfaces() throws IOException {
        write(JACOCO, report(element("package", "a", type("a/Port", "Port.java"))));
        assertThat(known().counters().get(Type.LINE)).isEqualTo(Counter.NONE);
        assertThat(known().counters().get(Type.LINE).percent()).isEqualTo("n/a");
    }

    @Test
    void doesNotKnowWhatAReportWithoutAnythingMeans() throws IOException {
        write(JACOCO, report());
        assertThat(gather()).isEqualTo(unknown(0, "the JaCoCo report has no counters"));
    }

    @Test
    void saysWhereItLooked() {
        assertThat(gather())
                .isEqualTo(Evidence.absent("there is no jacoco.xml in \"app/target/site/jacoco\" or"
                        + " \"app/target/site/jacoco-ut\" or \"app/target/site/jacoco-it\""));
        assertThat(new CoverageGatherer(new WorkTree(root))
                        .gather(module("all", false, false), "all/out", "all/out/classes"))
                .isEqualTo(Evidence.absent("there is no jacoco.xml in \"all/out/site/jacoco-aggregate\""));
    }

    @Test
    void readsAnAggregateOnlyInAModuleWithoutClasses() throws IOException {
        String aggregate = report(
                element("group", "app", element("package", "a", counter("LINE", 1, 2)), counter("LINE", 1, 2)),
                element(
                        "group",
                        "libs",
                        element("group", "util", element("package", "a", counter("LINE", 3, 4)), counter("LINE", 3, 4)),
                        counter("LINE", 3, 4)),
                counter("LINE", 4, 6));
        write("app/target/site/jacoco-aggregate/jacoco.xml", aggregate);
        assertThat(gather()).isInstanceOf(Evidence.Absent.class);
        CoverageFacts facts = known(gather(module("app", false, true)));
        assertThat(facts.counters().get(Type.LINE)).isEqualTo(new Counter(4, 6));
        assertThat(facts.groups()).containsOnlyKeys("app", "libs/util");
        assertThat(facts.groups().get("app").get(Type.LINE)).isEqualTo(new Counter(1, 2));
        assertThat(facts.groups().get("libs/util").get(Type.LINE)).isEqualTo(new Counter(3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html/>", "<coverage line-rate='1'/>"})
    void refusesOtherFormats(String content) throws IOException {
        write(JACOCO, content);
        assertThat(gather()).isEqualTo(unknown(1, "the file is not a JaCoCo report"));
    }

    @Test
    void namesTheLineWhereATruncatedReportEnds() throws IOException {
        write(JACOCO, "<report name='x'>\n<counter type='LINE' missed='0' covered='9'/>\n<package na");
        assertThat(gather()).isEqualTo(unknown(3, "the file is cut off or is not well-formed XML"));
    }

    @Test
    void refusesACounterThatIsNone() throws IOException {
        write(JACOCO, report("\n<counter type='LINE' missed='-1' covered='9'/>"));
        assertThat(gather()).isEqualTo(unknown(2, "the attribute \"missed\" of an element \"counter\" is not a count"));
    }

    @Test
    void knowsNothingWhenOneOfSeveralReportsIsBroken() throws IOException {
        write(JACOCO, report(element("package", "a", counter("LINE", 0, 2)), counter("LINE", 0, 2)));
        write("app/target/site/jacoco-it/jacoco.xml", "<report>");
        assertThat(gather())
                .isEqualTo(Evidence.unknown(
                        Origin.of("app/target/site/jacoco-it/jacoco.xml", 1),
                        "the file is cut off or is not well-formed XML"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "1999, 0, false",
        "2000, 0, false",
        "2001, 0, true",
        "0, 2000, false",
        "0, 2001, true",
        "-9000, -9000, false"
    })
    void callsAReportStaleThatIsMoreThanTwoSecondsOlderThanAClass(long fileBefore, long dumpBefore, boolean stale)
            throws IOException {
        long compiled = 1_750_000_000_000L;
        write("app/target/classes/a/B.class", "");
        write("app/target/classes/a/Older.class", "");
        write("app/target/classes/a/resource.txt", "");
        write(
                JACOCO,
                report(
                        "<sessioninfo id='a' start='1' dump='5'/>",
                        "<sessioninfo id='b' start='1' dump='" + (compiled - dumpBefore) + "'/>",
                        "<sessioninfo id='c' start='1' dump='soon'/>",
                        counter("LINE", 0, 1)));
        time("app/target/classes/a/B.class", compiled);
        time("app/target/classes/a/Older.class", compiled - 60_000);
        time("app/target/classes/a/resource.txt", compiled + 60_000);
        time(JACOCO, compiled - fileBefore);
        if (stale) {
            assertThat(known().stale()).containsExactly(Origin.of(JACOCO));
        } else {
            assertThat(known().stale()).isEmpty();
        }
    }

    @Test
    void callsNoReportStaleThatNamesNoSession() throws IOException {
        write("app/target/classes/a/B.class", "");
        write(JACOCO, report(counter("LINE", 0, 1)));
        time("app/target/classes/a/B.class", 1_750_000_000_000L);
        assertThat(known().stale()).isEmpty();
    }

    private void time(String path, long millis) throws IOException {
        Files.setLastModifiedTime(root.resolve(path), FileTime.fromMillis(millis));
    }

    private void write(String path, String content) throws IOException {
        Jacoco.write(root, path, content);
    }

    private static Evidence<CoverageFacts> unknown(int line, String reason) {
        return Evidence.unknown(Origin.of(JACOCO, line), reason);
    }

    private CoverageFacts known() {
        return known(gather());
    }

    private static CoverageFacts known(Evidence<CoverageFacts> evidence) {
        assertThat(evidence).isInstanceOf(Evidence.Known.class);
        return ((Evidence.Known<CoverageFacts>) evidence).fact();
    }

    private Evidence<CoverageFacts> gather() {
        return gather(APP);
    }

    private Evidence<CoverageFacts> gather(ModuleFacts module) {
        return new CoverageGatherer(new WorkTree(root)).gather(module, "app/target", "app/target/classes");
    }
}
