package dev.readiness.facts.config;

import dev.readiness.facts.Origin;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    public static final ConfigSet NO_OVERRIDES = overrides("", List.of(), Collections.emptySortedMap());

    private static final Pattern INDEXED = Pattern.compile("(.+)\\[(\\d{1,9})]");

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

    /** What variables set in a framework, by its own keys. */
    public static ConfigSet overrides(String name, List<String> profiles, SortedMap<String, Setting> settings) {
        return new ConfigSet(Kind.ENVIRONMENT, name, profiles, settings, List.of(), List.of());
    }

    /** The setting that a key names, in any of the relaxed spellings that the kind accepts. */
    public Optional<Setting> find(String key) {
        Setting exact = settings.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        String wanted = spelling(key);
        return settings.entrySet().stream()
                .filter(entry -> spelling(entry.getKey()).equals(wanted))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * The elements of a list-like setting in their order, whether written as {@code key: a,b} or {@code key[0]: a}; empty
     * when unset or empty.
     */
    public List<Setting> elements(String key) {
        String list = spelling(key);
        SortedMap<Integer, Setting> items = new TreeMap<>();
        for (Setting setting : settings.values()) {
            Matcher index = INDEXED.matcher(setting.key());
            if (index.matches() && spelling(index.group(1)).equals(list)) {
                items.put(Integer.valueOf(index.group(2)), setting);
            }
        }
        return items.isEmpty() ? find(key).stream().flatMap(Setting::split).toList() : List.copyOf(items.values());
    }

    private String spelling(String key) {
        return kind == Kind.ENVIRONMENT ? EnvName.of(key) : RelaxedName.of(key);
    }
}
