package dev.readiness.release.pom;

import java.time.Instant;
import java.util.Optional;

/**
 * What a reactor's version becomes: "1.2.4-SNAPSHOT" to "1.2.4" for a release, "1.2.4" to "1.2.5-SNAPSHOT" after it.
 *
 * @param from the version that every module has now, as Maven evaluates it
 * @param to the version that every module shall have
 * @param fromTag the text of {@code scm/tag} that is replaced, "HEAD" for a release; any other text stays
 * @param toTag what it becomes, "v1.2.4" for a release
 * @param timestamp what {@code project.build.outputTimestamp} becomes, cut to the second; empty leaves it as it is
 */
public record VersionChange(String from, String to, String fromTag, String toTag, Optional<Instant> timestamp) {

    public VersionChange {
        if (from.isBlank() || to.isBlank() || !to.equals(to.strip()) || to.contains("${")) {
            throw new IllegalArgumentException("Not a change of version: '" + from + "' to '" + to + "'");
        }
    }
}
