package dev.readiness.release.pom;

import dev.readiness.facts.Origin;
import java.util.Comparator;

/**
 * An artifact from outside the reactor in a version that can be another one tomorrow.
 *
 * @param at where the version is written, which may be a reference to a property
 * @param kind as what the POM names the artifact
 * @param coordinates {@code groupId:artifactId}, properties resolved as far as the reactor defines them
 * @param version the version that is not fixed, properties resolved: a snapshot, a range up to or from a snapshot, LATEST or RELEASE
 */
public record SnapshotUse(Origin at, UseKind kind, String coordinates, String version)
        implements Comparable<SnapshotUse> {

    private static final Comparator<SnapshotUse> ORDER = Comparator.comparing(SnapshotUse::at)
            .thenComparing(SnapshotUse::kind)
            .thenComparing(SnapshotUse::coordinates)
            .thenComparing(SnapshotUse::version);

    @Override
    public int compareTo(SnapshotUse other) {
        return ORDER.compare(this, other);
    }
}
