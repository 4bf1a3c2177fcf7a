package dev.readiness.gather.coverage;

import static dev.readiness.rules.GivenModule.module;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counter.Type;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.coverage.ReactorCoverage;
import dev.readiness.facts.coverage.ReactorCoverage.Unread;
import dev.readiness.gather.coverage.ReactorCoverageGatherer.Part;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ReactorCoverageGathererTest {

    private static final Evidence<CoverageFacts> NONE = Evidence.absent("there is no jacoco.xml");
    private static final Evidence<CoverageFacts> BROKEN = Evidence.unknown(Origin.of("x/jacoco.xml", 3), "cut off");

    @Test
    void sortsModulesIntoMeasuredUnmeasuredAndUnread() {
        assertThat(gather(
                        part("web", true, NONE),
                        part("app", true, own(1, 9)),
                        part("lib", true, BROKEN),
                        part("api", true, own(0, 1)),
                        part(".", false, NONE),
                        part("cli", true, NONE)))
                .isEqualTo(new ReactorCoverage(
                        List.of(measured("api", 0, 1), measured("app", 1, 9)),
                        List.of("cli", "web"),
                        List.of(new Unread("lib", Origin.of("x/jacoco.xml", 3), "cut off"))));
    }

    @Test
    void hasNothingToSayWithoutMainClasses() {
        assertThat(ReactorCoverageGatherer.gather(List.of(part(".", false, NONE))))
                .isEqualTo(Evidence.absent("no module has main classes to cover"));
        assertThat(ReactorCoverageGatherer.gather(List.of(part("it", false, BROKEN))))
                .isEqualTo(Evidence.absent("no module has main classes to cover"));
        assertThat(ReactorCoverageGatherer.gather(List.of(part("lib", true, NONE))))
                .isInstanceOf(Evidence.Known.class);
    }

    @Test
    void keepsAClassOfTwoModulesApart() {
        assertThat(gather(part("app", true, own(1, 0)), part("web", true, own(0, 1)))
                        .total()
                        .get(Type.LINE))
                .isEqualTo(new Counter(1, 1));
    }

    @Test
    void letsAnAggregateStandInForAModuleWithoutAReport() {
        assertThat(gather(part("libs/app", true, NONE), part("all", false, aggregate("parent/app", 2, 8)))
                        .modules())
                .containsExactly(measured("libs/app", 2, 8));
    }

    @Test
    void countsWhatTheTestsOfOtherModulesCovered() {
        assertThat(gather(part("app", true, own(4, 6)), part("all", false, aggregate("app", 2, 8)))
                        .modules())
                .containsExactly(measured("app", 2, 8));
    }

    @Test
    void keepsTheModulesOwnReportWhereItSawMoreOrOtherCode() {
        assertThat(gather(part("app", true, own(4, 6)), part("all", false, aggregate("app", 5, 5)))
                        .modules())
                .containsExactly(measured("app", 4, 6));
        assertThat(gather(part("app", true, own(4, 6)), part("all", false, aggregate("app", 0, 9)))
                        .modules())
                .containsExactly(measured("app", 4, 6));
    }

    @Test
    void doesNotGuessWhichOfTwoModulesAGroupIs() {
        assertThat(gather(
                                part("a/app", true, NONE),
                                part("b/app", true, NONE),
                                part("all", false, aggregate("app", 2, 8)))
                        .unmeasured())
                .containsExactly("a/app", "b/app");
    }

    @Test
    void blamesABrokenAggregateForModulesWithoutAReport() {
        ReactorCoverage coverage =
                gather(part("app", true, own(1, 9)), part("web", true, NONE), part("all", false, BROKEN));
        assertThat(coverage.unread()).containsExactly(new Unread("web", Origin.of("x/jacoco.xml", 3), "cut off"));
        assertThat(coverage.unmeasured()).isEmpty();
    }

    private static ReactorCoverage gather(Part... parts) {
        Evidence<ReactorCoverage> evidence = ReactorCoverageGatherer.gather(List.of(parts));
        assertThat(evidence).isInstanceOf(Evidence.Known.class);
        return ((Evidence.Known<ReactorCoverage>) evidence).fact();
    }

    private static Part part(String path, boolean hasMainSources, Evidence<CoverageFacts> coverage) {
        return new Part(module(path, hasMainSources, true), coverage);
    }

    private static ReactorCoverage.Module measured(String path, long missed, long covered) {
        return new ReactorCoverage.Module(path, lines(missed, covered).plus(Counters.NONE));
    }

    private static Evidence<CoverageFacts> own(long missed, long covered) {
        return coverage(lines(missed, covered), Map.of());
    }

    private static Evidence<CoverageFacts> aggregate(String group, long missed, long covered) {
        // one type only, as a sum would have them all
        return coverage(lines(99, 99), Map.of(group, lines(missed, covered).plus(Counters.NONE)));
    }

    private static Evidence<CoverageFacts> coverage(Counters counters, Map<String, Counters> groups) {
        return Evidence.known(
                new CoverageFacts(counters, new TreeMap<>(), List.of(), List.of(), List.of(), new TreeMap<>(groups)));
    }

    private static Counters lines(long missed, long covered) {
        return new Counters(Map.of(Type.LINE, new Counter(missed, covered)));
    }
}
