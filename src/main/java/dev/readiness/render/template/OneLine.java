package dev.readiness.render.template;

import java.util.regex.Pattern;

/** A value without what no document shows: control characters, overrides of the writing direction, line breaks. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private OneLine() {}

    static String of(String value) {
        return INVISIBLE
                .matcher(BREAKS.matcher(value).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
