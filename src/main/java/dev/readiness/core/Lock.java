package dev.readiness.core;

import dev.readiness.facts.Origin;
import java.util.Optional;

/**
 * A level that a policy laid over the one that sets it may raise, and neither lower nor switch off.
 *
 * @param level the least that the rule weighs
 * @param at its place
 * @param waivable whether findings of the rule may be accepted outside of that policy: by a waiver, in a file or by a baseline
 */
public record Lock(Severity level, Origin at, boolean waivable) {

    /** Whether that level would be less than what is locked; an empty one is off. */
    boolean isUndercutBy(Optional<Severity> other) {
        return other.isEmpty() || other.get().compareTo(level) < 0;
    }

    /** Both at once: the higher level, and waivable only when both are. */
    Lock and(Lock other) {
        Lock higher = level.compareTo(other.level) >= 0 ? this : other;
        Lock firmer = waivable ? other : this;
        return waivable == other.waivable ? higher : new Lock(higher.level, firmer.at, false);
    }
}
