package dev.readiness.gather.env;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The right side of an assignment, as shell and Compose read it. Holds what may be secret: never leaves the readers.
 *
 * @param raw with references as {@code ${NAME}} or {@code ${NAME:fallback}}, whatever the file's own spelling
 * @param effective with what the file itself defines put in
 * @param quirks on which the dialects differ
 */
record EnvValue(String raw, String effective, Set<EnvQuirk> quirks) {

    private static final Pattern EXPANSION = Pattern.compile(
            "\\\\([\"\\\\$`])|\\$\\{([A-Za-z_]\\w*)(?::?[-=]((?:[^{}]|\\$\\{[^{}]*})*))?[^{}]*}|\\$([A-Za-z_]\\w*)");
    private static final Pattern COMMAND = Pattern.compile("(?<!\\\\)(`|\\$\\()");
    private static final Pattern ACTIVE_DOLLAR = Pattern.compile("(?<!\\\\)\\$[A-Za-z0-9_{$!?@#*-]");
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\[nrtabfvc]");
    private static final Pattern TRAILING_COMMENT = Pattern.compile("(^|[ \\t]+)#.*$", Pattern.DOTALL);
    private static final Pattern WIDE_BLANK =
            Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200B\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]");

    /** Its sort alone: the value may be secret. */
    @Override
    public String toString() {
        return quirks.toString();
    }

    /** Text in single quotes: nothing is special. */
    static EnvValue literal(String text) {
        return new EnvValue(text.replace("${", "\\${"), text, EnumSet.noneOf(EnvQuirk.class));
    }

    /** Text in double quotes. */
    static EnvValue quoted(String text, Map<String, String> known) {
        Set<EnvQuirk> quirks = EnumSet.noneOf(EnvQuirk.class);
        note(quirks, EnvQuirk.ESCAPE, ESCAPE.matcher(text).find());
        return expanded(text, known, quirks);
    }

    /** Text without quotes, from after the blanks behind "=" to the end of its line. */
    static EnvValue bare(String line, Map<String, String> known) {
        Set<EnvQuirk> quirks = EnumSet.noneOf(EnvQuirk.class);
        Matcher comment = TRAILING_COMMENT.matcher(line);
        boolean commented = comment.find();
        note(quirks, EnvQuirk.COMMENT, commented);
        String text = (commented ? line.substring(0, comment.start()) : line).stripTrailing();
        note(quirks, EnvQuirk.BLANKS, text.indexOf(' ') >= 0 || text.indexOf('\t') >= 0);
        note(quirks, EnvQuirk.WIDE_BLANK, hasWideBlank(text));
        note(quirks, EnvQuirk.HASH, text.indexOf('#') >= 0);
        note(quirks, EnvQuirk.BACKSLASH, text.indexOf('\\') >= 0);
        note(quirks, EnvQuirk.OPERATOR, text.chars().anyMatch(c -> ";&|<>()".indexOf(c) >= 0) && !text.contains("$("));
        note(quirks, EnvQuirk.TILDE, text.startsWith("~"));
        note(quirks, EnvQuirk.INNER_QUOTE, text.indexOf('"') >= 0 || text.indexOf('\'') >= 0);
        note(quirks, EnvQuirk.UNCLOSED, isOdd(text, '"') || (text.indexOf('"') < 0 && isOdd(text, '\'')));
        return expanded(text, known, quirks);
    }

    static boolean hasWideBlank(String text) {
        return WIDE_BLANK.matcher(text).find();
    }

    EnvValue with(EnvQuirk quirk) {
        quirks.add(quirk);
        return this;
    }

    /** This value with another glued to it, as the shell does. */
    EnvValue and(EnvValue other) {
        quirks.addAll(other.quirks());
        return new EnvValue(raw + other.raw(), effective + other.effective(), quirks);
    }

    private static EnvValue expanded(String text, Map<String, String> known, Set<EnvQuirk> quirks) {
        note(quirks, EnvQuirk.COMMAND, COMMAND.matcher(text).find());
        note(quirks, EnvQuirk.EXPANSION, ACTIVE_DOLLAR.matcher(text).find());
        StringBuilder raw = new StringBuilder();
        StringBuilder effective = new StringBuilder();
        Matcher matcher = EXPANSION.matcher(text);
        int from = 0;
        while (matcher.find()) {
            String before = text.substring(from, matcher.start());
            raw.append(before);
            effective.append(before);
            from = matcher.end();
            String escaped = matcher.group(1);
            if (escaped != null) {
                raw.append(escaped.equals("$") ? "\\$" : escaped);
                effective.append(escaped);
                continue;
            }
            String name = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
            String fallback = matcher.group(3) == null ? null : matcher.group(3).replaceAll(":-", ":");
            String reference = "${" + name + (fallback == null ? "" : ":" + fallback) + "}";
            raw.append(reference);
            String unset = fallback == null ? reference : fallback;
            effective.append(known.getOrDefault(name, unset));
        }
        raw.append(text, from, text.length());
        effective.append(text, from, text.length());
        return new EnvValue(raw.toString(), effective.toString(), quirks);
    }

    private static boolean isOdd(String text, char quote) {
        return text.chars().filter(c -> c == quote).count() % 2 == 1;
    }

    private static void note(Set<EnvQuirk> quirks, EnvQuirk quirk, boolean seen) {
        if (seen) {
            quirks.add(quirk);
        }
    }
}
