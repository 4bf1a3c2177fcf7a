package dev.readiness.facts.coverage;

import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.CoverageFacts.Line;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A changed main source and what is known of its changed lines. Sources whose changed lines hold no code are not told. */
public sealed interface ChangedSource {

    /** Of the file, relative to the root. */
    String path();

    /**
     * A report measures the file.
     *
     * @param lines the changed ones that hold code, by number
     */
    record Measured(String path, SortedMap<Integer, Line> lines) implements ChangedSource {
        public Measured {
            lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        }
    }

    /**
     * No report measures the file although it has code.
     *
     * @param lines the changed ones that hold code, as the compiler numbered them
     */
    record Unmeasured(String path, SortedSet<Integer> lines) implements ChangedSource {
        public Unmeasured {
            lines = Collections.unmodifiableSortedSet(new TreeSet<>(lines));
        }
    }

    /**
     * Which changed lines are covered cannot be told.
     *
     * @param at the file, or the report that cannot be used
     * @param reason one sentence without a final period
     */
    record Unjudged(String path, Origin at, String reason) implements ChangedSource {}
}
