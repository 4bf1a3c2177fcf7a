package dev.readiness.gather.migrations;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Paths as settings and change logs write them. */
final class Paths {

    private static final String CLASS_PATH = "classpath:";
    private static final Pattern SLASHES_AROUND = Pattern.compile("^/+|/+$");

    private Paths() {}

    /** A location without its prefix and without slashes around it. */
    static String onClassPath(String location) {
        String path = location.startsWith(CLASS_PATH) ? location.substring(CLASS_PATH.length()) : location;
        return SLASHES_AROUND.matcher(path).replaceAll("");
    }

    /** A path that is written relative to a file, without dots in it. */
    static String beside(String file, String relative) {
        Deque<String> parts = new ArrayDeque<>();
        String directory = file.substring(0, file.lastIndexOf('/') + 1);
        for (String part : (directory + relative).split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
