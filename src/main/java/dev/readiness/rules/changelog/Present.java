package dev.readiness.rules.changelog;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.project.ReactorFacts;
import java.util.stream.Stream;

/** The changelog that the policy names. It asks for the evidence itself, because its absence is what it looks for. */
@AutoService(Rule.class)
@RuleInfo(
        id = "changelog.present",
        title = "A changelog is kept",
        fix = "add the file, or name the one that is kept as release.changelog in the policy",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {ReactorFacts.class, ReleaseSettings.class},
        since = "0.1.0")
public final class Present implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        if (!(facts.evidence(ChangelogFacts.class) instanceof Evidence.Absent)) {
            return Stream.empty();
        }
        String path = facts.get(ReleaseSettings.class).changelog();
        return Stream.of(Finding.of(Origin.of(path), "", "\"" + path + "\" does not exist"));
    }
}
