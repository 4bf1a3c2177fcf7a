package dev.readiness.facts.git;

import dev.readiness.facts.Fact;
import java.util.List;
import java.util.stream.Stream;

/**
 * The commits since the release that is followed, so those that make what is being built. Absent while there is no release to
 * count from.
 *
 * @param since the release that the walk stopped at
 * @param commits reachable from HEAD and not from that release, newest first
 * @param complete false when a shallow boundary hides part of them
 */
public record HistoryFacts(ReleaseTag since, List<Commit> commits, boolean complete) implements Fact {
    public HistoryFacts {
        commits = List.copyOf(commits);
    }

    /** What really came in, as the release notes tell it, each commit that a squash lists for itself; newest first. */
    public List<Commit> standing() {
        return Landed.of(commits).stream()
                .flatMap(commit -> Stream.concat(Stream.of(commit), commit.squashed().stream()))
                .toList();
    }
}
