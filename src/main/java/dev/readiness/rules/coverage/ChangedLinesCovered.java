package dev.readiness.rules.coverage;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.policy.ChangedSettings;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.project.ReactorFacts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the total over all modules, and only when every changed line could be judged; the rest could tip it either way. */
@AutoService(Rule.class)
@RuleInfo(
        id = "coverage.changed-lines-covered",
        title = "Tests cover the lines that changed",
        fix = "test the lines that are named, or lower coverage.changed in the policy and say why",
        scope = Scope.REACTOR,
        needs = {ReactorFacts.class, ChangedCoverage.class, CoverageSettings.class},
        since = "0.1.0")
public final class ChangedLinesCovered implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        ChangedCoverage coverage = facts.get(ChangedCoverage.class);
        ChangedSettings settings = facts.get(CoverageSettings.class).changed();
        boolean doubtful = coverage.unjudged().findAny().isPresent()
                || facts.get(ReactorFacts.class).partial().isPresent();
        Counter lines = coverage.lines();
        if (doubtful) {
            return Optional.empty();
        }
        if (lines.isEmpty()) {
            return Optional.of("no line with code changed since " + coverage.since());
        }
        return lines.total() >= settings.minLines()
                ? Optional.empty()
                : Optional.of("fewer lines with code changed since " + coverage.since() + " than the "
                        + settings.minLines() + " from which on the policy asks: " + lines.covered() + " of "
                        + lines.total() + " are covered");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        ChangedCoverage coverage = facts.get(ChangedCoverage.class);
        ReactorFacts reactor = facts.get(ReactorFacts.class);
        Origin root = reactor.root().origin();
        if (reactor.partial().isPresent()) {
            return Stream.of(Finding.unknown(
                    root,
                    "reactor",
                    "coverage of changed lines is unknown, not all modules were built: "
                            + reactor.partial().get()));
        }
        if (coverage.unjudged().findAny().isPresent()) {
            return coverage.unjudged()
                    .map(source -> Finding.unknown(source.at(), "", source.reason()))
                    .distinct();
        }
        return facts.get(CoverageSettings.class).changed().minimums().entrySet().stream()
                .flatMap(minimum -> judge(coverage, minimum.getKey(), minimum.getValue(), root));
    }

    private static Stream<Finding> judge(ChangedCoverage coverage, Counter.Type type, BigDecimal minimum, Origin root) {
        boolean branches = type == Counter.Type.BRANCH;
        long unmeasured = coverage.unmeasured().count();
        if (branches && unmeasured > 0) {
            return Stream.of(Finding.unknown(
                    root,
                    "branch",
                    "the branches of changed lines are unknown, no report measures " + unmeasured + " changed "
                            + (unmeasured == 1 ? "file" : "files")));
        }
        Counter counter = branches ? coverage.branches() : coverage.lines();
        if (counter.reaches(minimum)) {
            return Stream.empty();
        }
        String what = branches ? "branches of the lines changed" : "lines changed";
        Finding total = Finding.of(
                root,
                type.word(),
                counter.percent() + " (" + counter.covered() + " of " + counter.total() + ") of the " + what + " since "
                        + coverage.since() + " are covered, the policy asks for "
                        + minimum.stripTrailingZeros().toPlainString() + " %");
        return Stream.concat(Stream.of(total), branches ? MissedLines.branches(coverage) : MissedLines.lines(coverage));
    }
}
