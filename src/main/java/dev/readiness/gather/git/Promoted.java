package dev.readiness.gather.git;

import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pre-releases that became a release: what they brought is told with it. */
final class Promoted {

    private Promoted() {}

    /** The releases without them, in the same order. */
    static List<ReleaseTag> without(List<ReleaseTag> releases) {
        Set<SemanticVersion> finals = new HashSet<>();
        for (ReleaseTag tag : releases) {
            if (tag.version().isFinal()) {
                finals.add(tag.version().core());
            }
        }
        return releases.stream()
                .filter(tag -> tag.version().isFinal()
                        || !finals.contains(tag.version().core()))
                .toList();
    }
}
