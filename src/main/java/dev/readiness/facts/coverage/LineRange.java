package dev.readiness.facts.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Consecutive lines of a file, counted from 1, both ends included. */
public record LineRange(int first, int last) {

    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("Not a range of lines: " + first + ", " + last);
        }
    }

    /** The fewest ranges that hold exactly these lines, in order. */
    public static List<LineRange> of(SortedSet<Integer> lines) {
        List<LineRange> ranges = new ArrayList<>();
        for (int line : lines) {
            int end = ranges.size() - 1;
            if (end >= 0 && ranges.get(end).last() == line - 1) {
                ranges.set(end, new LineRange(ranges.get(end).first(), line));
            } else {
                ranges.add(new LineRange(line, line));
            }
        }
        return List.copyOf(ranges);
    }

    public boolean contains(int line) {
        return first <= line && line <= last;
    }

    /** As a person writes it: "12" or "12-14". */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
