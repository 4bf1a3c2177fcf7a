package dev.readiness.facts.operations;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.RelaxedName;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A key with all that it holds: a list is one value, so that one more element is one change.
 *
 * @param items the only setting, or those of the list's elements in their order
 */
record KeyedValue(String key, List<Setting> items) {

    private static final Pattern ELEMENT = Pattern.compile("(.+)\\[(\\d{1,9})]");

    /** By relaxed name. */
    static SortedMap<String, KeyedValue> of(Collection<Setting> settings) {
        SortedMap<String, TreeMap<Integer, Setting>> lists = new TreeMap<>();
        SortedMap<String, KeyedValue> values = new TreeMap<>();
        for (Setting setting : settings) {
            Matcher element = ELEMENT.matcher(setting.key());
            if (element.matches()) {
                lists.computeIfAbsent(element.group(1), key -> new TreeMap<>())
                        .put(Integer.valueOf(element.group(2)), setting);
            } else {
                values.put(RelaxedName.of(setting.key()), new KeyedValue(setting.key(), List.of(setting)));
            }
        }
        lists.forEach(
                (key, items) -> values.put(RelaxedName.of(key), new KeyedValue(key, new ArrayList<>(items.values()))));
        return values;
    }

    Origin at() {
        return items.get(0).origin();
    }

    /** The effective value, redacted when secret. */
    String text() {
        return items.stream().map(Setting::text).collect(Collectors.joining(", "));
    }

    /** The name behind the last dot. */
    String lastSegment() {
        return RelaxedName.of(key.substring(key.lastIndexOf('.') + 1));
    }

    /** Whether production gets the same: neither the text nor a secret behind it differs. */
    boolean isSame(KeyedValue other) {
        List<String> own = elements();
        return own.equals(other.elements())
                && (items.size() != other.items.size()
                        || IntStream.range(0, items.size()).noneMatch(i -> Secrets.differ(value(i), other.value(i))));
    }

    /** Whether the file says the same, whatever variables fall back to. */
    boolean isWrittenAlike(KeyedValue other) {
        return written().equals(other.written());
    }

    private Value value(int i) {
        return items.get(i).value();
    }

    private String written() {
        return items.stream().map(Written::of).collect(Collectors.joining(", "));
    }

    /** A list may be written with commas too. */
    private List<String> elements() {
        return Arrays.stream(text().split(",", -1)).map(String::strip).toList();
    }
}
