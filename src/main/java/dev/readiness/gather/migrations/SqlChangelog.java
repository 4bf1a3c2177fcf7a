package dev.readiness.gather.migrations;

import dev.readiness.facts.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes change sets of a change log in SQL: each begins at its comment. A file without such comments is one change set.
 *
 * @see <a href="https://docs.liquibase.com/concepts/changelogs/sql-format.html">Liquibase, formatted SQL</a>
 */
final class SqlChangelog {

    private static final Pattern FORMATTED = Pattern.compile("(?i)\\s*--\\s*liquibase\\s+formatted\\s+sql\\b[\\s\\S]*");
    private static final Pattern CHANGE_SET =
            Pattern.compile("(?i)\\s*--\\s*changeset\\s+(\"[^\"]*\"|[^:\\s][^:]*?)\\s*:\\s*(\"[^\"]*\"|\\S+)(.*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+):(\"[^\"]*\"|\\S+)");
    private static final Pattern MARK = Pattern.compile("(?i)\\s*--\\s*(rollback|validCheckSum|comment)\\b:?(.*)");

    private final String path;
    private final List<Part> changeSets = new ArrayList<>();
    private SortedMap<String, String> attributes = new TreeMap<>();
    private StringBuilder sql = new StringBuilder();
    private int line;

    private SqlChangelog(String path) {
        this.path = path;
    }

    static Part parse(String path, String text) {
        SqlChangelog log = new SqlChangelog(path);
        if (FORMATTED.matcher(text).matches()) {
            log.formatted(text.lines().toList());
        } else {
            log.attributes.put("author", "includeAll");
            log.attributes.put("id", "raw");
            log.line = 1;
            text.lines().forEach(log::body);
        }
        log.close();
        return new Part(Origin.of(path), "databaseChangeLog", new TreeMap<>(), "", log.changeSets);
    }

    private void formatted(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher start = CHANGE_SET.matcher(lines.get(i));
            if (start.matches()) {
                close();
                line = i + 1;
                attributes.put("author", plain(start.group(1)));
                attributes.put("id", plain(start.group(2)));
                Matcher attribute = ATTRIBUTE.matcher(start.group(3));
                while (attribute.find()) {
                    attributes.put(attribute.group(1), plain(attribute.group(2)));
                }
            } else if (line > 0) {
                body(lines.get(i));
            }
        }
    }

    private void body(String text) {
        Matcher mark = MARK.matcher(text);
        if (mark.matches()) {
            String name =
                    switch (mark.group(1).toLowerCase(java.util.Locale.ROOT)) {
                        case "rollback" -> "rollback";
                        case "comment" -> "comment";
                        default -> "validCheckSum";
                    };
            attributes.put(name, mark.group(2).strip());
        } else if (!text.strip().startsWith("--")) {
            sql.append(text).append('\n');
        }
    }

    private void close() {
        if (line > 0) {
            changeSets.add(new Part(Origin.of(path, line), "changeSet", attributes, sql.toString(), List.of()));
        }
        attributes = new TreeMap<>();
        sql = new StringBuilder();
    }

    private static String plain(String text) {
        return text.replace("\"", "");
    }
}
