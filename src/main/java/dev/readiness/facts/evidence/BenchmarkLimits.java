package dev.readiness.facts.evidence;

import dev.readiness.facts.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the benchmarks of a report may cost.
 *
 * @param baseline path of an earlier result to compare with
 * @param tolerance share by which a score may be worse than its baseline, 0.1 for 10 %
 * @param toleranceOnCi the same on the machine of a CI server, which others use at the same time
 * @param thresholds fixed limits
 */
public record BenchmarkLimits(
        Optional<String> baseline, BigDecimal tolerance, BigDecimal toleranceOnCi, List<Threshold> thresholds) {

    public static final BenchmarkLimits NONE =
            new BenchmarkLimits(Optional.empty(), new BigDecimal("0.10"), new BigDecimal("0.25"), List.of());

    public BenchmarkLimits {
        thresholds = List.copyOf(thresholds);
    }

    /**
     * A fixed limit.
     *
     * @param at the line of the policy
     * @param benchmark its full name; a part of it that begins after a dot will do
     * @param mode of JMH; any when empty
     * @param params values of parameters that it must have; others may be anything
     * @param atLeast whether the limit is the least that is enough, else the most that is allowed
     */
    public record Threshold(
            Origin at,
            String benchmark,
            Optional<String> mode,
            Map<String, String> params,
            boolean atLeast,
            Measure limit) {

        public Threshold {
            params = Map.copyOf(params);
        }

        /** Whether it speaks of that benchmark. */
        public boolean covers(Benchmark one) {
            return (one.name().equals(benchmark) || one.name().endsWith("." + benchmark))
                    && mode.map(one.mode()::equals).orElse(true)
                    && one.params().entrySet().containsAll(params.entrySet());
        }

        /** {@code OrderBench.place [avgt] {size=10}}. */
        public String key() {
            return benchmark
                    + mode.map(word -> " [" + word + "]").orElse("")
                    + (params.isEmpty() ? "" : " " + new TreeMap<>(params));
        }
    }
}
