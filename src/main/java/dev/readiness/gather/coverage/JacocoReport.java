package dev.readiness.gather.coverage;

import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.CoverageFacts.Line;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * One JaCoCo XML report as written.
 *
 * @param counters of the report itself; empty when it has none
 * @param packages the leaves, whatever groups they stand in
 * @param lastDump when the newest session was written, in milliseconds since 1970; 0 when no session is named
 * @see <a href="https://www.jacoco.org/jacoco/trunk/coverage/report.dtd">report.dtd</a>
 */
record JacocoReport(String path, Counters counters, List<PackageReport> packages, long lastDump) {

    /**
     * A package of one group.
     *
     * @param group names of the groups around it, joined with "/"; "" when it stands in the report itself
     * @param name with dots; "" for the default package
     */
    record PackageReport(String group, String name, Counters counters, List<ClassData> classes, List<Source> sources) {

        /** What tells it from a package of the same name in another module. */
        String key() {
            return group + '\n' + name;
        }
    }

    /**
     * One class.
     *
     * @param hasSource whether the report gives its instructions to a source file as well
     * @param methods the counter of each method by name, descriptor and line
     */
    record ClassData(String name, boolean hasSource, Counters counters, Map<String, Counter> methods) {}

    /**
     * One source file.
     *
     * @param path package and file name, with slashes
     * @param lines none when the classes were compiled without line numbers
     */
    record Source(String path, Counters counters, SortedMap<Integer, Line> lines) {}

    /** The counters of the report itself, which are the truth; without them the sum of its packages. */
    Counters total() {
        return counters.byType().isEmpty() ? Counters.sum(packages.stream().map(PackageReport::counters)) : counters;
    }

    /** Whether it says nothing at all: no counter, and no class that could have one. */
    boolean isEmpty() {
        return total().byType().isEmpty() && packages.isEmpty();
    }
}
