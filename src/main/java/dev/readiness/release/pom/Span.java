package dev.readiness.release.pom;

/**
 * Characters of a file that are written in one way.
 *
 * @param start the first one
 * @param end the one after the last
 */
record Span(int start, int end, Syntax syntax) {

    /** Whether the other one goes on where this one ends, or is this one. */
    boolean joins(Span next) {
        return syntax == next.syntax && (end == next.start || equals(next));
    }

    Span through(Span last) {
        return new Span(start, last.end, syntax);
    }
}
