package dev.readiness.rules.changelog;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.util.Optional;
import java.util.stream.Stream;

/** Entries that a release left behind: they ship, and the reader of the release does not see them. */
@AutoService(Rule.class)
@RuleInfo(
        id = "changelog.unreleased-empty",
        title = "Nothing is left under Unreleased in a release",
        fix = "move the entries to the section of the version being released",
        severity = Severity.WARNING,
        stage = Stage.DEPLOY,
        scope = Scope.REACTOR,
        needs = {ChangelogFacts.class, ReactorFacts.class},
        since = "0.1.0")
public final class UnreleasedEmpty implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return facts.get(ReactorFacts.class).root().isSnapshot()
                ? Optional.of("the version is a snapshot")
                : Optional.empty();
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        String version = facts.get(ReactorFacts.class).root().version();
        return facts.get(ChangelogFacts.class).unreleased().stream()
                .filter(section -> !section.isEmpty())
                .map(section -> Finding.of(
                        section.at(), "", "\"Unreleased\" is not empty while the version is \"" + version + "\""));
    }
}
