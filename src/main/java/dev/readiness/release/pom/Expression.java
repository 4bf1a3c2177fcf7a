package dev.readiness.release.pom;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text with references to properties, cut at them. */
final class Expression {

    /** @param text of a property: its name; of any other part: the part itself */
    record Part(String text, boolean property) {}

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^{}]+)}");

    private Expression() {}

    /** Of the properties. */
    static Stream<String> names(String text) {
        return parts(text).stream().filter(Part::property).map(Part::text);
    }

    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(text);
        int end = 0;
        while (reference.find()) {
            if (end < reference.start()) {
                parts.add(new Part(text.substring(end, reference.start()), false));
            }
            parts.add(new Part(reference.group(1), true));
            end = reference.end();
        }
        if (end < text.length()) {
            parts.add(new Part(text.substring(end), false));
        }
        return parts;
    }
}
