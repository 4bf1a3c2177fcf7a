package dev.readiness.gather.evidence;

import dev.readiness.gather.ProjectTree;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
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
        String fixed = pattern.substring(0, first(pattern));
        String directory = fixed.contains("/") ? fixed.substring(0, fixed.lastIndexOf('/')) : ".";
        String escaped = pattern.replaceAll("([\\[\\]{}])", "\\\\$1");
        PathMatcher whole = FileSystems.getDefault().getPathMatcher("glob:" + escaped);
        // as people read it, ** is also no folder at all
        PathMatcher here = FileSystems.getDefault().getPathMatcher("glob:" + escaped.replace("**/", ""));
        return tree.deep(directory, name -> true, MOST).stream()
                .filter(entry -> whole.matches(Path.of(entry.path())) || here.matches(Path.of(entry.path())))
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

    private static int first(String pattern) {
        int index = 0;
        while (index < pattern.length() && pattern.charAt(index) != '*' && pattern.charAt(index) != '?') {
            index++;
        }
        return index;
    }
}
