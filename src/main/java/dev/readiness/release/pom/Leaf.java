package dev.readiness.release.pom;

import java.util.List;

/** A part of a version that refers to nothing further. */
sealed interface Leaf {

    /** What it says now. */
    String text();

    /** A text between references, or what follows by itself. */
    record Fixed(String text) implements Leaf {}

    /**
     * A property that can be set.
     *
     * @param definitions all of which set it to this text
     */
    record Settable(String name, List<Property> definitions, String text) implements Leaf {

        /** Whether it goes on behind a number: "-SNAPSHOT", "+7", ".Final", or nothing now. */
        boolean isTail() {
            return text.isEmpty() || text.startsWith("-") || text.startsWith("+") || text.matches("\\.\\p{Alpha}.*");
        }

        boolean endsInSnapshot() {
            return text.endsWith("SNAPSHOT");
        }
    }
}
