package dev.readiness.facts.config;

import dev.readiness.facts.Origin;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Settings that one program will see together.
 *
 * @param kind who evaluates it
 * @param name for people, e.g. "Spring Boot 3.5.6, profile prod" or ".env.production"
 * @param profiles active profiles in order of activation; empty where the kind has none
 * @param settings by canonical key: as written in the source for environment files; kebab case with dots and [i] for Spring
 * @param problems what the reader saw that the program would reject or read otherwise than written
 * @param unseen sources that only the target environment can read (configserver:, vault:, an optional file outside)
 */
public record ConfigSet(
        Kind kind,
        String name,
        List<String> profiles,
        SortedMap<String, Setting> settings,
        List<ConfigProblem> problems,
        List<UnseenSource> unseen) {

    /** Who evaluates the set. */
    public enum Kind {
        SPRING,
        ENVIRONMENT,
        PROPERTIES
    }

    /**
     * A source that the build cannot read.
     *
     * @param location as written, e.g. {@code optional:configserver:}; without credentials
     */
    public record UnseenSource(String location, Origin at) {}

    public ConfigSet {
        profiles = List.copyOf(profiles);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        problems = List.copyOf(problems);
        unseen = List.copyOf(unseen);
    }

    /** The setting that a key names, in any of the relaxed spellings that the kind accepts. */
    public Optional<Setting> find(String key) {
        Setting exact = settings.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        String wanted = RelaxedName.of(key);
        return settings.entrySet().stream()
                .filter(entry -> RelaxedName.of(entry.getKey()).equals(wanted))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * The elements of a list-like setting, whether written as {@code key: a,b} or {@code key[0]: a}; empty when unset or
     * empty.
     */
    public List<Setting> elements(String key) {
        String indexed = RelaxedName.of(key) + "[";
        List<Setting> items = settings.values().stream()
                .filter(setting -> RelaxedName.of(setting.key()).startsWith(indexed))
                .toList();
        if (!items.isEmpty()) {
            return items;
        }
        return find(key).stream().flatMap(Setting::split).toList();
    }
}
