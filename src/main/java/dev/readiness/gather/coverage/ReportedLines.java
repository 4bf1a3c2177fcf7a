package dev.readiness.gather.coverage;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.coverage.CoverageFacts.Line;
import dev.readiness.facts.coverage.CoverageFacts.SourceCoverage;
import dev.readiness.gather.coverage.MainSources.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What reports tell of the lines of one module: its own, and an aggregator's for the group that bears its artifact id, when no
 * other module does. So the same class in two modules is never mixed up.
 *
 * @param lines by "com/acme/Order.java"
 * @param reports that were read
 * @param unusable where and why a report that should tell cannot
 */
record ReportedLines(
        SortedMap<String, SortedMap<Integer, Line>> lines, List<Origin> reports, Optional<Unusable> unusable) {

    /** A report that cannot be used. */
    record Unusable(Origin at, String reason) {}

    static ReportedLines of(Part part, List<Part> all) {
        SortedMap<String, SortedMap<Integer, Line>> lines = new TreeMap<>();
        List<Origin> reports = new ArrayList<>();
        if (part.coverage() instanceof Evidence.Known<CoverageFacts> own) {
            add(own.fact(), part, true, lines, reports);
        }
        boolean alone = all.stream()
                        .filter(other ->
                                other.module().artifactId().equals(part.module().artifactId()))
                        .count()
                == 1;
        Optional<Unusable> unusable = unusable(part);
        for (Part other : all) {
            if (alone && !other.module().hasMainSources() && !other.equals(part)) {
                if (other.coverage() instanceof Evidence.Known<CoverageFacts> aggregate) {
                    add(aggregate.fact(), part, false, lines, reports);
                } else if (reports.isEmpty() && unusable.isEmpty()) {
                    unusable = unusable(other);
                }
            }
        }
        return new ReportedLines(lines, reports, unusable);
    }

    private static void add(
            CoverageFacts facts,
            Part part,
            boolean own,
            SortedMap<String, SortedMap<Integer, Line>> lines,
            List<Origin> reports) {
        List<SourceCoverage> sources = facts.sources().stream()
                .filter(source -> (own && source.group().isEmpty())
                        || last(source.group()).equals(part.module().artifactId()))
                .toList();
        for (SourceCoverage source : sources) {
            SortedMap<Integer, Line> merged = lines.computeIfAbsent(source.path(), path -> new TreeMap<>());
            source.lines().forEach((number, line) -> merged.merge(number, line, MergedPackage::better));
        }
        if (own || !sources.isEmpty()) {
            reports.addAll(facts.reports());
        }
    }

    private static String last(String group) {
        return group.substring(group.lastIndexOf('/') + 1);
    }

    private static Optional<Unusable> unusable(Part part) {
        if (part.coverage() instanceof Evidence.Unknown<CoverageFacts> unknown) {
            return Optional.of(new Unusable(unknown.at(), unknown.reason()));
        }
        return part.coverage() instanceof Evidence.Known<CoverageFacts> known
                ? known.fact().stale().stream()
                        .findFirst()
                        .map(stale -> new Unusable(
                                stale,
                                "the report is older than the classes it claims to measure; run mvn clean verify"))
                : Optional.empty();
    }
}
