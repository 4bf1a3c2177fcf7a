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

/** Version, changelog and notes are counted from the last release, which must be there. */
@AutoService(Rule.class)
@RuleInfo(
        id = "release.history-complete",
        title = "The clone has the whole history",
        fix = "fetch it: fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab, git fetch --unshallow --tags by hand",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {PlannedRelease.class, RepositoryState.class},
        since = "0.1.0")
public final class HistoryComplete implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(RepositoryState.class).shallow()
                ? Stream.of(Finding.of(Origin.of("."), "", "the clone is shallow: older commits and tags are cut off"))
                : Stream.empty();
    }
}
