package dev.readiness.rules.release;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.release.PlannedRelease;
import dev.readiness.facts.release.PublishedVersions;
import java.util.stream.Stream;

/** What the artifact repository has already; many let nobody replace it, and those that do break builds. */
@AutoService(Rule.class)
@RuleInfo(
        id = "release.version-unpublished",
        title = "Nobody can have the version yet",
        fix = "raise the version: what is published once is never replaced",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {PlannedRelease.class, PublishedVersions.class},
        since = "0.1.0")
public final class VersionUnpublished implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        PlannedRelease planned = facts.get(PlannedRelease.class);
        PublishedVersions published = facts.get(PublishedVersions.class);
        return published.coordinates().stream()
                .map(coordinates -> Finding.of(
                        planned.origin(),
                        coordinates,
                        "\"" + coordinates + "\" has version \"" + planned.version() + "\" in repository \""
                                + published.repository() + "\""));
    }
}
