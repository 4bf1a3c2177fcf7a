package dev.readiness.rules.evidence;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.Benchmark;
import dev.readiness.facts.evidence.BenchmarkLimits.Threshold;
import dev.readiness.facts.evidence.EvidenceFacts;
import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.evidence.Measure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Fixed limits; a limit for a benchmark that did not run is not kept. */
@AutoService(Rule.class)
@RuleInfo(
        id = "evidence.benchmarks-within-thresholds",
        title = "Every benchmark keeps the limits of the policy",
        fix = "make it faster again, or agree on another limit",
        scope = Scope.REACTOR,
        needs = EvidenceFacts.class,
        since = "0.1.0")
public final class BenchmarksWithinThresholds implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return reads(facts).findAny().isPresent()
                ? Optional.empty()
                : Optional.of("no report that could be read has limits for benchmarks");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        return reads(facts).flatMap(read -> read.wanted().benchmarks().thresholds().stream()
                .flatMap(limit -> check(read, limit)));
    }

    private static Stream<Item.Read> reads(Facts facts) {
        return facts.get(EvidenceFacts.class)
                .read()
                .filter(read -> !read.wanted().benchmarks().thresholds().isEmpty());
    }

    private static Stream<Finding> check(Item.Read read, Threshold limit) {
        List<Benchmark> covered =
                read.report().benchmarks().stream().filter(limit::covers).toList();
        if (covered.isEmpty()) {
            String message = "\"" + limit.key() + "\" has a limit, and \"" + read.path() + "\" has no such benchmark";
            return Stream.of(Finding.unknown(limit.at(), limit.key(), message));
        }
        return covered.stream().flatMap(one -> check(Origin.of(read.path()), one, limit).stream());
    }

    private static Optional<Finding> check(Origin at, Benchmark one, Threshold limit) {
        if (!one.hasScore()) {
            return Optional.of(Finding.unknown(at, one.key(), "\"" + one.key() + "\" has no score"));
        }
        Measure score = one.score();
        OptionalDouble most = limit.limit().in(score.unit());
        if (most.isEmpty()) {
            return Optional.of(Finding.of(
                    at,
                    one.key(),
                    "\"" + one.key() + "\" is measured in " + score.unit() + ", and its limit in "
                            + limit.limit().unit()));
        }
        boolean kept = limit.atLeast() ? score.value() >= most.getAsDouble() : score.value() <= most.getAsDouble();
        String relation = limit.atLeast() ? ", less than the " : ", more than the ";
        return kept
                ? Optional.empty()
                : Optional.of(Finding.of(
                        at,
                        one.key(),
                        "\"" + one.key() + "\" has " + score + relation + limit.limit() + " of the policy"));
    }
}
