package dev.readiness.release.changelog;

import dev.readiness.facts.changelog.SectionHeading;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.release.text.VersionText;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * A section of a changelog, in indices of lines.
 *
 * @param heading what its heading says
 * @param level of the heading
 * @param above its first line: the anchor that belongs to the heading, or the heading
 * @param start the heading
 * @param body after the heading
 * @param end after its last block that shows; definitions of links, comments and blank lines may follow
 * @param says whether it tells a reader something
 * @param blocks below the heading
 */
record Part(
        SectionHeading heading, int level, int above, int start, int body, int end, boolean says, List<Node> blocks) {

    Part {
        blocks = List.copyOf(blocks);
    }

    boolean isUnreleased() {
        return heading.kind() == SectionHeading.Kind.UNRELEASED;
    }

    /** The version, when it can be compared with others. */
    Optional<SemanticVersion> version() {
        return heading.kind() == SectionHeading.Kind.VERSION ? VersionText.parse(heading.name()) : Optional.empty();
    }
}
