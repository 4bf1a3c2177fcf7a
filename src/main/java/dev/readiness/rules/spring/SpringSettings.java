package dev.readiness.rules.spring;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.RelaxedName;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.SpringFacts;
import dev.readiness.facts.project.ModuleFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The Spring application that production starts. As in Spring Boot, what an environment file sets ({@code
 * SERVER_SHUTDOWN=immediate}) wins over the configuration files.
 *
 * @param sets what variables override first, then the configuration files
 * @param home where a setting that is missing would be written
 * @param pom where a dependency is declared
 */
record SpringSettings(List<ConfigSet> sets, SpringFacts boot, Dependencies dependencies, Origin home, Origin pom) {

    static SpringSettings of(Facts facts) {
        ConfigFacts config = facts.get(ConfigFacts.class);
        SpringFacts boot = facts.get(SpringFacts.class);
        Origin pom = facts.find(ModuleFacts.class).map(ModuleFacts::origin).orElse(Origin.of("pom.xml"));
        return new SpringSettings(
                Stream.concat(Stream.of(config.overrides()), ofSpring(config)).toList(),
                boot,
                Dependencies.of(boot.artifacts()),
                home(config).orElse(pom),
                pom);
    }

    Optional<BoundValue> find(String key) {
        return sets.stream().flatMap(set -> set.find(key).stream()).findFirst().map(BoundValue::new);
    }

    /** The elements of a list-like setting; empty when unset or empty. */
    List<BoundValue> elements(String key) {
        return sets.stream()
                .map(set -> set.elements(key))
                .filter(elements -> !elements.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(BoundValue::new)
                .toList();
    }

    /** What stands under a prefix that ends in a dot: the rest of each key, in its relaxed spelling, with its value. */
    SortedMap<String, BoundValue> under(String prefix) {
        String relaxed = RelaxedName.of(prefix);
        TreeMap<String, BoundValue> found = new TreeMap<>();
        for (ConfigSet set : sets) {
            for (Map.Entry<String, Setting> entry : set.settings().entrySet()) {
                String key = RelaxedName.of(entry.getKey());
                if (key.startsWith(relaxed)) {
                    found.putIfAbsent(key.substring(relaxed.length()), new BoundValue(entry.getValue()));
                }
            }
        }
        return found;
    }

    boolean mentions(String prefix) {
        return !under(prefix).isEmpty();
    }

    /** Whether it serves HTTP; judged by the keys where the class path is not known. */
    boolean isWeb() {
        boolean serves = dependencies.areKnown()
                ? dependencies.haveServlet() || dependencies.haveReactive()
                : mentions("server.");
        return serves
                && find("spring.main.web-application-type")
                        .filter(type -> type.word().equals("none"))
                        .isEmpty();
    }

    /** Why rules on the actuator do not apply; empty when they do. */
    Optional<String> withoutActuator() {
        return dependencies.haveActuator() || mentions("management.")
                ? Optional.empty()
                : Optional.of("neither the actuator on the class path nor a setting of it");
    }

    private static Stream<ConfigSet> ofSpring(ConfigFacts config) {
        return config.sets().stream().filter(set -> set.kind() == ConfigSet.Kind.SPRING);
    }

    /** The file of the production profile where there is one, else the base file. */
    private static Optional<Origin> home(ConfigFacts config) {
        List<Setting.Source> sources = ofSpring(config)
                .flatMap(set -> set.settings().values().stream())
                .flatMap(setting -> setting.sources().stream())
                .toList();
        Stream<Setting.Source> profiled =
                sources.stream().filter(source -> !source.profile().isEmpty());
        return Stream.of(profiled.toList(), sources)
                .flatMap(some -> some.stream().map(source -> source.at().path()).min(String::compareTo).stream())
                .findFirst()
                .map(Origin::of);
    }
}
