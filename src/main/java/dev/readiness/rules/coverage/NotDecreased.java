package dev.readiness.rules.coverage;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.facts.Facts;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.ReactorCoverage;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.policy.Ratchet;
import dev.readiness.facts.policy.Ratchet.Floor;
import dev.readiness.facts.project.ReactorFacts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the reactor with what was reached before; part of it cannot be compared with the whole. */
@AutoService(Rule.class)
@RuleInfo(
        id = "coverage.not-decreased",
        title = "Coverage is not lower than it was",
        fix =
                "test what was added, or accept the loss on the record: lower the figure in readiness-baseline.json and say why",
        scope = Scope.REACTOR,
        needs = {ReactorFacts.class, ReactorCoverage.class, CoverageSettings.class, Ratchet.class},
        since = "0.1.0")
public final class NotDecreased implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return facts.get(Ratchet.class).coverage().isEmpty()
                ? Optional.of("no coverage was recorded before")
                : Optional.empty();
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        ReactorFacts reactor = facts.get(ReactorFacts.class);
        ReactorCoverage coverage = facts.get(ReactorCoverage.class);
        Optional<String> doubt = reactor.partial().or(() -> doubt(coverage));
        if (doubt.isPresent()) {
            return Stream.of(Finding.unknown(
                    reactor.root().origin(),
                    "reactor",
                    "coverage cannot be compared with what it was, not all of it is known: " + doubt.get()));
        }
        BigDecimal tolerance = facts.get(CoverageSettings.class).tolerance();
        Counters total = coverage.total();
        return facts.get(Ratchet.class).coverage().entrySet().stream()
                .filter(floor -> !total.get(floor.getKey())
                        .reaches(floor.getValue().value().subtract(tolerance)))
                .map(floor -> finding(floor.getKey(), floor.getValue(), total.get(floor.getKey())));
    }

    private static Optional<String> doubt(ReactorCoverage coverage) {
        return Stream.concat(
                        coverage.unmeasured().stream().map(module -> "\"" + module + "\" has no JaCoCo report"),
                        coverage.unread().stream().map(unread -> "\"" + unread.path() + "\": " + unread.reason()))
                .findFirst();
    }

    private static Finding finding(Counter.Type type, Floor floor, Counter counter) {
        return Finding.of(
                floor.at(),
                type.word(),
                type.word() + " coverage is " + counter.percent() + " (" + counter.covered() + " of " + counter.total()
                        + "), it was " + floor.value().stripTrailingZeros().toPlainString() + " % in "
                        + floor.source());
    }
}
