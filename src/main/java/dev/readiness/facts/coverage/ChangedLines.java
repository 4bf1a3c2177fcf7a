package dev.readiness.facts.coverage;

import dev.readiness.facts.Fact;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines of main sources that were added or modified, as the files stand: uncommitted edits and untracked files count.
 *
 * @param since what they are compared with, as one says it: "v1.2.0", "the merge base with origin/main"
 * @param files the changed lines by path, in order; a file that only moved, or only lost lines, has none and is left out
 */
public record ChangedLines(String since, SortedMap<String, List<LineRange>> files) implements Fact {

    public ChangedLines {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
