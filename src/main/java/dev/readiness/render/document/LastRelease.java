package dev.readiness.render.document;

import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagFacts;
import java.util.Optional;

/** The release to return to when this one fails. */
public final class LastRelease {

    private LastRelease() {}

    /**
     * The highest final release below the version that is built: HEAD's own tag is not what one returns to, and no pre-release is
     * when there is a final one. Empty when nothing was released.
     *
     * @param version of the build; one that is no semantic version is taken for newer than all
     */
    public static Optional<ReleaseTag> before(String version, TagFacts tags) {
        Optional<SemanticVersion> now = SemanticVersion.ofRelease(version);
        Optional<ReleaseTag> reachable = tags.lastRelease().filter(tag -> isBelow(tag, now));
        if (reachable.filter(tag -> tag.version().isFinal()).isPresent()) {
            return reachable;
        }
        return tags.releases().stream()
                .filter(tag -> tag.version().isFinal() && isBelow(tag, now))
                .filter(tag -> tags.lastRelease()
                        .map(last -> tag.version().compareTo(last.version()) <= 0)
                        .orElse(false))
                .findFirst()
                .or(() -> reachable);
    }

    private static boolean isBelow(ReleaseTag tag, Optional<SemanticVersion> now) {
        return now.map(version -> tag.version().compareTo(version) < 0).orElse(true);
    }
}
