package dev.readiness.release.text;

import java.util.List;

/**
 * A change of a file: lines that give way to others.
 *
 * @param from index of the first line that goes
 * @param to index after the last one; the same as {@code from} when none goes
 * @param lines that come
 */
public record Edit(int from, int to, List<Line> lines) {

    public Edit {
        lines = List.copyOf(lines);
    }

    /** New lines above an existing one. */
    public static Edit insert(int at, List<String> texts) {
        return replace(at, at, texts);
    }

    public static Edit replace(int from, int to, List<String> texts) {
        return new Edit(from, to, texts.stream().map(Line::of).toList());
    }
}
