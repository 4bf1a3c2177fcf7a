package dev.readiness.core;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time as people write them: {@code 90m}, {@code 24h}, {@code 7d}. */
public final class Ages {

    private static final Pattern AGE = Pattern.compile("([1-9][0-9]{0,5})([mhd])");

    private Ages() {}

    /** Empty when it is not written so. */
    public static Optional<Duration> of(String text) {
        Matcher age = AGE.matcher(text);
        if (!age.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(age.group(1));
        return Optional.of(
                switch (age.group(2)) {
                    case "d" -> Duration.ofDays(number);
                    case "h" -> Duration.ofHours(number);
                    default -> Duration.ofMinutes(number);
                });
    }

    /** In the largest unit that is exact. */
    public static String text(Duration age) {
        if (age.equals(Duration.ofDays(age.toDays()))) {
            return age.toDays() + "d";
        }
        return age.equals(Duration.ofHours(age.toHours())) ? age.toHours() + "h" : age.toMinutes() + "m";
    }
}
