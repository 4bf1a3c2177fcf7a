package dev.readiness.rules.release;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.MaintenanceLine;
import dev.readiness.facts.release.PlannedRelease;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where releases come from, and which versions a maintenance branch is for. */
@AutoService(Rule.class)
@RuleInfo(
        id = "release.branch-allowed",
        title = "A release is made from a branch that is meant for it",
        fix = "release from a branch that release.branches names, and give it a version of its line",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = PlannedRelease.class,
        since = "0.1.0")
public final class BranchAllowed implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        PlannedRelease planned = facts.get(PlannedRelease.class);
        String branch = planned.branch();
        if (branch.isEmpty()) {
            return Stream.of(Finding.of(
                    Origin.of("."), "", "neither HEAD, the CI server nor -Dreadiness.branch names the branch"));
        }
        if (!planned.isFromAllowedBranch()) {
            String patterns = planned.branches().stream()
                    .map(pattern -> "\"" + pattern + "\"")
                    .collect(Collectors.joining(", "));
            return Stream.of(
                    Finding.of(Origin.of("."), branch, "branch \"" + branch + "\" matches none of " + patterns));
        }
        return MaintenanceLine.of(branch)
                .filter(line -> !line.contains(planned.version()))
                .map(line -> Finding.of(
                        planned.origin(),
                        branch,
                        "branch \"" + branch + "\" is for versions \"" + line + "\", and the version is \""
                                + planned.version() + "\""))
                .stream();
    }
}
