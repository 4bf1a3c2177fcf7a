package dev.readiness.facts.evidence;

import dev.readiness.facts.Origin;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a report says.
 *
 * @param tools that made it
 * @param made when, by its own word
 * @param doubts why it does not speak for all that it should, e.g. "says that the tool failed"
 * @param suppressed number of results that the tool's own users accepted
 */
public record ToolReport(
        ReportFormat format,
        SortedSet<String> tools,
        Optional<Instant> made,
        List<ForeignFinding> findings,
        List<Vulnerability> vulnerabilities,
        List<Statement> statements,
        List<Benchmark> benchmarks,
        List<Doubt> doubts,
        int suppressed) {

    /** Why a report is no evidence, and where it says so. */
    public record Doubt(Origin at, String reason) {}

    public ToolReport {
        tools = Collections.unmodifiableSortedSet(new TreeSet<>(tools));
        findings = List.copyOf(findings);
        vulnerabilities = List.copyOf(vulnerabilities);
        statements = List.copyOf(statements);
        benchmarks = List.copyOf(benchmarks);
        doubts = List.copyOf(doubts);
    }
}
