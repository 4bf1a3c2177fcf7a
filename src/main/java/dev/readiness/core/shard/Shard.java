package dev.readiness.core.shard;

import dev.readiness.core.Judged;
import dev.readiness.core.Objection;
import dev.readiness.core.Stage;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.coverage.ChangedCoverage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build of some modules of a reactor found, so that a later job can judge the whole without building it. Like a verdict it is
 * bound to a checkout, and is no signature.
 *
 * @param stage what was asked
 * @param snapshot whether the build took what it builds for a SNAPSHOT, of which less is asked
 * @param at when the build began
 * @param judged what it rests on
 * @param skips user properties of the build that skip tests or checks
 * @param changed coverage of the changed lines in its modules
 * @param parts its modules, by path
 */
public record Shard(
        Stage stage,
        boolean snapshot,
        Instant at,
        Judged judged,
        SortedMap<String, String> skips,
        Evidence<ChangedCoverage> changed,
        List<Part> parts) {

    private static final String SAME =
            "build that part again from this checkout, or merge in the one that it was built from";

    public Shard {
        skips = Collections.unmodifiableSortedMap(new TreeMap<>(skips));
        parts = parts.stream().sorted(Comparator.comparing(Part::module)).toList();
    }

    /** What it says of a module; empty when it did not judge it. */
    public Optional<Part> part(String module) {
        return parts.stream().filter(one -> one.module().equals(module)).findFirst();
    }

    /**
     * Why it does not speak of this checkout; empty when it does.
     *
     * @param file its path, for people
     * @param then what it rests on as far as a checkout shows it
     * @param now the same of this checkout
     */
    public List<Objection> objections(String file, Judged then, Judged now) {
        List<Objection> objections = new ArrayList<>();
        if (then.commit().isEmpty()) {
            objections.add(new Objection(
                    file + " names no commit, so nothing ties it to this checkout", "work in a git repository"));
        }
        then.differences(now).forEach(what -> objections.add(new Objection(file + " is stale: " + what, SAME)));
        return objections;
    }
}
