package dev.readiness.gather.migrations;

import dev.readiness.facts.Origin;
import dev.readiness.facts.migration.MigrationFacts.Destructive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks through migrations for what destroys; tables that they have created themselves hold nothing yet. */
final class DestructionFinder {

    private static final Pattern APPROVAL = Pattern.compile("(?is).*\\breadiness:\\s*approved\\W+\\w.*");

    private final Set<String> created = new HashSet<>();
    private final List<Destructive> found = new ArrayList<>();

    private DestructionFinder() {}

    /** @param scripts that no release had, in their order */
    static List<Destructive> in(List<Script> scripts) {
        DestructionFinder finder = new DestructionFinder();
        scripts.forEach(finder::script);
        return finder.found;
    }

    private void script(Script script) {
        if (script.changes().isEmpty()) {
            sql(script, script.text(), script.firstLine(), false);
            return;
        }
        boolean approved = isApproval(script.text());
        for (Part change : script.changes()) {
            if (DestructiveChange.creates(change)) {
                created.add(DestructiveChange.table(change));
            } else if (DestructiveChange.isSql(change)) {
                sql(script, DestructiveChange.sql(change), 0, approved);
            } else if (!created.contains(DestructiveChange.table(change))) {
                DestructiveChange.of(change)
                        .ifPresent(statement -> found.add(new Destructive(
                                change.at(),
                                statement,
                                approved,
                                script.undoable() || DestructiveChange.isUndone(change))));
            }
        }
    }

    /** @param firstLine of the text; 0 when it has no lines of its own, but those of the migration */
    private void sql(Script script, String text, int firstLine, boolean approved) {
        Origin at = script.migration().at();
        for (SqlStatement statement : SqlSplitter.split(text, Math.max(1, firstLine))) {
            DestructiveSql.created(statement).ifPresent(created::add);
            if (!created.contains(DestructiveSql.table(statement))) {
                DestructiveSql.of(statement)
                        .forEach(what -> found.add(new Destructive(
                                firstLine == 0 ? at : Origin.of(at.path(), statement.line()),
                                what,
                                approved || isApproval(statement.comments()),
                                script.undoable())));
            }
        }
    }

    private static boolean isApproval(String text) {
        return APPROVAL.matcher(text).matches();
    }
}
