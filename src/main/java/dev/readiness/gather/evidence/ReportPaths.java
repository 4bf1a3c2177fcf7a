package dev.readiness.gather.evidence;

import dev.readiness.facts.Glob;
import dev.readiness.gather.ProjectTree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds the files that an entry of the policy means, and their times. */
record ReportPaths(ProjectTree tree) {

    private static final int MOST = 10_000;

    /**
     * A file.
     *
     * @param written empty where files have no time
     */
    record Found(String path, Optional<Instant> written) {}

    /** Files that match a pattern, sorted by path. */
    List<Found> matching(String pattern) {
        return tree.deep(Glob.directory(pattern), name -> true, MOST).stream()
                .filter(entry -> Glob.matches(pattern, entry.path()))
                .map(ReportPaths::found)
                .toList();
    }

    /** When the file was written. */
    Optional<Instant> written(String path) {
        String directory = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : ".";
        String name = path.substring(path.lastIndexOf('/') + 1);
        return tree.deep(directory, name::equals, MOST).stream()
                .filter(entry -> entry.path().equals(path))
                .findFirst()
                .flatMap(entry -> found(entry).written());
    }

    private static Found found(ProjectTree.Entry entry) {
        return new Found(
                entry.path(),
                entry.modified() > 0 ? Optional.of(Instant.ofEpochMilli(entry.modified())) : Optional.empty());
    }
}
