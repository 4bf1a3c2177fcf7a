package dev.readiness.rules.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Baseline;
import dev.readiness.core.Engine;
import dev.readiness.core.Judgement;
import dev.readiness.core.Outcome;
import dev.readiness.core.Policy;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.release.PlannedRelease;
import dev.readiness.facts.release.RemoteState;
import dev.readiness.rules.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all rules on a planned release have in common. */
final class NothingPlannedTest {

    static Stream<Rule> rules() {
        return Stream.of(
                new BranchAllowed(),
                new BranchCurrent(),
                new TagFree(),
                new PushPermitted(),
                new RepositoryAtRest(),
                new HistoryComplete(),
                new IdentityKnown(),
                new SignaturePossible(),
                new VersionUnpublished());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rulesApplyToNothingElse(Rule rule) {
        Facts facts = Given.policy()
                .lazily(PlannedRelease.class, () -> Evidence.absent("no release is planned"))
                .build();
        Judgement judgement = judge(rule, facts);
        assertThat(judgement.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(judgement.reason()).isEqualTo("no release is planned");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rulesStopAReleaseAndPassAGoodOne(Rule rule) {
        Judgement judgement = judge(rule, Planned.tag("v1.3.0").build());
        assertThat(judgement.severity()).isEqualTo(Severity.ERROR);
        assertThat(judgement.rule().stage()).isEqualTo(Stage.RELEASE);
        assertThat(judgement.outcome()).isIn(Outcome.PASSED, Outcome.NOT_APPLICABLE);
    }

    static Stream<Rule> rulesOnTheRemote() {
        return Stream.of(new BranchCurrent(), new TagFree(), new PushPermitted());
    }

    @ParameterizedTest
    @MethodSource("rulesOnTheRemote")
    void remoteThatCannotBeAskedIsNoPass(Rule rule) {
        Facts facts =
                Planned.tag("v1.3.0").lazily(RemoteState.class, Planned::unseen).build();
        assertThat(judge(rule, facts).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    private static Judgement judge(Rule rule, Facts facts) {
        return new Engine(
                        RuleSet.of(List.of(rule)),
                        Policy.DEFAULT,
                        Baseline.NONE,
                        Stage.RELEASE,
                        false,
                        LocalDate.of(2026, 6, 30))
                .judge(Scope.REACTOR, ".", facts)
                .get(0);
    }
}
