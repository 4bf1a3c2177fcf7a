package dev.readiness.facts.config;

import dev.readiness.facts.Fact;
import java.util.List;
import java.util.stream.Stream;

/**
 * The production configuration of one module: one set for the framework, one for each environment file.
 *
 * @param overrides what the variables of environment files set in the framework, under its own keys; the variables themselves
 *     stand in the sets of their files
 * @param built whether {@code target/classes} was read, so that filtered tokens are final; otherwise the sources were
 */
public record ConfigFacts(List<ConfigSet> sets, ConfigSet overrides, boolean built) implements Fact {

    public ConfigFacts {
        sets = List.copyOf(sets);
    }

    /** Without overrides. */
    public ConfigFacts(List<ConfigSet> sets, boolean built) {
        this(sets, ConfigSet.NO_OVERRIDES, built);
    }

    /** Every effective setting of every set. */
    public Stream<Setting> settings() {
        return sets.stream().flatMap(set -> set.settings().values().stream());
    }

    public Stream<ConfigProblem> problems() {
        return sets.stream().flatMap(set -> set.problems().stream());
    }
}
