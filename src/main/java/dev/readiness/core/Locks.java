package dev.readiness.core;

import dev.readiness.facts.Origin;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the levels of rules are set, and which of them are locked.
 *
 * @param places of the levels in force, by id or {@code subject.*}
 * @param byRule locks by id of the rule
 */
public record Locks(Map<String, Origin> places, Map<String, Lock> byRule) {

    public static final Locks NONE = new Locks(Map.of(), Map.of());

    public Locks {
        places = Map.copyOf(places);
        byRule = Map.copyOf(byRule);
    }

    public Optional<Lock> of(String rule) {
        return Optional.ofNullable(byRule.get(rule));
    }

    /** The lock that forbids to accept findings of the rule; empty when they may be accepted. */
    public Optional<Lock> againstAccepting(String rule) {
        return of(rule).filter(lock -> !lock.waivable());
    }

    /** A lock, joined with the one that is there. */
    public static void add(Map<String, Lock> locks, String rule, Lock lock) {
        locks.merge(rule, lock, Lock::and);
    }

    /** The locks that this level would undercut. */
    public static Map<String, Lock> undercut(Map<String, Lock> locks, Optional<Severity> level) {
        Map<String, Lock> under = new TreeMap<>(locks);
        under.values().removeIf(lock -> !lock.isUndercutBy(level));
        return under;
    }
}
