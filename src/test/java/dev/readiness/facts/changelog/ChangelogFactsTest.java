package dev.readiness.facts.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ChangelogFactsTest {

    private static final Section DATE_ONLY = section(5, Optional.empty());
    private static final Section TWO = section(10, Optional.of("2.0.0"));
    private static final Section ONE = section(20, Optional.of("1.0.0"));

    @Test
    void knowsTheTopmostVersion() {
        assertThat(changelog(DATE_ONLY, TWO, ONE).latest()).contains(TWO);
        assertThat(changelog(DATE_ONLY).latest()).isEmpty();
    }

    @Test
    void findsTheSectionOfAVersion() {
        assertThat(changelog(DATE_ONLY, TWO, ONE).release("1.0.0")).contains(ONE);
        assertThat(changelog(DATE_ONLY, TWO, ONE).release("1.0")).isEmpty();
    }

    private static ChangelogFacts changelog(Section... releases) {
        return new ChangelogFacts(
                "CHANGELOG.md", Optional.empty(), Optional.empty(), Arrays.asList(releases), List.of());
    }

    private static Section section(int line, Optional<String> version) {
        return new Section(
                Origin.of("CHANGELOG.md", line),
                version,
                "",
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                "",
                false);
    }
}
