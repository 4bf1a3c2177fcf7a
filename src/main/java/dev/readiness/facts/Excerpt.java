package dev.readiness.facts;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lines of a file, as they may be shown to anyone: without secrets, without control characters, none too long to read.
 *
 * @param lines by their 1-based number; none when the file is not one to be shown
 */
public record Excerpt(SortedMap<Integer, String> lines) {

    public static final Excerpt NONE = new Excerpt(Collections.emptySortedMap());

    public Excerpt {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }
}
