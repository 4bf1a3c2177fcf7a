package dev.readiness.render.document;

import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What production sets in one module, whoever evaluates it. */
record Settings(Optional<ConfigFacts> config) {

    static Settings of(Facts module) {
        return new Settings(module.find(ConfigFacts.class));
    }

    /** The effective setting of a key; that of Quarkus' production profile goes before the plain one. */
    Optional<Setting> find(String key) {
        return Stream.of("%prod." + key, key)
                .flatMap(name -> sets().flatMap(set -> set.find(name).stream()))
                .findFirst();
    }

    /** The effective text; the fallback when nothing sets the key. */
    String text(String key, String fallback) {
        return find(key).map(Setting::text).filter(text -> !text.isBlank()).orElse(fallback);
    }

    boolean isTrue(String key) {
        return text(key, "").equals("true");
    }

    /** The elements of a list, in no order. */
    Set<String> elements(String key) {
        return sets()
                .map(set -> set.elements(key))
                .filter(elements -> !elements.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(Setting::text)
                .collect(Collectors.toSet());
    }

    /** Every setting of a framework or properties file, not of environment files. */
    Stream<Setting> all() {
        return config.stream()
                .flatMap(facts -> facts.sets().stream())
                .filter(set -> set.kind() != ConfigSet.Kind.ENVIRONMENT)
                .flatMap(set -> set.settings().values().stream());
    }

    private Stream<ConfigSet> sets() {
        return config.stream()
                .flatMap(facts -> Stream.concat(
                        Stream.of(facts.overrides()),
                        facts.sets().stream().filter(set -> set.kind() != ConfigSet.Kind.ENVIRONMENT)));
    }
}
