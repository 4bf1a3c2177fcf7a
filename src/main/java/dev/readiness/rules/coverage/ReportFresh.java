package dev.readiness.rules.coverage;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.coverage.CoverageFacts;
import java.util.stream.Stream;

/** Reports that were written, or whose tests ran, before the newest class was compiled. */
@AutoService(Rule.class)
@RuleInfo(
        id = "coverage.report-fresh",
        title = "The JaCoCo report measures the classes that were built",
        fix = "run mvn clean verify, so that tests and report follow the last compilation",
        severity = Severity.WARNING,
        needs = CoverageFacts.class,
        since = "0.1.0")
public final class ReportFresh implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(CoverageFacts.class).stale().stream()
                .map(report -> Finding.of(report, "", "the report is older than the classes it claims to measure"));
    }
}
