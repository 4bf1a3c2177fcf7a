package dev.readiness.render.build;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time that a reproducible build gives itself, {@code project.build.outputTimestamp}.
 *
 * @see <a href="https://maven.apache.org/guides/mini/guide-reproducible-builds.html">Configuring for reproducible builds</a>
 */
public final class BuildTime {

    /** Seconds since 1970, as SOURCE_DATE_EPOCH has them; eleven digits reach the year 5138. */
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

    private BuildTime() {}

    /** Reads a date with time and offset, or seconds since 1970; empty for anything else, such as the "x" that turns it off. */
    public static Optional<Instant> of(String text) {
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
