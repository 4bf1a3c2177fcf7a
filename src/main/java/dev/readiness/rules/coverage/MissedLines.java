package dev.readiness.rules.coverage;

import dev.readiness.core.Finding;
import dev.readiness.core.Severity;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.coverage.ChangedSource.Measured;
import dev.readiness.facts.coverage.CoverageFacts.Line;
import dev.readiness.facts.coverage.LineRange;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places that are not covered, a note a file: the total is what counts, and these are where to begin. */
final class MissedLines {

    private static final int MOST_RANGES = 10;

    private MissedLines() {}

    static Stream<Finding> lines(ChangedCoverage coverage) {
        Stream<Finding> unmeasured = coverage.unmeasured()
                .map(source ->
                        note(source.path(), "line", source.lines(), " not covered, no report measures the file"));
        return Stream.concat(
                notes(coverage, line -> line.coveredInstructions() == 0, "line", " not covered"), unmeasured);
    }

    static Stream<Finding> branches(ChangedCoverage coverage) {
        return notes(coverage, line -> line.missedBranches() > 0, "branch", " not covered on every branch");
    }

    private static Stream<Finding> notes(ChangedCoverage coverage, Predicate<Line> missed, String key, String what) {
        return coverage.measured()
                .filter(source -> !missed(source, missed).isEmpty())
                .map(source -> note(source.path(), key, missed(source, missed), what));
    }

    private static SortedSet<Integer> missed(Measured source, Predicate<Line> missed) {
        return source.lines().entrySet().stream()
                .filter(line -> missed.test(line.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Finding note(String path, String key, SortedSet<Integer> lines, String what) {
        List<LineRange> ranges = LineRange.of(lines);
        String shown =
                ranges.stream().limit(MOST_RANGES).map(LineRange::toString).collect(Collectors.joining(", "));
        String more = ranges.size() > MOST_RANGES ? " and " + (ranges.size() - MOST_RANGES) + " more" : "";
        String subject = lines.size() == 1 ? "changed line " + shown + " is" : "changed lines " + shown + more + " are";
        return Finding.of(Origin.of(path, lines.first()), key, subject + what).as(Severity.NOTE);
    }
}
