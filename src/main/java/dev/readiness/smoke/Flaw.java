package dev.readiness.smoke;

import java.util.Optional;

/**
 * Why something that was configured cannot work, however often one tries.
 *
 * @param what predicate to the name of what was configured, present tense, without a final period
 * @param fix imperative, lower case, without a final period
 */
public record Flaw(String what, String fix) {

    static Optional<Flaw> of(String what, String fix) {
        return Optional.of(new Flaw(what, fix));
    }
}
