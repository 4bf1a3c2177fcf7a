package dev.readiness.rules.release;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.git.TagPattern;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.release.PlannedRelease;
import dev.readiness.facts.release.RemoteState;
import dev.readiness.facts.release.RepositoryState;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Version, changelog and notes are counted from the last release, which must be there. */
@AutoService(Rule.class)
@RuleInfo(
        id = "release.history-complete",
        title = "The clone has the whole history",
        fix =
                "fetch it: -Dunshallow, or fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab, git fetch --unshallow --tags by hand",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {PlannedRelease.class, RepositoryState.class, TagFacts.class, ReleaseSettings.class},
        since = "0.1.0")
public final class HistoryComplete implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        Stream<Finding> commits = facts.get(RepositoryState.class).shallow()
                ? Stream.of(Finding.of(Origin.of("."), "", "the clone is shallow: older commits and tags are cut off"))
                : Stream.empty();
        return Stream.concat(commits, facts.find(RemoteState.class).flatMap(remote -> tags(facts, remote)).stream());
    }

    /** A clone without tags is whole in all but the one thing that is counted from. */
    private static Optional<Finding> tags(Facts facts, RemoteState remote) {
        Set<String> missing = new TreeSet<>(remote.tags().keySet());
        missing.removeAll(facts.get(TagFacts.class).commits().keySet());
        missing.remove(facts.get(PlannedRelease.class).tag());
        missing.removeIf(tag -> facts.get(ReleaseSettings.class).tags().stream()
                .allMatch(pattern -> TagPattern.of(pattern).version(tag).isEmpty()));
        return missing.stream()
                .findFirst()
                .map(tag -> "tag \"" + tag + "\" of the remote \"" + remote.remote() + "\" is not here"
                        + (missing.size() > 1 ? ", nor are others: " + (missing.size() - 1) : ""))
                .map(message -> Finding.of(Origin.of("."), "tags", message));
    }
}
