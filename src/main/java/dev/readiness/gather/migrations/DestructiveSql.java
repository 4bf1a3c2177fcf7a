package dev.readiness.gather.migrations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a statement destroys, or takes away from the version of the application that still runs. */
final class DestructiveSql {

    static final String DROP_TABLE = "DROP TABLE";
    static final String DROP_COLUMN = "DROP COLUMN";
    static final String NOT_NULL = "NOT NULL without a default";
    static final String RENAME = "RENAME";

    private static final String NAME = "((?:IF (?:NOT )?EXISTS )?(?:ONLY )?)([^ (,]+)";
    private static final Pattern CREATE =
            Pattern.compile("CREATE (?:(?:GLOBAL |LOCAL )?(?:TEMP|TEMPORARY) |UNLOGGED )?TABLE " + NAME + ".*");
    private static final Pattern DROP = Pattern.compile("DROP (TABLE|SCHEMA|DATABASE) " + NAME + ".*");
    private static final Pattern TRUNCATE = Pattern.compile("TRUNCATE (?:TABLE )?" + NAME + ".*");
    private static final Pattern RENAME_TABLE =
            Pattern.compile("RENAME TABLE " + NAME + ".*|(?:EXEC |EXECUTE )?(?:SYS\\.)?SP_RENAME\\b.*");
    private static final Pattern ALTER = Pattern.compile("ALTER TABLE " + NAME + " (.*)");

    private static final String NO_COLUMN =
            "(?:CONSTRAINT|PRIMARY|FOREIGN|UNIQUE|INDEX|KEY|CHECK|PARTITION|PERIOD|FULLTEXT|SPATIAL)\\b";
    private static final Pattern DROPS = Pattern.compile("DROP (?!" + NO_COLUMN + ").*");
    private static final Pattern RENAMES = Pattern.compile("RENAME (?!CONSTRAINT\\b|INDEX\\b|KEY\\b).*");
    private static final Pattern CHANGES = Pattern.compile("CHANGE (?:COLUMN )?(\\S+) (\\S+) .*");
    private static final Pattern REQUIRES = Pattern.compile(
            "(?:ADD (?!" + NO_COLUMN + ")|MODIFY |ALTER |CHANGE )(?!.*DROP NOT NULL).*\\bNOT NULL\\b.*");
    private static final Pattern FILLED =
            Pattern.compile(".*\\b(?:DEFAULT|GENERATED|IDENTITY|AUTO_INCREMENT|AUTOINCREMENT|\\w*SERIAL)\\b.*");

    private DestructiveSql() {}

    /** The table that a statement creates. */
    static Optional<String> created(SqlStatement statement) {
        Matcher create = CREATE.matcher(statement.code());
        return create.matches() ? Optional.of(plain(create.group(2))) : Optional.empty();
    }

    /** The table that a statement is about; "" when it is none or several. */
    static String table(SqlStatement statement) {
        for (Pattern pattern : List.of(ALTER, TRUNCATE)) {
            Matcher matcher = pattern.matcher(statement.code());
            if (matcher.matches()) {
                return plain(matcher.group(2));
            }
        }
        Matcher drop = DROP.matcher(statement.code());
        return drop.matches() ? plain(drop.group(3)) : "";
    }

    /** What it does, in words without names; none when it is harmless. */
    static List<String> of(SqlStatement statement) {
        String code = statement.code();
        Matcher drop = DROP.matcher(code);
        if (drop.matches()) {
            return List.of("DROP " + drop.group(1));
        }
        if (TRUNCATE.matcher(code).matches()) {
            return List.of("TRUNCATE");
        }
        if (RENAME_TABLE.matcher(code).matches()) {
            return List.of(RENAME);
        }
        Matcher alter = ALTER.matcher(code);
        return alter.matches() ? clauses(alter.group(3)) : List.of();
    }

    private static List<String> clauses(String text) {
        boolean filled = FILLED.matcher(text).matches();
        return split(text).stream()
                .flatMap(clause -> clause(clause, filled).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> clause(String clause, boolean filled) {
        Matcher changes = CHANGES.matcher(clause);
        if (DROPS.matcher(clause).matches()) {
            return Optional.of(DROP_COLUMN);
        }
        if (RENAMES.matcher(clause).matches()
                || (changes.matches() && !changes.group(1).equals(changes.group(2)))) {
            return Optional.of(RENAME);
        }
        return REQUIRES.matcher(clause).matches() && !filled ? Optional.of(NOT_NULL) : Optional.empty();
    }

    /** Cuts at the commas that stand in no parentheses. */
    private static List<String> split(String text) {
        List<String> clauses = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                clauses.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        clauses.add(text.substring(start).strip());
        return clauses;
    }

    /** A table without its schema. */
    private static String plain(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
