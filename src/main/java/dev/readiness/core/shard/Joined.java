package dev.readiness.core.shard;

import dev.readiness.core.Objection;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.coverage.ChangedCoverage;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the shards of a reactor say together.
 *
 * @param parts what is known of each module, by path
 * @param missing paths of modules that no shard has judged, in the order of the reactor
 * @param objections why the shards do not belong together; nothing may be concluded from them then
 * @param skips what any of the builds skipped
 * @param changed coverage of all changed lines
 * @param at when the oldest of them began
 */
public record Joined(
        SortedMap<String, Part> parts,
        List<String> missing,
        List<Objection> objections,
        SortedMap<String, String> skips,
        Evidence<ChangedCoverage> changed,
        Instant at) {

    private static final String MISSING = "build what is missing with -Dreadiness.shard in one of them";

    public Joined {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        missing = List.copyOf(missing);
        objections = List.copyOf(objections);
        skips = Collections.unmodifiableSortedMap(new TreeMap<>(skips));
    }

    /** How to make them whole. */
    public List<Objection> gaps() {
        String all = String.join(", ", missing);
        return switch (missing.size()) {
            case 0 -> List.of();
            case 1 -> List.of(new Objection("module " + all + " is in no shard", MISSING));
            default -> List.of(new Objection("modules " + all + " are in no shard", MISSING));
        };
    }
}
