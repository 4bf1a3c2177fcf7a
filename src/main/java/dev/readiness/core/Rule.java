package dev.readiness.core;

import dev.readiness.facts.Facts;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A requirement: a pure function from facts to findings, without state, clock, file or network.
 *
 * <p>Implementations are final, carry {@link RuleInfo}, and are found by {@link java.util.ServiceLoader}; a jar named as a
 * dependency of the plugin adds its own.
 */
public interface Rule {

    /**
     * What speaks against the requirement; none when it is met. Called only when every needed fact is known, so no rule
     * has to ask whether it is.
     */
    Stream<Finding> check(Facts facts);

    /**
     * Why the requirement does not concern this module although the needed facts are known, e.g. "no actuator on the class
     * path"; empty when it does. Asked before {@link #check}.
     */
    default Optional<String> notApplicable(Facts facts) {
        return Optional.empty();
    }
}
