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
 */
public record CoverageSettings(Map<Counter.Type, BigDecimal> reactor, Map<Counter.Type, BigDecimal> module)
        implements Fact {

    public static final CoverageSettings DEFAULT = new CoverageSettings(Map.of(), Map.of());

    public CoverageSettings {
        reactor = Map.copyOf(reactor);
        module = Map.copyOf(module);
    }

    /** Whether coverage is asked for at all. */
    public boolean isRequired() {
        return !reactor.isEmpty() || !module.isEmpty();
    }
}
