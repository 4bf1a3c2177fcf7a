package dev.readiness.facts.git;

import org.jspecify.annotations.Nullable;

/**
 * The first line of a conventional message: {@code type(scope)!: description}. Read letter by letter, because a long history
 * has many and most are read by a JVM that has just started.
 *
 * @param bang whether it says that the change is breaking
 */
record ConventionalSubject(String type, @Nullable String scope, boolean bang, String description) {

    /** Null when the line does not follow the convention. */
    static @Nullable ConventionalSubject of(String line) {
        int start = start(line);
        int at = start;
        while (at < line.length() && (isLetter(line.charAt(at)) || (at > start && isInner(line.charAt(at))))) {
            at++;
        }
        String type = line.substring(start, at);
        String scope = null;
        if (at > start && line.startsWith("(", at)) {
            int close = line.indexOf(')', at);
            int nested = line.indexOf('(', at + 1);
            if (close < at + 2 || (nested >= 0 && nested < close)) {
                return null;
            }
            scope = line.substring(at + 1, close);
            at = close + 1;
        }
        boolean bang = line.startsWith("!", at);
        at += bang ? 1 : 0;
        if (type.isEmpty() || !line.startsWith(": ", at)) {
            return null;
        }
        at += 2;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at == line.length() || Character.isWhitespace(line.charAt(at))
                ? null
                : new ConventionalSubject(type, scope, bang, line.substring(at));
    }

    /** Behind the picture that some put before the type, as itself or by its name: {@code :sparkles: feat: x}. */
    private static int start(String line) {
        if (line.isEmpty() || isLetter(line.charAt(0))) {
            return 0;
        }
        int blank = line.indexOf(' ');
        boolean named = line.charAt(0) == ':' && blank > 2 && line.charAt(blank - 1) == ':';
        return named || (blank > 0 && Character.getType(line.codePointAt(0)) == Character.OTHER_SYMBOL) ? blank + 1 : 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isInner(char c) {
        return (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
}
