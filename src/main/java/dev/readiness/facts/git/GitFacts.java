package dev.readiness.facts.git;

import dev.readiness.facts.Fact;
import java.util.List;
import java.util.Optional;

/**
 * The repository at HEAD.
 *
 * @param head full id of the commit; empty before the first commit
 * @param branch short name, also when the CI server checked out a detached HEAD and said which branch it is; empty when
 *     nobody knows
 * @param detached whether HEAD is no branch
 * @param shallow whether history is cut off, so that older commits and tags cannot be seen
 * @param dirty changed and untracked paths that are not ignored, sorted, relative to the work tree
 * @param releases every tag that names a semantic version under one of the patterns, highest precedence first
 * @param lastRelease the highest release reachable from HEAD, HEAD's own tag included
 * @param unreadable tags or other parts that could not be read, each a sentence
 */
public record GitFacts(
        Optional<String> head,
        Optional<String> branch,
        boolean detached,
        boolean shallow,
        List<String> dirty,
        List<ReleaseTag> releases,
        Optional<ReleaseTag> lastRelease,
        List<String> unreadable)
        implements Fact {

    public GitFacts {
        dirty = List.copyOf(dirty);
        releases = List.copyOf(releases);
        unreadable = List.copyOf(unreadable);
    }

    /** The release tags on HEAD's own commit. */
    public List<ReleaseTag> atHead() {
        return releases.stream()
                .filter(tag -> head.equals(Optional.of(tag.commit())))
                .toList();
    }

    public Optional<ReleaseTag> tagged(SemanticVersion version) {
        return releases.stream().filter(tag -> tag.version().equals(version)).findFirst();
    }
}
