package dev.readiness.render.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A part of the model in the making. What a method is called for is always there: empty text stands for what is not known. */
final class Item {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}]+");

    private final SortedMap<String, Object> values = new TreeMap<>();
    private final SortedMap<String, Object> codes = new TreeMap<>();
    private final SortedMap<String, Object> words = new TreeMap<>();

    /** A text for people, in one line. */
    Item text(String name, String value) {
        values.put(name, line(value));
        return this;
    }

    /** A value that is also shown as code: under "code" it is a Markdown code span. */
    Item code(String name, String value) {
        codes.put(name, CodeSpan.of(line(value)));
        return text(name, value);
    }

    Item code(String name, Optional<String> value) {
        return code(name, value.orElse(""));
    }

    /** A value that also stands in commands: under "plain" it is a word that needs no quotes. */
    Item plain(String name, String value) {
        words.put(name, PlainWord.of(line(value)));
        return code(name, value);
    }

    /** A text of several lines that people wrote and that is not to be changed. */
    Item verbatim(String name, String value) {
        values.put(name, value);
        return this;
    }

    Item flag(String name, boolean value) {
        values.put(name, value);
        return this;
    }

    Item number(String name, int value) {
        values.put(name, value);
        return this;
    }

    /** A list, and under "has" and its name whether anything is in it, because a section over a list is entered for each item. */
    Item list(String name, List<?> value) {
        values.put(name, List.copyOf(value));
        values.put("has" + Character.toUpperCase(name.charAt(0)) + name.substring(1), !value.isEmpty());
        return this;
    }

    Item part(String name, Map<String, Object> value) {
        values.put(name, value);
        return this;
    }

    /** Finishes items that a template writes in one line: "more" says of each whether another one follows. */
    static List<SortedMap<String, Object>> series(List<Item> items) {
        List<SortedMap<String, Object>> built = new ArrayList<>();
        for (Item item : items) {
            built.add(item.flag("more", built.size() < items.size() - 1).build());
        }
        return built;
    }

    SortedMap<String, Object> build() {
        if (!codes.isEmpty()) {
            values.put("code", Collections.unmodifiableSortedMap(codes));
        }
        if (!words.isEmpty()) {
            values.put("plain", Collections.unmodifiableSortedMap(words));
        }
        return Collections.unmodifiableSortedMap(values);
    }

    private static String line(String value) {
        return BREAKS.matcher(value).replaceAll(" ").strip();
    }
}
