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
 * @param changed for the lines that changed
 * @param tolerance points of percent that coverage may fall below what it was
 */
public record CoverageSettings(
        Map<Counter.Type, BigDecimal> reactor,
        Map<Counter.Type, BigDecimal> module,
        ChangedSettings changed,
        BigDecimal tolerance)
        implements Fact {

    public static final CoverageSettings DEFAULT = new CoverageSettings(Map.of(), Map.of());

    public CoverageSettings {
        reactor = Map.copyOf(reactor);
        module = Map.copyOf(module);
    }

    /** Without a word on changed lines; what was reached before may not be lost at all. */
    public CoverageSettings(Map<Counter.Type, BigDecimal> reactor, Map<Counter.Type, BigDecimal> module) {
        this(reactor, module, ChangedSettings.DEFAULT, BigDecimal.ZERO);
    }

    /** Whether every module has to be measured; the lines that changed are a question of their own. */
    public boolean isRequired() {
        return !reactor.isEmpty() || !module.isEmpty();
    }
}
