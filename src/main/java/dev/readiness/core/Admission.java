package dev.readiness.core;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the deploy gate asks beyond a positive verdict.
 *
 * @param maxAge how old a carried verdict may be; not asked for when empty
 * @param uploads goals that upload besides the known ones, as {@code groupId:artifactId:goal}
 * @param skips what a deploying build may skip
 */
public record Admission(Optional<Duration> maxAge, List<String> uploads, List<AllowedSkip> skips) {

    public static final Admission DEFAULT = new Admission(Optional.empty(), List.of(), List.of());

    /**
     * A property that a deploying build may set.
     *
     * @param property e.g. {@code skipTests}
     * @param reason for the record
     */
    public record AllowedSkip(String property, String reason) {}

    public Admission {
        uploads = List.copyOf(uploads);
        skips = List.copyOf(skips);
    }

    /** The reason why the property may be set; empty when it may not. */
    public Optional<String> allows(String property) {
        return skips.stream()
                .filter(skip -> skip.property().equals(property))
                .map(AllowedSkip::reason)
                .findFirst();
    }
}
