package dev.readiness.gather.migrations;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a change of Liquibase destroys. */
final class DestructiveChange {

    private static final Map<String, String> KINDS = Map.of(
            "dropTable", DestructiveSql.DROP_TABLE,
            "dropColumn", DestructiveSql.DROP_COLUMN,
            "renameTable", DestructiveSql.RENAME,
            "renameColumn", DestructiveSql.RENAME);
    /** Liquibase knows how to take these back. */
    private static final Set<String> UNDONE =
            Set.of("renameTable", "renameColumn", "addColumn", "addNotNullConstraint");

    private DestructiveChange() {}

    /** The table that a change is about, "" when it is none. */
    static String table(Part change) {
        return (change.attribute("tableName") + change.attribute("oldTableName")).toUpperCase(Locale.ROOT);
    }

    static boolean creates(Part change) {
        return change.name().equals("createTable");
    }

    static boolean isSql(Part change) {
        return change.name().equals("sql") || change.name().equals("sqlFile");
    }

    /** The SQL of such a change, wherever it was written. */
    static String sql(Part change) {
        return change.text() + change.attribute("sql");
    }

    static Optional<String> of(Part change) {
        boolean requires = change.name().equals("addNotNullConstraint") && !change.has("defaultNullValue");
        boolean adds =
                change.name().equals("addColumn") && change.all("column").anyMatch(DestructiveChange::isRequired);
        return requires || adds ? Optional.of(DestructiveSql.NOT_NULL) : Optional.ofNullable(KINDS.get(change.name()));
    }

    static boolean isUndone(Part change) {
        return UNDONE.contains(change.name());
    }

    private static boolean isRequired(Part column) {
        return column.all("constraints")
                        .anyMatch(
                                constraints -> constraints.attribute("nullable").equals("false"))
                && !column.is("autoIncrement")
                && column.attributes().keySet().stream()
                        .noneMatch(name -> name.startsWith("default") || name.startsWith("value"));
    }
}
