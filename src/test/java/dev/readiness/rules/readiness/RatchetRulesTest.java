package dev.readiness.rules.readiness;

import static dev.readiness.rules.GivenModule.module;
import static dev.readiness.rules.GivenModule.reactor;
import static dev.readiness.rules.RuleAssert.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.BaselineEntry;
import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.RunFacts;
import dev.readiness.core.Score;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counter.Type;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.ReactorCoverage;
import dev.readiness.facts.policy.ChangedSettings;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.policy.Ratchet;
import dev.readiness.facts.policy.Ratchet.Floor;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.rules.coverage.NotDecreased;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Figures that may rise and not fall. */
final class RatchetRulesTest {

    private static final Ratchet REACHED = new Ratchet(
            Optional.of(floor("88", Optional.empty())),
            new TreeMap<>(Map.of(Type.LINE, floor("80.00", Optional.of("v1.2.0")))));

    @Test
    void coverageMayStayAndRise() {
        assertRule(new NotDecreased()).on(covered(2000, 500, "0")).isSilent();
        assertRule(new NotDecreased()).on(covered(2500, 0, "0")).isSilent();
    }

    @Test
    void coverageMayNotFallByAHair() {
        assertRule(new NotDecreased())
                .on(covered(1999, 501, "0"))
                .reports("line", "line coverage is 79.96 % (1999 of 2500), it was 80 % in release v1.2.0")
                .at("readiness-baseline.json:4");
    }

    @Test
    void toleranceIsInPointsOfPercent() {
        assertRule(new NotDecreased()).on(covered(1999, 501, "0.04")).isSilent();
        assertRule(new NotDecreased())
                .on(covered(1999, 501, "0.03"))
                .reports("line", "line coverage is 79.96 % (1999 of 2500), it was 80 % in release v1.2.0");
    }

    @Test
    void coverageThatWasNeverRecordedMayBeAnything() {
        assertRule(new NotDecreased())
                .on(facts(Ratchet.NONE, reactor(module(".")), measured(0, 10, List.of()), "0"))
                .doesNotApply("no coverage was recorded before");
    }

    @Test
    void partOfAReactorCannotBeComparedWithTheWhole() {
        ReactorFacts part = reactor(Optional.of("-pl app"), Map.of(), module("."));
        assertUnknown(
                facts(REACHED, part, measured(2500, 0, List.of()), "0"),
                "coverage cannot be compared with what it was, not all of it is known: -pl app");
        assertUnknown(
                facts(REACHED, reactor(module(".")), measured(2500, 0, List.of("web")), "0"),
                "coverage cannot be compared with what it was, not all of it is known: \"web\" has no JaCoCo report");
    }

    @Test
    void scoreMayNotFall() {
        assertRule(new ScoreNotDecreased()).on(scored(88, REACHED, false)).isSilent();
        assertRule(new ScoreNotDecreased())
                .on(scored(87, REACHED, false))
                .reports("score", "the score is 87, it was 88 in the baseline");
        assertRule(new ScoreNotDecreased())
                .on(scored(1, Ratchet.NONE, false))
                .doesNotApply("no score was recorded before");
        assertRule(new ScoreNotDecreased())
                .on(scored(1, REACHED, true))
                .doesNotApply("the run does not speak for the whole reactor");
    }

    @Test
    void entryThatAcceptsNothingIsSaid() {
        BaselineEntry entry = new BaselineEntry(
                "config.debug-off",
                ".",
                "a.yml",
                "debug",
                "",
                "\"debug\" is \"true\"",
                Severity.ERROR,
                "old",
                LocalDate.of(2026, 1, 31));
        Facts facts = Facts.builder()
                .with(
                        RunFacts.class,
                        new RunFacts(
                                List.of(),
                                List.of(),
                                List.of(),
                                new Score(1, 1, 1),
                                Gate.DEFAULT,
                                List.of(entry),
                                false))
                .build();

        assertRule(new BaselineCurrent())
                .on(facts)
                .reports(
                        "config.debug-off a.yml",
                        "the finding of config.debug-off in a.yml is mended: \"debug\" is \"true\"")
                .at("readiness-baseline.json");
    }

    @Test
    void theHigherFigureCounts() {
        Ratchet lowered = new Ratchet(Optional.of(floor("70", Optional.empty())), new TreeMap<>());

        assertThat(lowered.raisedBy(REACHED.of("v1.2.0")).score()).contains(floor("88", Optional.of("v1.2.0")));
        assertThat(REACHED.raisedBy(lowered.of("v1.2.0"))).isEqualTo(REACHED);
        assertThat(Ratchet.NONE.raisedBy(REACHED)).isEqualTo(REACHED);
        assertThat(REACHED.raisedBy(REACHED.of("v1.2.0"))).isEqualTo(REACHED);
    }

    private static void assertUnknown(Facts facts, String message) {
        assertThat(new NotDecreased().check(facts)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.UNKNOWN);
            assertThat(finding.message()).isEqualTo(message);
        });
    }

    private static Facts covered(long covered, long missed, String tolerance) {
        return facts(REACHED, reactor(module(".")), measured(covered, missed, List.of()), tolerance);
    }

    private static Facts facts(Ratchet ratchet, ReactorFacts reactor, ReactorCoverage coverage, String tolerance) {
        return Facts.builder()
                .with(ReactorFacts.class, reactor)
                .with(ReactorCoverage.class, coverage)
                .with(Ratchet.class, ratchet)
                .with(
                        CoverageSettings.class,
                        new CoverageSettings(Map.of(), Map.of(), ChangedSettings.DEFAULT, new BigDecimal(tolerance)))
                .build();
    }

    private static ReactorCoverage measured(long covered, long missed, List<String> unmeasured) {
        return new ReactorCoverage(
                List.of(new ReactorCoverage.Module(".", new Counters(Map.of(Type.LINE, new Counter(missed, covered))))),
                unmeasured,
                List.of());
    }

    private static Facts scored(int score, Ratchet ratchet, boolean partial) {
        return Facts.builder()
                .with(Ratchet.class, ratchet)
                .with(
                        RunFacts.class,
                        new RunFacts(
                                List.of(),
                                List.of(),
                                List.of(),
                                new Score(score, 100, 100),
                                Gate.DEFAULT,
                                List.of(),
                                partial))
                .build();
    }

    private static Floor floor(String value, Optional<String> release) {
        return new Floor(new BigDecimal(value), Origin.of("readiness-baseline.json", 4), release);
    }
}
