package dev.readiness.facts.git;

import dev.readiness.facts.Fact;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tags of the repository.
 *
 * @param commits full id of the commit by short tag name, for every tag that peels to one; sorted
 * @param releases the tags that name a semantic version under one of the patterns, highest precedence first
 * @param lastRelease the highest release reachable from HEAD, HEAD's own tag included. So releases above it are not
 *     reachable; whether those below it are was not asked, because the answer costs a walk to the first commit
 * @param signed names of HEAD's releases whose tag carries a signature block (PGP, SSH or X.509), good or not; those of other
 *     commits were not asked, because each costs reading an object
 * @param unreadable what is wrong with tags that could not be read, each a sentence
 */
public record TagFacts(
        Map<String, String> commits,
        List<ReleaseTag> releases,
        Optional<ReleaseTag> lastRelease,
        Set<String> signed,
        List<String> unreadable)
        implements Fact {

    public TagFacts {
        commits = Collections.unmodifiableMap(new TreeMap<>(commits));
        releases = List.copyOf(releases);
        signed = Set.copyOf(signed);
        unreadable = List.copyOf(unreadable);
    }

    /** The releases on a commit; none before the first commit. */
    public List<ReleaseTag> at(Optional<String> commit) {
        return releases.stream()
                .filter(tag -> commit.equals(Optional.of(tag.commit())))
                .toList();
    }

    /** The tag of exactly this version, build metadata included. */
    public Optional<ReleaseTag> tagged(SemanticVersion version) {
        return releases.stream().filter(tag -> tag.version().equals(version)).findFirst();
    }

    /** Releases above the last one, hence on commits that HEAD does not descend from. */
    public List<ReleaseTag> elsewhere() {
        return releases.stream()
                .filter(tag -> lastRelease
                        .map(last -> tag.version().compareTo(last.version()) > 0)
                        .orElse(true))
                .toList();
    }

    /**
     * The release that the given version follows, and that one returns to when it fails: the last final release below it, a
     * pre-release only when there is no final one. So HEAD's own tag is not meant while it is built.
     *
     * @param version as in the POM; one that is no semantic version is taken for newer than all
     */
    public Optional<ReleaseTag> before(String version) {
        Optional<SemanticVersion> now = SemanticVersion.ofRelease(version);
        List<ReleaseTag> below = releases.stream()
                .filter(tag -> lastRelease
                        .map(last -> tag.version().compareTo(last.version()) <= 0)
                        .orElse(false))
                .filter(tag ->
                        now.map(built -> tag.version().compareTo(built) < 0).orElse(true))
                .toList();
        return below.stream().filter(tag -> tag.version().isFinal()).findFirst().or(() -> below.stream()
                .findFirst());
    }
}
