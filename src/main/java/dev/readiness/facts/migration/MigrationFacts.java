package dev.readiness.facts.migration;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The migrations of a module, now and at the last release. Absent when the module has none.
 *
 * @param now in the order in which they run
 * @param released as the last release had them; empty when there is no release to compare with
 * @param problems what the tool would reject: names that cannot be parsed, ids that are taken twice
 * @param destructive statements of migrations that the last release did not have; none when there is no release
 */
public record MigrationFacts(
        List<Migration> now, Optional<List<Migration>> released, List<Problem> problems, List<Destructive> destructive)
        implements Fact {

    /** One observed fact. */
    public record Problem(Origin at, String message) {}

    /**
     * A statement that loses data or breaks the version that still runs.
     *
     * @param statement what it does, e.g. "DROP TABLE", without names or values
     * @param approved whether a comment beside it says that it is meant
     * @param undoable whether it is written how to take it back
     */
    public record Destructive(Origin at, String statement, boolean approved, boolean undoable) {}

    public MigrationFacts {
        now = List.copyOf(now);
        released = released.map(List::copyOf);
        problems = List.copyOf(problems);
        destructive = List.copyOf(destructive);
    }
}
