package dev.readiness.smoke;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as people write it: 90s, 5m, 1m30s, 1h, 500ms; a number alone means seconds. */
public final class Span {

    private static final Pattern SYNTAX = Pattern.compile("(?<alone>\\d{1,6})|(?:(?<h>\\d{1,6})h)? ?"
            + "(?:(?<m>\\d{1,6})m(?:in)?)? ?(?:(?<s>\\d{1,6})s)? ?(?:(?<ms>\\d{1,6})ms)?");

    private Span() {}

    /** Empty when the text is none, or is no time at all. */
    public static Optional<Duration> read(String text) {
        Matcher matcher = SYNTAX.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Duration span = Duration.ofHours(number(matcher, "h"))
                .plusMinutes(number(matcher, "m"))
                .plusSeconds(number(matcher, "s") + number(matcher, "alone"))
                .plusMillis(number(matcher, "ms"));
        return span.isZero() ? Optional.empty() : Optional.of(span);
    }

    private static long number(Matcher matcher, String group) {
        return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
    }
}
