package dev.readiness.rules.readiness;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.RunFacts;
import dev.readiness.core.Score;
import dev.readiness.core.Severity;
import dev.readiness.core.Waiver;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RunRulesTest {

    private static final Waiver WAIVER = new Waiver(
            "config.debug-off",
            "src/**",
            Optional.empty(),
            "why",
            LocalDate.of(2026, 6, 29),
            Origin.of("readiness.yml", 7));
    private static final Finding FLAW =
            Finding.of(Origin.of("readiness.yml", 9), "waivers", "the waiver has no reason");

    @Test
    void reportsAnExpiredWaiver() {
        Facts facts = run(List.of(WAIVER), List.of(), List.of(), 100, Optional.empty());
        assertRule(new WaiversInForce())
                .on(facts)
                .reports("config.debug-off", "the waiver of config.debug-off at src/** ended on 2026-06-29")
                .at("readiness.yml:7");
        assertRule(new WaiversUsed()).on(facts).isSilent();
    }

    @Test
    void reportsAMalformedWaiver() {
        Facts facts = run(List.of(), List.of(), List.of(FLAW), 100, Optional.empty());
        assertRule(new WaiversInForce())
                .on(facts)
                .reports("waivers", "the waiver has no reason")
                .at("readiness.yml:9");
        assertRule(new WaiversInForce())
                .on(run(List.of(WAIVER), List.of(), List.of(FLAW), 100, Optional.empty()))
                .reportsKeys("config.debug-off", "waivers");
    }

    @Test
    void reportsAWaiverThatCoversNothing() {
        Facts facts = run(List.of(), List.of(WAIVER), List.of(), 100, Optional.empty());
        assertRule(new WaiversUsed())
                .on(facts)
                .reports("config.debug-off", "the waiver of config.debug-off at src/** covers no finding")
                .at("readiness.yml:7");
        assertRule(new WaiversInForce()).on(facts).isSilent();
    }

    @Test
    void reportsAScoreBelowTheMinimum() {
        assertRule(new ScoreReached())
                .on(run(List.of(), List.of(), List.of(), 89, Optional.of(90)))
                .reports("gate.minScore", "the score is 89, the policy asks for 90")
                .at("readiness.yml");
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "91, 90", "0, 0"})
    void acceptsAScoreThatReachesIt(int score, int minimum) {
        assertRule(new ScoreReached())
                .on(run(List.of(), List.of(), List.of(), score, Optional.of(minimum)))
                .isSilent();
    }

    @Test
    void asksForNoScoreUnlessThePolicyDoes() {
        assertRule(new ScoreReached())
                .on(run(List.of(), List.of(), List.of(), 0, Optional.empty()))
                .doesNotApply("the policy sets no gate.minScore");
    }

    private static Facts run(
            List<Waiver> expired, List<Waiver> unused, List<Finding> flaws, int score, Optional<Integer> minimum) {
        Gate gate = new Gate(Severity.ERROR, true, minimum);
        return Facts.builder()
                .with(
                        RunFacts.class,
                        new RunFacts(expired, unused, flaws, new Score(score, 100, 100), gate, List.of(), false))
                .build();
    }
}
