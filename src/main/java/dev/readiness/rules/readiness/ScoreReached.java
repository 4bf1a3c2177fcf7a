package dev.readiness.rules.readiness;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.RunFacts;
import dev.readiness.core.Scope;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import java.util.Optional;
import java.util.stream.Stream;

/** The score that the policy asks for. */
@AutoService(Rule.class)
@RuleInfo(
        id = "readiness.score-reached",
        title = "The score is at least what the policy asks for",
        fix = "mend the findings that weigh most, or lower gate.minScore in readiness.yml",
        scope = Scope.RUN,
        needs = RunFacts.class,
        since = "0.1.0")
public final class ScoreReached implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return facts.get(RunFacts.class).gate().minScore().isPresent()
                ? Optional.empty()
                : Optional.of("the policy sets no gate.minScore");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        RunFacts run = facts.get(RunFacts.class);
        int score = run.score().value();
        return run.gate().minScore().stream()
                .filter(minimum -> score < minimum)
                .map(minimum -> Finding.of(
                        Origin.of("readiness.yml"),
                        "gate.minScore",
                        "the score is " + score + ", the policy asks for " + minimum));
    }
}
