package dev.readiness.smoke;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How foreign text is printed: short, on one line, and without secrets that a server sends back.
 *
 * @param credential what must not show up
 */
record Shown(Optional<Credential> credential) {

    private static final int LONGEST = 100;

    String value(String text) {
        return plain(credential.map(one -> one.hide(text)).orElse(text));
    }

    /** In double quotes, cut, with a blank for each character that a terminal could act upon. */
    static String plain(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).map(Shown::harmless).forEach(shown::appendCodePoint);
        return shown.append(text.codePointCount(0, text.length()) > LONGEST ? "…\"" : "\"")
                .toString();
    }

    private static int harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> ' ';
            default -> c;
        };
    }

    /** A span as people say it: 0.4 s, 14 s, 2 min 5 s. */
    static String time(Duration span) {
        if (span.compareTo(Duration.ofSeconds(10)) < 0) {
            return String.format(Locale.ROOT, "%.1f s", span.toMillis() / 1000.0)
                    .replace(".0 s", " s");
        }
        long seconds = span.toSeconds();
        return seconds < 120
                ? seconds + " s"
                : seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
    }
}
