package dev.readiness.release.documents;

import dev.readiness.facts.changelog.DateText;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.release.text.VersionText;
import dev.readiness.release.text.VersionText.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of the history, and how it is written for another release. */
final class HistoryLine {

    /** What a line may be; where a file has several, the first of these is its history. */
    enum Form {
        ROW,
        ITEM,
        HEADING
    }

    private static final Pattern ROW = Pattern.compile("\\s*\\|.*\\|\\s*");
    private static final Pattern RULE = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");
    private static final Pattern ITEM = Pattern.compile("\\s{0,3}(?:[-*+]|\\d{1,9}[.)])\\s.*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{2,6}\\s.*");
    /** What a line says up to its version, in any markup. */
    private static final Pattern LEAD = Pattern.compile(
            "[\\s|*_`\\[#+.)\\d-]*?(?:\\d{4}-\\d{2}-\\d{2}[\\s|:\u2013\u2014*_`\\[-]*)?(?:version |release )?v?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PENDING = Pattern.compile(
            "not released|unreleased|not yet|pending|planned|in progress|tbd|-|", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\([^()\\s]*\\)");

    private HistoryLine() {}

    /** The version that a line is about: the one that it starts with. */
    static Optional<SemanticVersion> version(String line) {
        if (!ROW.matcher(line).matches()
                && !ITEM.matcher(line).matches()
                && !HEADING.matcher(line).matches()) {
            return Optional.empty();
        }
        return VersionText.in(line).stream()
                .findFirst()
                .filter(found -> LEAD.matcher(line.substring(0, found.start())).matches())
                .map(Found::version);
    }

    static Form form(String line) {
        return ROW.matcher(line).matches() ? Form.ROW : HEADING.matcher(line).matches() ? Form.HEADING : Form.ITEM;
    }

    static boolean isRule(String line) {
        return line.contains("-") && line.contains("|") && RULE.matcher(line).matches();
    }

    /** The line of a version that was announced, with its day; one that has a day stays. */
    static String dated(String line, LocalDate date) {
        if (DateText.find(line).isPresent() || form(line) != Form.ROW) {
            return line;
        }
        List<String> cells = cells(line);
        for (int index = 0; index < cells.size(); index++) {
            String cell = cells.get(index);
            if (index > 0 && PENDING.matcher(cell.strip()).matches()) {
                cells.set(index, fitted(cell, date.toString()));
                return joined(line, cells);
            }
        }
        return line;
    }

    /** The line of another version in the same form; what it said of its own is left out. */
    static String like(String line, SemanticVersion own, SemanticVersion version, LocalDate date) {
        if (form(line) == Form.ROW) {
            List<String> cells = cells(line);
            cells.replaceAll(cell -> {
                String said = kept(cell, own, version, date);
                return said.isEmpty() && !cell.isBlank()
                        ? fitted(cell, "")
                        : said.isEmpty() ? cell : fitted(cell, said);
            });
            return joined(line, cells);
        }
        return told(line, own, version, date).stripTrailing();
    }

    /** A first row of a table, by its head. */
    static String row(String head, SemanticVersion version, LocalDate date) {
        List<String> cells = cells(head);
        for (int index = 0; index < cells.size(); index++) {
            String name = cells.get(index).strip().toLowerCase(Locale.ROOT);
            String said = index == 0
                    ? version.toString()
                    : name.contains("date") || name.contains("day") ? date.toString() : "";
            cells.set(index, fitted("", said));
        }
        return joined(head, cells);
    }

    /** A cell that is a version, a day or a link to the release; empty for any other. */
    private static String kept(String cell, SemanticVersion own, SemanticVersion version, LocalDate date) {
        String plain = cell.strip();
        Optional<DateText> day = DateText.find(plain);
        if (day.isPresent() && plain.length() <= day.get().text().length() + 4) {
            return plain.replace(day.get().text(), date.toString());
        }
        boolean link = LINK.matcher(plain).matches();
        List<Found> versions = VersionText.in(plain);
        boolean name = versions.size() == 1
                && plain.length() - (versions.get(0).end() - versions.get(0).start()) <= 8;
        return (link || name) && versions.stream().anyMatch(found -> VersionText.isSame(found.version(), own))
                ? renamed(plain, own, version)
                : "";
    }

    /** A line up to the later of its version and its date, with links to the release. */
    private static String told(String line, SemanticVersion own, SemanticVersion version, LocalDate date) {
        Optional<DateText> day = DateText.find(line);
        int end = VersionText.in(line).get(0).end();
        Matcher link = LINK.matcher(line);
        while (link.find()) {
            if (link.start() <= end
                    || VersionText.in(link.group()).stream()
                            .anyMatch(found -> VersionText.isSame(found.version(), own))) {
                end = Math.max(end, link.end());
            }
        }
        if (day.isPresent()) {
            end = Math.max(
                    end, line.indexOf(day.get().text()) + day.get().text().length());
        }
        while (end < line.length() && ")]*_`".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        String said = renamed(line.substring(0, end), own, version);
        return day.isPresent() ? said.replace(day.get().text(), date.toString()) : said + " - " + date;
    }

    private static String renamed(String text, SemanticVersion own, SemanticVersion version) {
        StringBuilder result = new StringBuilder(text);
        List<Found> all = new ArrayList<>(VersionText.in(text));
        for (int index = all.size() - 1; index >= 0; index--) {
            if (VersionText.isSame(all.get(index).version(), own)) {
                result.replace(all.get(index).start(), all.get(index).end(), version.toString());
            }
        }
        return result.toString();
    }

    private static List<String> cells(String row) {
        String line = row.strip();
        String inner =
                line.substring(line.startsWith("|") ? 1 : 0, line.endsWith("|") ? line.length() - 1 : line.length());
        return new ArrayList<>(List.of(inner.split("(?<!\\\\)\\|", -1)));
    }

    private static String joined(String like, List<String> cells) {
        String indent = like.substring(0, like.length() - like.stripLeading().length());
        return indent + "|" + String.join("|", cells) + "|";
    }

    /** Text in a cell as wide as another one was, where that one was padded. */
    private static String fitted(String cell, String text) {
        boolean padded = cell.endsWith("  ");
        String inner = text.isEmpty() ? " " : " " + text + " ";
        return padded ? inner + " ".repeat(Math.max(0, cell.length() - inner.length())) : inner;
    }
}
