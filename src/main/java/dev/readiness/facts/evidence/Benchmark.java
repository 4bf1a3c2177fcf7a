package dev.readiness.facts.evidence;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One result of JMH.
 *
 * @param name of class and method
 * @param mode {@code thrpt}, {@code avgt}, {@code sample} or {@code ss}
 * @param threads that ran it at once
 * @param params values of its parameters
 * @param score may be no number when the benchmark failed
 * @param low lower end of the confidence interval; the score itself when JMH gives none
 * @param high upper end of it
 */
public record Benchmark(
        String name,
        String mode,
        int threads,
        SortedMap<String, String> params,
        Measure score,
        double low,
        double high) {

    public Benchmark {
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
    }

    /** Whether more is better, as of throughput, or less, as of times. */
    public boolean isMoreBetter() {
        return mode.equals("thrpt");
    }

    public boolean hasScore() {
        return !Double.isNaN(score.value()) && !Double.isInfinite(score.value());
    }

    /** What tells it apart from others of a report: {@code a.B.c [avgt] x2 {size=10}}. */
    public String key() {
        return name + " [" + mode + "]" + (threads > 1 ? " x" + threads : "") + (params.isEmpty() ? "" : " " + params);
    }

    /**
     * By which share it is worse than an earlier result, negative when it is better; empty when the units or a missing score
     * forbid to compare.
     */
    public OptionalDouble worseThan(Benchmark earlier) {
        OptionalDouble before = earlier.score().in(score.unit());
        if (before.isEmpty() || !hasScore() || !earlier.hasScore() || before.getAsDouble() <= 0) {
            return OptionalDouble.empty();
        }
        double change = score.value() / before.getAsDouble() - 1;
        // twice the time is as much worse as half the throughput
        return OptionalDouble.of(isMoreBetter() ? before.getAsDouble() / score.value() - 1 : change);
    }

    /** Whether the confidence intervals have a value in common, so that the difference may be noise. */
    public boolean overlaps(Benchmark earlier) {
        OptionalDouble least = new Measure(earlier.low, earlier.score.unit()).in(score.unit());
        OptionalDouble most = new Measure(earlier.high, earlier.score.unit()).in(score.unit());
        return least.isPresent() && most.isPresent() && least.getAsDouble() <= high && low <= most.getAsDouble();
    }
}
