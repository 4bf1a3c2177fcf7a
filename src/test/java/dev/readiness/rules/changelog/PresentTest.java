package dev.readiness.rules.changelog;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.policy.ReleaseSettings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PresentTest {

    @Test
    void reportsThatThereIsNone() {
        assertRule(new Present())
                .on(Changelogs.reactor("1.0.0").build())
                .reports("", "\"CHANGELOG.md\" does not exist")
                .at("CHANGELOG.md");
    }

    @Test
    void namesTheFileOfThePolicy() {
        assertRule(new Present())
                .on(Changelogs.reactor("1.0.0")
                        .with(ReleaseSettings.class, new ReleaseSettings(List.of(), "docs/CHANGES.md"))
                        .build())
                .reports("", "\"docs/CHANGES.md\" does not exist")
                .at("docs/CHANGES.md");
    }

    @Test
    void isContentWithOneThatIsThereEvenUnread() {
        assertRule(new Present())
                .on(Changelogs.reactor("1.0.0")
                        .with(ChangelogFacts.class, Changelogs.changelog(Optional.empty(), List.of()))
                        .build())
                .isSilent();
        assertRule(new Present())
                .on(Changelogs.reactor("1.0.0")
                        .lazily(
                                ChangelogFacts.class,
                                () -> Evidence.unknown(Origin.of("CHANGELOG.md"), "\"CHANGELOG.md\" is binary"))
                        .build())
                .isSilent();
    }
}
