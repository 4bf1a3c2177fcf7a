package dev.readiness.release.text;

/**
 * A line of a file.
 *
 * @param text without its end
 * @param end {@code \n}, {@code \r\n} or {@code \r}; empty on the last line of a file without a final line break, and on a new
 *     line that is to end like its neighbour
 */
public record Line(String text, String end) {

    /** A line that will end like the one next to it. */
    public static Line of(String text) {
        return new Line(text, "");
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    Line ending(String other) {
        return new Line(text, other);
    }
}
