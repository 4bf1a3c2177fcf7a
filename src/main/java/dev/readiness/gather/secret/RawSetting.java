package dev.readiness.gather.secret;

import java.util.List;

/**
 * One setting as a reader found it, before redaction. Never leaves the gatherers.
 *
 * @param key canonical name
 * @param effective the value after placeholders were resolved; unresolvable ones stay as written
 * @param sources every place that sets the key, the winner first
 */
public record RawSetting(String key, String effective, List<RawSource> sources) {

    public RawSetting {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("A setting has a source: " + key);
        }
    }

    /** The place that wins. */
    public RawSource winner() {
        return sources.get(0);
    }

    /** The key and the place alone: the value may be secret. */
    @Override
    public String toString() {
        return key + " at " + winner();
    }
}
