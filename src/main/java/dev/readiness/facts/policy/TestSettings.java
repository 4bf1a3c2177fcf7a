package dev.readiness.facts.policy;

import dev.readiness.facts.Fact;

/**
 * How much a test run may leave out.
 *
 * @param maxSkippedPercent share of skipped tests, 0 to 100
 * @param maxFlaky number of tests that passed only on a rerun
 */
public record TestSettings(int maxSkippedPercent, int maxFlaky) implements Fact {
    public static final TestSettings DEFAULT = new TestSettings(10, 0);
}
