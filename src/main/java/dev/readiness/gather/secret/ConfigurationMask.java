package dev.readiness.gather.secret;

import dev.readiness.facts.config.Value;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of names and values, in whatever syntax; told one after the other, for a value may take several. */
final class ConfigurationMask {

    private static final Pattern PAIR = Pattern.compile("((?:[\\s#;/*-]|<!--)*(?:(?:export|ENV|ARG|set)\\s+)?[\"']?)"
            + "([^\\s:=\"'<>,{}()]+)([\"']?\\s*[:=](?!/)\\s*|[\"']?\\s+)(.*)");
    private static final Pattern NAME = Pattern.compile("[\\s-]*[\"']?(?:name|key|id)[\"']?\\s*[:=]\\s*(.+)");
    private static final Pattern REMARK =
            Pattern.compile("\\s*[#!].*|\\s*([\\w.\\[\\]-]+\\s*[:=]\\s*)?|\\s*(---|\\.\\.\\.)\\s*|\\s*[\\[\\]{}]*\\s*");
    private static final Pattern LONE = Pattern.compile("\\s*(- +)?[^\\s:=]+\\s*");
    private static final int NOWHERE = -1;
    private static final char NONE = 0;

    private final List<String> lines;
    private final Set<String> hidden;
    private final boolean bare;
    private final SortedMap<Integer, String> parents = new TreeMap<>();
    private char quote = NONE;
    private boolean continued;
    private int block = NOWHERE;
    private int named = NOWHERE;

    /**
     * For the lines of one file.
     *
     * @param bare whether a line without a separator is part of a value, or what is left of one
     */
    ConfigurationMask(List<String> lines, Set<String> hidden, boolean bare) {
        this.lines = lines;
        this.hidden = hidden;
        this.bare = bare;
    }

    String line(int index, boolean secret) {
        String line = lines.get(index);
        if (goesOn(line)) {
            InlineMask.note(line.strip().replaceAll("^- +", ""), hidden);
            return Value.REDACTED;
        }
        Matcher pair = PAIR.matcher(line);
        boolean pairs = pair.matches();
        boolean near = isNamed(index, line);
        if (pairs && (secret || near || isSecret(pair))) {
            return value(pair, line, secret);
        }
        if (secret
                || (bare
                        && LONE.matcher(line).matches()
                        && !REMARK.matcher(line).matches())) {
            return Value.REDACTED;
        }
        return InlineMask.configuration(line, hidden);
    }

    private boolean isSecret(Matcher pair) {
        int column = column(pair);
        parents.tailMap(column).clear();
        String key = String.join(".", parents.values()) + "." + pair.group(2);
        parents.put(column, pair.group(2));
        return SoundsSecret.name(pair.group(2)) || SecretNames.use(key).isPresent();
    }

    private static int column(Matcher pair) {
        String before = pair.group(1);
        return before.endsWith("\"") || before.endsWith("'") ? before.length() - 1 : before.length();
    }

    private String value(Matcher pair, String line, boolean secret) {
        String value = pair.group(4).strip();
        begin(column(pair), value);
        if (!secret && SoundsSecret.isHarmless(value)) {
            return line;
        }
        InlineMask.note(value, hidden);
        String unsaid = value.isEmpty() ? "" : Value.REDACTED;
        return pair.group(1) + pair.group(2) + pair.group(3) + unsaid;
    }

    /** What the value may go on with. */
    private void begin(int column, String value) {
        block = column;
        continued = value.endsWith("\\");
        boolean opens = !value.isEmpty() && (value.charAt(0) == '"' || value.charAt(0) == '\'');
        quote = opens && value.indexOf(value.charAt(0), 1) < 0 ? value.charAt(0) : NONE;
    }

    private boolean goesOn(String line) {
        if (quote != NONE) {
            quote = line.indexOf(quote) >= 0 ? NONE : quote;
            return true;
        }
        if (continued) {
            continued = line.endsWith("\\");
            return true;
        }
        if (line.isBlank() || block == NOWHERE) {
            return false;
        }
        int indent = indent(line);
        if (indent > block || (indent == block && line.strip().startsWith("- "))) {
            return true;
        }
        block = NOWHERE;
        return false;
    }

    /** Whether the line belongs to an entry whose name is written on another one: {@code name: DB_PASSWORD}, {@code value: x}. */
    private boolean isNamed(int index, String line) {
        int indent = indent(line.replaceFirst("^(\\s*)- ", "$1  "));
        Matcher name = NAME.matcher(line);
        if (name.matches()) {
            named = SoundsSecret.name(name.group(1)) ? indent : NOWHERE;
            return false;
        }
        if (!line.isBlank() && (indent < named || line.strip().startsWith("- "))) {
            named = NOWHERE;
        }
        boolean follows = index + 1 < lines.size() && nameFollows(lines.get(index + 1), indent);
        return (named != NOWHERE && !line.isBlank()) || follows;
    }

    private static boolean nameFollows(String next, int indent) {
        Matcher name = NAME.matcher(next);
        return name.matches() && indent(next) == indent && SoundsSecret.name(name.group(1));
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }
}
