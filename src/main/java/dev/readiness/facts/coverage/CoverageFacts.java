package dev.readiness.facts.coverage;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Coverage of one module, from all its JaCoCo reports merged: a line is covered if it is covered in any.
 *
 * @param counters of the module as a whole
 * @param packages counters by package name with dots; "" is the default package
 * @param sources line data of each source file, for changed-lines coverage
 * @param reports the reports that were read
 * @param stale reports older than the classes they claim to measure
 * @param groups counters by group for the report of an aggregator, which measures other modules by their artifact id;
 *     nested names are joined with "/"; empty for a module's own report
 */
public record CoverageFacts(
        Counters counters,
        SortedMap<String, Counters> packages,
        List<SourceCoverage> sources,
        List<Origin> reports,
        List<Origin> stale,
        SortedMap<String, Counters> groups)
        implements Fact {

    /**
     * Line data of one source file.
     *
     * @param group of the report that it stands in, nested names joined with "/"; "" in a module's own report
     * @param path package and file name, e.g. "com/acme/Order.java"
     * @param lines by 1-based line number; none when the classes were compiled without line numbers
     */
    public record SourceCoverage(String group, String path, SortedMap<Integer, Line> lines) {}

    /** JaCoCo's four numbers of a line. */
    public record Line(int missedInstructions, int coveredInstructions, int missedBranches, int coveredBranches) {}

    public CoverageFacts {
        sources = List.copyOf(sources);
        reports = List.copyOf(reports);
        stale = List.copyOf(stale);
    }

    /** What the reactor's coverage is made of: no packages, lines or reports. */
    public CoverageFacts totals() {
        return new CoverageFacts(counters, new TreeMap<>(), List.of(), List.of(), List.of(), groups);
    }
}
