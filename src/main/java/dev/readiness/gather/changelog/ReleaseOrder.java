package dev.readiness.gather.changelog;

import dev.readiness.facts.changelog.Section;
import dev.readiness.facts.git.SemanticVersion;
import java.util.Optional;

/** Which of two releases is the newer. */
final class ReleaseOrder {

    private ReleaseOrder() {}

    /**
     * Whether the newer release stands below. A file may follow the dates or the versions, and branches that are maintained
     * side by side make the two differ, so it takes both to be sure; versions alone where a date is missing.
     */
    static boolean isReversed(Section above, Section below) {
        Optional<SemanticVersion> one = above.version().flatMap(SemanticVersion::parse);
        Optional<SemanticVersion> other = below.version().flatMap(SemanticVersion::parse);
        if (one.isEmpty() || other.isEmpty() || one.get().compareTo(other.get()) >= 0) {
            return false;
        }
        return above.date().isEmpty()
                || below.date().isEmpty()
                || above.date().get().isBefore(below.date().get());
    }
}
