package dev.readiness.facts.changelog;

import dev.readiness.facts.Fact;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the maintainer wrote in the changelog, byte for byte but for line ends, for documents that repeat it. Not for rules,
 * reports and caches: nothing in it is hidden, because it would no longer be the maintainer's.
 *
 * @param unreleased what comes next; empty when it says nothing
 * @param releases by version, without prefix; only those that say something
 */
public record ChangelogWords(String unreleased, Map<String, String> releases) implements Fact {

    /** There is no changelog. */
    public static final ChangelogWords NONE = new ChangelogWords("", Map.of());

    public ChangelogWords {
        releases = Collections.unmodifiableMap(new TreeMap<>(releases));
    }

    /** The words on a version; what is unreleased is on the version to come. */
    public String on(String version) {
        return Optional.ofNullable(releases.get(version)).orElse(unreleased);
    }
}
