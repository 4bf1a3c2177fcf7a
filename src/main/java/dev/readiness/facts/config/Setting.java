package dev.readiness.facts.config;

import dev.readiness.facts.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One effective setting.
 *
 * @param key canonical name
 * @param value the effective value
 * @param sources every place that sets it, the winner first
 */
public record Setting(String key, Value value, List<Source> sources) {

    /**
     * One place that sets the key.
     *
     * @param profile the profile that the file or document belongs to; empty for a base file
     */
    public record Source(Origin at, Value value, String profile) {}

    public Setting {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("A setting has a source: " + key);
        }
    }

    /** Where the winning value is written. */
    public Origin origin() {
        return sources.get(0).at();
    }

    /** The effective text, redacted when secret. */
    public String text() {
        return value.text();
    }

    /** The comma separated elements as settings of their own; none for an empty value. */
    Stream<Setting> split() {
        return Arrays.stream(value.text().split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(item -> new Setting(key, value.withText(item), sources));
    }
}
