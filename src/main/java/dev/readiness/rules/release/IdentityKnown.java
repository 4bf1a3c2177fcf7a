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

/** Asked before anything is written; what git would make up from the names of user and machine does not count. */
@AutoService(Rule.class)
@RuleInfo(
        id = "release.identity-known",
        title = "The author of a release is known to git",
        fix =
                "set user.name and user.email with git config, or GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL and their GIT_COMMITTER_ twins",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {PlannedRelease.class, RepositoryState.class},
        since = "0.1.0")
public final class IdentityKnown implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts
                .get(RepositoryState.class)
                .identityProblem()
                .map(problem -> Finding.of(Origin.of("."), "", "git knows no author: " + problem))
                .stream();
    }
}
