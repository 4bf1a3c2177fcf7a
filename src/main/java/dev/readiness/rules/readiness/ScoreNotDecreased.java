package dev.readiness.rules.readiness;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.RunFacts;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.policy.Ratchet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds for releases: a new warning lowers the score, and alone it closes no build. Part of a reactor has a score of its own. */
@AutoService(Rule.class)
@RuleInfo(
        id = "readiness.score-not-decreased",
        title = "The score is not lower than it was",
        fix =
                "mend what is new, or accept the loss on the record: lower the score in readiness-baseline.json and say why",
        stage = Stage.RELEASE,
        scope = Scope.RUN,
        needs = {RunFacts.class, Ratchet.class},
        since = "0.1.0")
public final class ScoreNotDecreased implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        if (facts.get(RunFacts.class).partial()) {
            return Optional.of("the run does not speak for the whole reactor");
        }
        return facts.get(Ratchet.class).score().isEmpty()
                ? Optional.of("no score was recorded before")
                : Optional.empty();
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        int score = facts.get(RunFacts.class).score().value();
        return facts.get(Ratchet.class).score().stream()
                .filter(floor -> BigDecimal.valueOf(score).compareTo(floor.value()) < 0)
                .map(floor -> Finding.of(
                        floor.at(),
                        "score",
                        "the score is " + score + ", it was " + floor.value().toPlainString() + " in "
                                + floor.source()));
    }
}
