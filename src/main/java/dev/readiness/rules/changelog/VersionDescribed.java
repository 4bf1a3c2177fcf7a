package dev.readiness.rules.changelog;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.changelog.Section;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The section of the version that is about to be released; what is unreleased will become it while it is a snapshot. */
@AutoService(Rule.class)
@RuleInfo(
        id = "changelog.version-described",
        title = "The changelog describes the version being released",
        fix = "write what the version brings under a heading \"## [VERSION] - YYYY-MM-DD\"",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {ChangelogFacts.class, ReactorFacts.class},
        since = "0.1.0")
public final class VersionDescribed implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        ChangelogFacts changelog = facts.get(ChangelogFacts.class);
        ReactorFacts reactor = facts.get(ReactorFacts.class);
        ModuleFacts root = reactor.root();
        String version = root.releaseVersion();
        if (root.isSnapshot()
                && changelog.unreleased().filter(section -> !section.isEmpty()).isPresent()) {
            return Stream.empty();
        }
        Optional<Section> section = changelog.release(version);
        if (section.isPresent()) {
            return wrong(section.get(), version, reactor.today())
                    .map(message -> Finding.of(section.get().at(), version, message));
        }
        return Stream.of(
                root.isSnapshot() && changelog.unreleased().isPresent()
                        ? Finding.of(changelog.unreleased().get().at(), version, "\"Unreleased\" has no entry")
                        : Finding.of(Origin.of(changelog.path()), version, "no section describes \"" + version + "\""));
    }

    private static Stream<String> wrong(Section section, String version, LocalDate today) {
        String date = "the date \"" + section.dateText() + "\" of \"" + version + "\"";
        Stream.Builder<String> messages = Stream.builder();
        if (section.isEmpty()) {
            messages.add("\"" + version + "\" has no entry");
        }
        if (section.dateText().isEmpty()) {
            messages.add("\"" + version + "\" has no date");
        } else if (!section.hasIsoDate()) {
            messages.add(date + " is not a day written YYYY-MM-DD");
        } else if (section.date().filter(today::isBefore).isPresent()) {
            messages.add(date + " is after today, \"" + today + "\"");
        }
        return messages.build();
    }
}
