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
import java.util.stream.Stream;

/** As far as a remote says so beforehand: hooks and protected branches speak up only at the push itself. */
@AutoService(Rule.class)
@RuleInfo(
        id = "release.push-permitted",
        title = "The remote takes a push from here",
        fix = "see that git push --dry-run works from here, with the same user",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {PlannedRelease.class, RemoteState.class},
        since = "0.1.0")
public final class PushPermitted implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        RemoteState state = facts.get(RemoteState.class);
        return state
                .refusal()
                .map(reason -> Finding.of(
                        Origin.of("."),
                        state.remote(),
                        "the remote \"" + state.remote() + "\" takes no push: " + reason))
                .stream();
    }
}
