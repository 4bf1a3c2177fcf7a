package dev.readiness.release.pom;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the artifacts from outside whose version is not fixed. */
final class Snapshots {

    /** Also one snapshot of many by its time, which repositories delete, and a bound of a range. */
    private static final Pattern MOVING =
            Pattern.compile("LATEST|RELEASE|.*(?i:SNAPSHOT)(?:\\s*[,\\])].*)?|.*\\d{8}\\.\\d{6}-\\d+");

    private final Values values;
    private final Map<String, Set<String>> modules = new HashMap<>();
    private final SortedSet<SnapshotUse> found = new TreeSet<>();

    private Snapshots(Values values) {
        this.values = values;
        values.reactor().poms().forEach(pom -> modules.put(values.coordinates(pom), values.version(pom)));
    }

    static SortedSet<SnapshotUse> of(Reactor reactor) {
        Snapshots snapshots = new Snapshots(new Values(reactor));
        reactor.poms().forEach(pom -> pom.uses()
                .forEach(use -> snapshots.judge(
                        use,
                        snapshots.values.coordinates(use, pom),
                        snapshots.values.of(use.version().text(), pom))));
        // Maven reads these before any POM, so there is nothing to resolve
        reactor.extensions()
                .forEach(use -> snapshots.judge(
                        use,
                        use.groupId() + ":" + use.artifactId(),
                        Set.of(use.version().text())));
        return snapshots.found;
    }

    private void judge(Use use, String coordinates, Set<String> versions) {
        Set<String> own = use.kind() == UseKind.CORE_EXTENSION ? Set.of() : modules.getOrDefault(coordinates, Set.of());
        versions.stream()
                .filter(version -> MOVING.matcher(version).matches() && !own.contains(version))
                .forEach(version -> found.add(new SnapshotUse(use.version().at(), use.kind(), coordinates, version)));
    }
}
