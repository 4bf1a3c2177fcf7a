package dev.readiness.facts.changelog;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import java.util.List;
import java.util.Optional;

/**
 * CHANGELOG.md as a document.
 *
 * @param path of the file
 * @param title text of the first level heading that is no version; empty when there is none
 * @param unreleased the section of what comes next
 * @param releases the sections of versions, in the order of the file; a heading that has a date only is one of them
 * @param problems what departs from the format
 * @see <a href="https://keepachangelog.com/en/1.1.0/">Keep a Changelog 1.1.0</a>
 */
public record ChangelogFacts(
        String path,
        Optional<String> title,
        Optional<Section> unreleased,
        List<Section> releases,
        List<Problem> problems)
        implements Fact {

    /**
     * A departure from the format.
     *
     * @param kind e.g. "category-unknown", "date-not-iso"
     * @param at the heading or entry concerned; the file as a whole for what is missing
     * @param message one observed fact
     */
    public record Problem(String kind, Origin at, String message) {}

    public ChangelogFacts {
        releases = List.copyOf(releases);
        problems = List.copyOf(problems);
    }

    /** The section of a version as written in a POM, without prefix. */
    public Optional<Section> release(String version) {
        return releases.stream()
                .filter(section -> section.version().equals(Optional.of(version)))
                .findFirst();
    }

    /** The topmost section that names a version. */
    public Optional<Section> latest() {
        return releases.stream()
                .filter(section -> section.version().isPresent())
                .findFirst();
    }
}
