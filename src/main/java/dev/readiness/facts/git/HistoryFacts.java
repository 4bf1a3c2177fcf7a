package dev.readiness.facts.git;

import dev.readiness.facts.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /**
     * The commits that were not taken back, newest first. A revert that was itself reverted takes nothing away; it is seen before
     * what it would undo.
     */
    public List<Commit> standing() {
        Set<String> reverted = new HashSet<>();
        return commits.stream()
                .filter(commit -> {
                    boolean stands = reverted.stream().noneMatch(commit.id()::startsWith);
                    if (stands) {
                        reverted.addAll(commit.reverts());
                    }
                    return stands;
                })
                .toList();
    }
}
