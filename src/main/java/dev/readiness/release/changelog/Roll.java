package dev.readiness.release.changelog;

import dev.readiness.facts.git.SemanticVersion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a changelog is to say of a release.
 *
 * @param version that is released
 * @param date of the release
 * @param generated what the commits tell, as Markdown with the categories as headings; taken when the maintainer wrote nothing;
 *     may be empty
 * @param links where the repository is; empty when nobody knows
 * @param path of the changelog, for messages
 * @param combine whether the sections of the version's pre-releases are taken into that of the final version; otherwise they stay
 */
public record Roll(
        SemanticVersion version,
        LocalDate date,
        String generated,
        Optional<ReleaseLinks> links,
        String path,
        boolean combine) {

    /** The usual file; sections of pre-releases stay. */
    public Roll(SemanticVersion version, LocalDate date, String generated, Optional<ReleaseLinks> links) {
        this(version, date, generated, links, "CHANGELOG.md", false);
    }

    /** The same for another file. */
    public Roll at(String other) {
        return new Roll(version, date, generated, links, other, combine);
    }

    /** The same with the sections of pre-releases taken in. */
    public Roll combining() {
        return new Roll(version, date, generated, links, path, true);
    }
}
