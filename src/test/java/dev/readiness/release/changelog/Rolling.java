package dev.readiness.release.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.notes.Links;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rolls a changelog given as text; every roll is done twice, because the second must change nothing. */
record Rolling(Roll roll) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final String GENERATED = "### Added\n\n- Told by a commit\n";

    static Rolling to(String version) {
        return new Rolling(new Roll(version(version), DAY, GENERATED, Optional.empty()));
    }

    static SemanticVersion version(String text) {
        return SemanticVersion.parse(text).orElseThrow();
    }

    Rolling telling(String generated) {
        return new Rolling(new Roll(roll.version(), roll.date(), generated, roll.links()));
    }

    Rolling linking(String remote) {
        ReleaseLinks links = new ReleaseLinks(Links.of(remote, Optional.empty()), "v{version}");
        return new Rolling(new Roll(roll.version(), roll.date(), roll.generated(), Optional.of(links)));
    }

    Rolling combining() {
        return new Rolling(roll.combining());
    }

    String of(String before) {
        return of(Optional.of(before.getBytes(StandardCharsets.UTF_8)));
    }

    String ofNothing() {
        return of(Optional.empty());
    }

    List<String> plan(String before) {
        return ChangelogRoll.roll(Optional.of(before.getBytes(StandardCharsets.UTF_8)), roll)
                .done();
    }

    void refuses(String before, String message) {
        assertThatThrownBy(() -> of(before))
                .isInstanceOf(ReadinessException.class)
                .hasMessage(message);
    }

    private String of(Optional<byte[]> before) {
        byte[] once = ChangelogRoll.roll(before, roll).bytes();
        Rolled twice = ChangelogRoll.roll(Optional.of(once), roll);
        assertThat(new String(twice.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(new String(once, StandardCharsets.UTF_8));
        assertThat(twice.done()).isEmpty();
        return new String(once, StandardCharsets.UTF_8);
    }
}
