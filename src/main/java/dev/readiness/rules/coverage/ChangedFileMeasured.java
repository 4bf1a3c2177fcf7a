package dev.readiness.rules.coverage;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.ChangedCoverage;
import java.util.stream.Stream;

/**
 * Names changed sources that have code and no report. Whether a source has code, its compiled classes tell: one of them names
 * it as its source file and has instructions at a changed line. An interface without default methods has none and is passed
 * over; without classes nobody can tell, and that is said.
 */
@AutoService(Rule.class)
@RuleInfo(
        id = "coverage.changed-file-measured",
        title = "Every changed source with code is in a coverage report",
        fix = "let the JaCoCo report of its module include the class, or add the module to the aggregate report",
        severity = Severity.WARNING,
        scope = Scope.REACTOR,
        needs = ChangedCoverage.class,
        since = "0.1.0")
public final class ChangedFileMeasured implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        ChangedCoverage coverage = facts.get(ChangedCoverage.class);
        Stream<Finding> unmeasured = coverage.unmeasured().map(source -> {
            int lines = source.lines().size();
            return Finding.of(
                    Origin.of(source.path(), source.lines().first()),
                    "",
                    "no coverage report measures the file; " + lines + (lines == 1 ? " line" : " lines")
                            + " with code in it changed since " + coverage.since());
        });
        Stream<Finding> doubts = coverage.unjudged()
                .map(source -> Finding.unknown(source.at(), "", source.reason()))
                .distinct();
        return Stream.concat(unmeasured, doubts);
    }
}
