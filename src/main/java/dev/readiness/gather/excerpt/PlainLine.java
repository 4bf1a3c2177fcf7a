package dev.readiness.gather.excerpt;

import dev.readiness.facts.VisibleText;

/** A line of a foreign file, cut to what one reads at a glance. */
final class PlainLine {

    private static final int LONGEST = 200;

    private PlainLine() {}

    static String of(String line) {
        boolean cut = line.codePointCount(0, line.length()) > LONGEST;
        String start = cut ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "..." : line;
        return VisibleText.of(start);
    }
}
