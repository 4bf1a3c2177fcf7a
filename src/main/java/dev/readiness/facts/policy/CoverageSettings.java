package dev.readiness.facts.policy;

import dev.readiness.facts.Fact;
import dev.readiness.facts.coverage.Counter;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The least coverage that is ready, in percent by type.
 *
 * @param reactor for the reactor as a whole
 * @param module for each module
 * @param tolerance points of percent that coverage may fall below what it was
 */
public record CoverageSettings(
        Map<Counter.Type, BigDecimal> reactor, Map<Counter.Type, BigDecimal> module, BigDecimal tolerance)
        implements Fact {

    public static final CoverageSettings DEFAULT = new CoverageSettings(Map.of(), Map.of());

    /** What was reached before may not be lost at all. */
    public CoverageSettings(Map<Counter.Type, BigDecimal> reactor, Map<Counter.Type, BigDecimal> module) {
        this(reactor, module, BigDecimal.ZERO);
    }

    public CoverageSettings {
        reactor = Map.copyOf(reactor);
        module = Map.copyOf(module);
    }

    /** Whether coverage is asked for at all. */
    public boolean isRequired() {
        return !reactor.isEmpty() || !module.isEmpty();
    }
}
