package dev.readiness.gather.migrations;

import dev.readiness.facts.Origin;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An element of a change log, the same whether it was written in XML or in YAML.
 *
 * @param attributes single values, by name
 * @param text character data
 */
public record Part(Origin at, String name, SortedMap<String, String> attributes, String text, List<Part> parts) {

    public Part {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        parts = List.copyOf(parts);
    }

    /** The value of an attribute; "" when there is none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean is(String attribute) {
        return attribute(attribute).strip().equalsIgnoreCase("true");
    }

    /** Whether it says something of that name, as an element or as a value. */
    boolean has(String word) {
        return attributes.containsKey(word)
                || parts.stream().anyMatch(part -> part.name().equals(word));
    }

    /** Parts of that name at any depth. */
    Stream<Part> all(String word) {
        return parts.stream()
                .flatMap(part ->
                        Stream.concat(part.name().equals(word) ? Stream.of(part) : Stream.empty(), part.all(word)));
    }

    Part withText(String other) {
        return new Part(at, name, attributes, other, parts);
    }

    /**
     * A text that is the same for parts that mean the same: comments, indentation and places do not count.
     *
     * @param whole with the attributes; otherwise the text alone
     */
    String canonical(boolean whole) {
        if (!whole) {
            return words(text);
        }
        StringBuilder canonical = new StringBuilder("(").append(name);
        attributes.forEach((key, value) -> canonical
                .append(' ')
                .append(key)
                .append("=\"")
                .append(words(value))
                .append('"'));
        canonical.append(' ').append(words(text));
        parts.forEach(part -> canonical.append(part.canonical(true)));
        return canonical.append(')').toString();
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Without texts, which may hold what nobody should print. */
    @Override
    public String toString() {
        return name + " at " + at;
    }
}
