package dev.readiness.core.policy;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Origin;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is wrong with a policy, so that all of it is said at once. */
final class Faults {

    private final Set<String> faults = new TreeSet<>();

    void add(Origin at, String what) {
        faults.add(at + ": " + what);
    }

    /** @throws ReadinessException naming every fault with its line */
    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new ReadinessException(
                    "The policy cannot be read: " + String.join("; ", faults),
                    "correct the lines; the schema of the file ships with the plugin as readiness.schema.json");
        }
    }
}
