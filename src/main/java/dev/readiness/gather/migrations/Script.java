package dev.readiness.gather.migrations;

import dev.readiness.facts.migration.Migration;
import java.util.List;

/**
 * A migration and what it does.
 *
 * @param text as written, with "\n" as line end; empty for a migration in Java
 * @param firstLine of the text in its file, 1-based
 * @param changes of a change set in XML or YAML; empty where the text is SQL
 * @param undoable whether its author wrote how to undo it
 */
public record Script(Migration migration, String text, int firstLine, List<Part> changes, boolean undoable) {

    public Script {
        changes = List.copyOf(changes);
    }

    /** Without the text, which may hold what nobody should print. */
    @Override
    public String toString() {
        return migration.id() + " at " + migration.at();
    }
}
