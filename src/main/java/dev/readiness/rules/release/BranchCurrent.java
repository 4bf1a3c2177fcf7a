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
import dev.readiness.facts.release.RemoteState;
import java.util.Optional;
import java.util.stream.Stream;

/** Both ways: what others have not seen is not released, and what they have added is not left out. */
@AutoService(Rule.class)
@RuleInfo(
        id = "release.branch-current",
        title = "HEAD is the commit that the remote's branch is at",
        fix = "fetch and merge or rebase, or push, until both are at one commit",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {PlannedRelease.class, RemoteState.class},
        since = "0.1.0")
public final class BranchCurrent implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return facts.get(PlannedRelease.class).branch().isEmpty()
                ? Optional.of("nobody knows which branch is released")
                : Optional.empty();
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        String branch = facts.get(PlannedRelease.class).branch();
        RemoteState state = facts.get(RemoteState.class);
        String there = "branch \"" + branch + "\" of the remote \"" + state.remote() + "\"";
        Optional<String> observed =
                switch (state.standing()) {
                    case EQUAL -> Optional.empty();
                    case AHEAD -> Optional.of("HEAD has commits that " + there + " does not have");
                    case BEHIND -> Optional.of(there + " has commits that HEAD does not have");
                    case DIVERGED ->
                        Optional.of("HEAD and " + there + " each have commits that the other does not have");
                    case NO_BRANCH ->
                        Optional.of("the remote \"" + state.remote() + "\" has no branch \"" + branch + "\"");
                    case NOT_FETCHED -> Optional.of(there + " is at a commit that is not fetched");
                };
        return observed.map(message -> Finding.of(Origin.of("."), branch, message)).stream();
    }
}
