package dev.readiness.rules.changelog;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Facts;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.changelog.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class UnreleasedEmptyTest {

    @Test
    void reportsWhatAReleaseLeftBehind() {
        assertRule(new UnreleasedEmpty())
                .on(facts("1.0.0", Changelogs.unreleased(false)))
                .reports("", "\"Unreleased\" is not empty while the version is \"1.0.0\"")
                .at("CHANGELOG.md:5");
    }

    @Test
    void acceptsNothing() {
        assertRule(new UnreleasedEmpty())
                .on(facts("1.0.0", Changelogs.unreleased(true)))
                .isSilent();
        assertRule(new UnreleasedEmpty()).on(facts("1.0.0", Optional.empty())).isSilent();
    }

    @Test
    void doesNotConcernASnapshot() {
        assertRule(new UnreleasedEmpty())
                .on(facts("1.0.0-SNAPSHOT", Changelogs.unreleased(false)))
                .doesNotApply("the version is a snapshot");
    }

    private static Facts facts(String version, Optional<Section> unreleased) {
        return Changelogs.reactor(version)
                .with(ChangelogFacts.class, Changelogs.changelog(unreleased, List.of()))
                .build();
    }
}
