package dev.readiness.facts;

import java.util.Comparator;

/**
 * The place in a file that a person edits; never a copy under {@code target}.
 *
 * @param path relative to the root of the run, with forward slashes; "." is the root itself
 * @param line 1-based; 0 means the file as a whole
 * @param column 1-based; 0 means the line as a whole
 */
public record Origin(String path, int line, int column) implements Comparable<Origin> {

    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::path).thenComparing(Origin::line).thenComparing(Origin::column);

    public Origin {
        if (path.isEmpty() || path.indexOf('\\') >= 0 || line < 0 || column < 0) {
            throw new IllegalArgumentException("Not a place: '" + path + "' " + line + ":" + column);
        }
    }

    public static Origin of(String path) {
        return new Origin(path, 0, 0);
    }

    public static Origin of(String path, int line) {
        return new Origin(path, line, 0);
    }

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line}, the form that terminals and editors turn into a link; the path alone without a line. */
    @Override
    public String toString() {
        return line == 0 ? path : path + ":" + line;
    }
}
