package dev.readiness.rules.release;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.release.PlannedRelease;
import dev.readiness.facts.release.RepositoryState;
import java.util.stream.Stream;

/** A release in the middle of a merge would be made of a state that nobody has looked at. */
@AutoService(Rule.class)
@RuleInfo(
        id = "release.repository-at-rest",
        title = "Nothing in the repository is half done",
        fix = "finish it or abort it, and release again",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {PlannedRelease.class, RepositoryState.class},
        since = "0.1.0")
public final class RepositoryAtRest implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(RepositoryState.class).unfinished().stream()
                .map(what -> Finding.of(Origin.of("."), "", what + " is under way"));
    }
}
