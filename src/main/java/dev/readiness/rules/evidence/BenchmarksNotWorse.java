package dev.readiness.rules.evidence;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.Benchmark;
import dev.readiness.facts.evidence.BenchmarkLimits;
import dev.readiness.facts.evidence.EvidenceFacts;
import dev.readiness.facts.evidence.EvidenceFacts.Baseline;
import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.project.BuildMachine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Worse is what differs by more than the tolerance, and by more than the measurement's own uncertainty. */
@AutoService(Rule.class)
@RuleInfo(
        id = "evidence.benchmarks-not-worse",
        title = "No benchmark is worse than its baseline",
        fix = "find what made it slower; where that is wanted, replace the baseline by the new result",
        scope = Scope.REACTOR,
        needs = EvidenceFacts.class,
        since = "0.1.0")
public final class BenchmarksNotWorse implements Rule {

    /** 1.1 is 10 % more than 1, though not in binary. */
    private static final double ROUNDING = 1e-9;

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return facts.get(EvidenceFacts.class).read().anyMatch(read -> read.baseline()
                        .isPresent())
                ? Optional.empty()
                : Optional.of("no report that could be read has a baseline");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        // where nobody knows the machine, the strict allowance holds
        boolean onCi = facts.find(BuildMachine.class).map(BuildMachine::onCi).orElse(false);
        return facts.get(EvidenceFacts.class).read().flatMap(read -> read.baseline().stream()
                .flatMap(baseline -> check(read, baseline, onCi)));
    }

    private static Stream<Finding> check(Item.Read read, Baseline baseline, boolean onCi) {
        if (baseline.doubt().isPresent()) {
            String message = "the baseline " + baseline.doubt().get().reason();
            return Stream.of(
                    Finding.unknown(baseline.doubt().get().at(), read.wanted().path(), message));
        }
        BenchmarkLimits limits = read.wanted().benchmarks();
        BigDecimal tolerance = onCi ? limits.toleranceOnCi() : limits.tolerance();
        return baseline.benchmarks().stream().flatMap(before -> {
            List<Benchmark> now = read.report().benchmarks().stream()
                    .filter(one -> one.key().equals(before.key()))
                    .toList();
            return now.isEmpty()
                    ? Stream.of(gone(baseline, before, read.path()))
                    : now.stream().flatMap(one -> compare(Origin.of(read.path()), one, before, tolerance).stream());
        });
    }

    private static Finding gone(Baseline baseline, Benchmark before, String report) {
        return Finding.of(
                Origin.of(baseline.path()),
                before.key(),
                "\"" + before.key() + "\" is in the baseline, and no longer in \"" + report + "\"");
    }

    private static Optional<Finding> compare(Origin at, Benchmark now, Benchmark before, BigDecimal tolerance) {
        String name = "\"" + now.key() + "\"";
        if (!now.hasScore() || !before.hasScore()) {
            String where = now.hasScore() ? " has no score in the baseline" : " has no score";
            return Optional.of(Finding.unknown(at, now.key(), name + where));
        }
        OptionalDouble worse = now.worseThan(before);
        if (worse.isEmpty()) {
            return Optional.of(Finding.of(
                    at,
                    now.key(),
                    name + " has " + now.score() + ", which cannot be compared with the " + before.score()
                            + " of the baseline"));
        }
        if (worse.getAsDouble() <= tolerance.doubleValue() + ROUNDING || now.overlaps(before)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                at,
                now.key(),
                name + " has " + now.score() + " after " + before.score() + ", which is " + percent(worse.getAsDouble())
                        + " worse; " + percent(tolerance.doubleValue()) + " are allowed here"));
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share * 100)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
