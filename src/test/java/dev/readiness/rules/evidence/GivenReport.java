package dev.readiness.rules.evidence;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.Benchmark;
import dev.readiness.facts.evidence.BenchmarkLimits;
import dev.readiness.facts.evidence.EvidenceFacts;
import dev.readiness.facts.evidence.EvidenceFacts.Baseline;
import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.evidence.ExpectedReport;
import dev.readiness.facts.evidence.FindingLimits;
import dev.readiness.facts.evidence.ForeignFinding;
import dev.readiness.facts.evidence.PackageId;
import dev.readiness.facts.evidence.Rating;
import dev.readiness.facts.evidence.ReportFormat;
import dev.readiness.facts.evidence.Statement;
import dev.readiness.facts.evidence.ToolReport;
import dev.readiness.facts.evidence.Vulnerability;
import dev.readiness.facts.evidence.Vulnerability.Fix;
import dev.readiness.facts.project.BuildMachine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reports as rules see them. */
final class GivenReport {

    static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");
    static final Origin AT = Origin.of("target/r.json");

    private GivenReport() {}

    static Facts facts(boolean onCi, Item... items) {
        return Facts.builder()
                .with(EvidenceFacts.class, new EvidenceFacts(List.of(items)))
                .with(BuildMachine.class, new BuildMachine(NOW, onCi))
                .build();
    }

    static Facts facts(Item... items) {
        return facts(false, items);
    }

    static ExpectedReport wanted(FindingLimits limits, BenchmarkLimits benchmarks) {
        return new ExpectedReport(
                Origin.of("readiness.yml", 2),
                "target/r.json",
                Optional.of("lint"),
                Optional.empty(),
                true,
                Optional.of(Duration.ofHours(24)),
                limits,
                benchmarks);
    }

    static ExpectedReport wanted() {
        return wanted(FindingLimits.DEFAULT, BenchmarkLimits.NONE);
    }

    static ToolReport report(
            List<ForeignFinding> findings, List<Vulnerability> vulnerabilities, List<Statement> statements) {
        return new ToolReport(
                ReportFormat.SARIF,
                new TreeSet<>(Set.of("Lint")),
                Optional.of(NOW),
                findings,
                vulnerabilities,
                statements,
                List.of(),
                List.of(),
                0);
    }

    static Item.Read read(FindingLimits limits, ToolReport report) {
        return new Item.Read(
                wanted(limits, BenchmarkLimits.NONE), AT.path(), Optional.empty(), report, Optional.empty());
    }

    static Item.Read vulnerable(Vulnerability... vulnerabilities) {
        return read(FindingLimits.DEFAULT, report(List.of(), List.of(vulnerabilities), List.of()));
    }

    static Item.Read stated(String state, String id, PackageId about) {
        return read(
                FindingLimits.DEFAULT,
                report(List.of(), List.of(), List.of(new Statement(Set.of(id), List.of(about), state))));
    }

    static Vulnerability vulnerability(String score, Fix fix, String... ids) {
        return new Vulnerability(
                AT, "Trivy", Set.of(ids), new PackageId("a:b", "1"), Rating.of(new BigDecimal(score)), fix);
    }

    static Item.Read benchmarks(BenchmarkLimits limits, List<Benchmark> now, Optional<Baseline> baseline) {
        ToolReport report = new ToolReport(
                ReportFormat.JMH,
                new TreeSet<>(Set.of("JMH")),
                Optional.of(NOW),
                List.of(),
                List.of(),
                List.of(),
                now,
                List.of(),
                0);
        return new Item.Read(wanted(FindingLimits.DEFAULT, limits), AT.path(), Optional.empty(), report, baseline);
    }
}
