package dev.readiness.release.pom;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A change of version, worked out and not yet written.
 *
 * @param files the new bytes of the files that change, by path; files that stay as they are do not occur
 * @param edits every text that was replaced, by path and place
 */
public record Edited(SortedMap<String, byte[]> files, List<Edit> edits) {

    public Edited {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        edits = List.copyOf(edits);
    }
}
