package dev.readiness.gather.env;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.gather.secret.RawSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an environment file, read once from top to bottom. */
final class EnvText {

    /** Blanks, an optional export, the name, and "=" where there is one. */
    private static final Pattern LEFT = Pattern.compile("[ \\t]*(export[ \\t]+)?([^=\\n]*?)([ \\t]*)(=|(?=\\n|$))");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern REST = Pattern.compile("[ \\t]*(#.*)?");

    private final String path;
    private final String text;
    private final Map<String, List<RawSource>> sources = new LinkedHashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final List<ConfigProblem> problems = new ArrayList<>();
    private int at;
    private int line = 1;

    EnvText(String path, String text) {
        this.path = path;
        this.text = text;
        while (at < text.length()) {
            readLine();
        }
    }

    /** Places that set each variable, the winner first, in the order of first appearance. */
    Map<String, List<RawSource>> sources() {
        return sources;
    }

    /** What each variable ends up with. */
    Map<String, String> values() {
        return values;
    }

    List<ConfigProblem> problems() {
        return problems;
    }

    private void readLine() {
        String whole = text.substring(at, endOfLine(at));
        if (whole.isBlank() || whole.stripLeading().startsWith("#")) {
            skipTo(endOfLine(at));
            return;
        }
        Matcher left = LEFT.matcher(text).region(at, text.length());
        left.lookingAt();
        String name = left.group(2);
        Origin origin = new Origin(path, line, left.start(2) - at + 1);
        Set<EnvQuirk> quirks = EnumSet.noneOf(EnvQuirk.class);
        if (left.group(1) != null) {
            quirks.add(EnvQuirk.EXPORT);
        }
        if (EnvValue.hasWideBlank(name)) {
            quirks.add(EnvQuirk.WIDE_BLANK);
        }
        if (left.group(4).isEmpty()) {
            quirks.add(EnvQuirk.NO_EQUALS);
            report(quirks, shown(name), origin);
            skipTo(endOfLine(at));
            return;
        }
        if (!left.group(3).isEmpty()) {
            quirks.add(EnvQuirk.BLANK_BEFORE_EQUALS);
        }
        if (!NAME.matcher(name).matches()) {
            quirks.add(EnvQuirk.BAD_NAME);
        }
        EnvValue value = value(left.end());
        quirks.addAll(value.quirks());
        if (values.put(name, value.effective()) != null) {
            quirks.add(EnvQuirk.DUPLICATE);
        }
        sources.computeIfAbsent(name, any -> new ArrayList<>()).add(0, new RawSource(origin, value.raw(), ""));
        report(quirks, name, origin);
    }

    private EnvValue value(int from) {
        int start = from;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        int end = endOfLine(start);
        char first = start < end ? text.charAt(start) : '\n';
        EnvValue value;
        int close = first == '"' || first == '\'' ? closing(start, first) : -1;
        if (close < 0) {
            // the blank before a comment belongs to it
            int bare = first == '#' ? Math.max(from, start - 1) : start;
            value = EnvValue.bare(text.substring(bare, end), values);
        } else {
            String inner = text.substring(start + 1, close);
            end = endOfLine(close);
            value = first == '"' ? EnvValue.quoted(inner, values) : EnvValue.literal(inner);
            value = value.and(rest(text.substring(close + 1, end)));
        }
        skipTo(end);
        return start > from && first != '\n' && first != '#' ? value.with(EnvQuirk.BLANK_AFTER_EQUALS) : value;
    }

    private EnvValue rest(String rest) {
        EnvValue none = EnvValue.literal("");
        if (REST.matcher(rest).matches()) {
            return rest.isBlank() ? none : none.with(EnvQuirk.COMMENT);
        }
        return EnvValue.bare(rest, values).with(EnvQuirk.INNER_QUOTE);
    }

    /** Where the quote that opens at the given place closes; -1 when it does not. */
    private int closing(int open, char quote) {
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return -1;
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Goes to the line after the given end of line. */
    private void skipTo(int end) {
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        at = end + 1;
        line++;
    }

    private void report(Set<EnvQuirk> quirks, String key, Origin origin) {
        for (EnvQuirk quirk : quirks) {
            problems.add(new ConfigProblem(ConfigProblem.Kind.ENV_SYNTAX, origin, key, quirk.about(key)));
        }
    }

    /** A line without "=" may be the tail of a secret: only what looks like a name is repeated. */
    private static String shown(String name) {
        return NAME.matcher(name).matches() && name.equals(name.toUpperCase(java.util.Locale.ROOT)) ? name : "the line";
    }
}
