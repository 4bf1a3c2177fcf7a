package dev.readiness.gather.coverage;

import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.coverage.CoverageFacts.SourceCoverage;
import dev.readiness.gather.coverage.JacocoReport.PackageReport;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns the reports of one module into its fact. */
final class MergedReports {

    private MergedReports() {}

    static CoverageFacts facts(List<JacocoReport> reports, List<Origin> stale) {
        SortedMap<String, List<PackageReport>> byKey = new TreeMap<>();
        for (JacocoReport report : reports) {
            report.packages().forEach(one -> byKey.computeIfAbsent(one.key(), key -> new ArrayList<>())
                    .add(one));
        }
        SortedMap<String, Counters> packages = new TreeMap<>();
        SortedMap<String, Counters> groups = new TreeMap<>();
        List<SourceCoverage> sources = new ArrayList<>();
        for (List<PackageReport> seen : byKey.values()) {
            MergedPackage merged = new MergedPackage(seen);
            // a report's own counter knows more than its lines do: instructions without a line number
            Counters counters = seen.size() == 1 ? seen.get(0).counters() : merged.counters();
            packages.merge(seen.get(0).name(), counters, Counters::plus);
            if (!seen.get(0).group().isEmpty()) {
                groups.merge(seen.get(0).group(), counters, Counters::plus);
            }
            sources.addAll(merged.sources(seen.get(0).group()));
        }
        return new CoverageFacts(
                reports.size() == 1 ? reports.get(0).total() : Counters.sum(packages.values().stream()),
                packages,
                sources,
                reports.stream().map(report -> Origin.of(report.path())).toList(),
                stale,
                groups);
    }
}
