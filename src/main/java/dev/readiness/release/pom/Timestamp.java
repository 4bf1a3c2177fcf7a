package dev.readiness.release.pom;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** The moment that a reproducible build gives to what it makes. */
final class Timestamp {

    static final String PROPERTY = "project.build.outputTimestamp";

    /** A single character switches the setting off. */
    private static final Pattern SECONDS = Pattern.compile("\\d{2,}");

    private Timestamp() {}

    /** The new moment in the form of the old one; empty when the old text is no moment but a reference, or a switch. */
    static Optional<String> written(String before, Instant moment) {
        if (SECONDS.matcher(before).matches()) {
            return Optional.of(Long.toString(moment.getEpochSecond()));
        }
        try {
            OffsetDateTime.parse(before);
            return Optional.of(moment.truncatedTo(ChronoUnit.SECONDS).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
