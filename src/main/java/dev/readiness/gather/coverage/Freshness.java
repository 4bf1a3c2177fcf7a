package dev.readiness.gather.coverage;

import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Entry;
import java.util.List;

/**
 * Tells a report that is older than the classes it claims to measure.
 *
 * @param newestClass milliseconds since 1970; 0 when there are no classes, and then no report is stale
 */
record Freshness(long newestClass) {

    /** FAT and zip archives keep times in steps of two seconds, so less than that is no difference. */
    private static final long TOLERANCE = 2_000;

    /** @param classes the directory that the compiler writes to */
    static Freshness of(ProjectTree tree, String classes) {
        return new Freshness(newest(tree.deep(classes, name -> name.endsWith(".class"), Integer.MAX_VALUE)));
    }

    /** Whether the report, or the newest test session in it, was written before the newest class. */
    boolean isStale(ProjectTree tree, JacocoReport report) {
        return isBefore(modified(tree, report.path())) || isBefore(report.lastDump());
    }

    /** When a report was written, in milliseconds since 1970; 0 when that is not known. */
    static long modified(ProjectTree tree, String report) {
        String directory = report.substring(0, report.lastIndexOf('/'));
        return newest(tree.deep(directory, name -> name.equals("jacoco.xml"), 1));
    }

    /** @param time 0 when it is not known, and proves nothing */
    private boolean isBefore(long time) {
        return time > 0 && time < newestClass - TOLERANCE;
    }

    private static long newest(List<Entry> files) {
        return files.stream().mapToLong(Entry::modified).max().orElse(0);
    }
}
