package dev.readiness.facts.git;

import dev.readiness.facts.Fact;
import java.util.List;

/**
 * The commits since the last release, newest first.
 *
 * @param complete false when a shallow boundary hides part of them
 */
public record HistoryFacts(List<Commit> commits, boolean complete) implements Fact {
    public HistoryFacts {
        commits = List.copyOf(commits);
    }
}
