package dev.readiness.render;

import dev.readiness.facts.Origin;

/**
 * Where a server that shows findings beside lines of files puts one: it asks for a file and a line always. What concerns a
 * whole file is on its first line, what concerns the root on the first line of its POM.
 *
 * @param path relative to the root, with forward slashes
 * @param line 1-based
 * @param column 1-based; 0 means the line as a whole
 */
public record Place(String path, int line, int column) {

    private static final String ROOT = ".";

    public static Place of(Origin origin) {
        String path = origin.path().equals(ROOT) ? "pom.xml" : origin.path();
        return new Place(path, Math.max(1, origin.line()), origin.line() == 0 ? 0 : origin.column());
    }
}
