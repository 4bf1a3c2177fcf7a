package dev.readiness.gather.operations;

import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value.Placeholder;
import dev.readiness.facts.config.Value.Provider;
import dev.readiness.facts.operations.Operations.Port;
import dev.readiness.facts.operations.Operations.Reader;
import dev.readiness.facts.operations.Operations.Unknown;
import dev.readiness.facts.operations.Operations.Variable;
import dev.readiness.facts.operations.PortKeys;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a module's production configuration asks for. */
final class ConfigOperations {

    private final ConfigFacts config;

    ConfigOperations(ConfigFacts config) {
        this.config = config;
    }

    /** What the application itself is configured with; environment files are not part of it. */
    SortedMap<String, Setting> settings() {
        TreeMap<String, Setting> settings = new TreeMap<>();
        sets().forEach(set -> set.settings().forEach(settings::putIfAbsent));
        return settings;
    }

    private Stream<ConfigSet> sets() {
        return config.sets().stream().filter(set -> set.kind() != ConfigSet.Kind.ENVIRONMENT);
    }

    /** Every variable that nothing in the files sets, with who reads it: first those that cannot do without. */
    SortedMap<String, Variable> variables() {
        Map<String, List<Reading>> readings = new TreeMap<>();
        for (Setting setting : settings().values()) {
            for (Placeholder placeholder : setting.value().placeholders()) {
                if (EnumSet.of(Provider.ENVIRONMENT, Provider.FALLBACK).contains(placeholder.provider())) {
                    readings.computeIfAbsent(placeholder.name(), name -> new ArrayList<>())
                            .add(new Reading(setting, placeholder.fallback()));
                }
            }
        }
        SortedMap<String, Variable> variables = new TreeMap<>();
        readings.forEach((name, all) -> variables.put(name, variable(name, all)));
        return variables;
    }

    private record Reading(Setting setting, Optional<String> fallback) {

        Reader reader() {
            return new Reader(setting.origin(), setting.key());
        }
    }

    private static Variable variable(String name, List<Reading> readings) {
        List<Reading> inOrder = Stream.concat(
                        readings.stream().filter(reading -> reading.fallback().isEmpty()),
                        readings.stream().filter(reading -> reading.fallback().isPresent()))
                .toList();
        boolean secret = readings.stream()
                .anyMatch(reading -> reading.setting().value().secret().isPresent());
        return new Variable(
                name,
                inOrder.get(0).fallback(),
                secret,
                inOrder.stream().map(Reading::reader).distinct().toList());
    }

    List<Port> ports() {
        return settings().values().stream()
                .filter(setting -> PortKeys.isPort(setting.key()))
                .map(setting -> new Port(PortKeys.use(setting.key()), setting.text(), setting.origin()))
                .toList();
    }

    /** Files of which at least a part was not read, so that what is not there may well be. */
    List<Unknown> unknown() {
        Set<ConfigProblem.Kind> unread = EnumSet.of(ConfigProblem.Kind.REJECTED, ConfigProblem.Kind.SKIPPED);
        return sets().flatMap(set -> set.problems().stream())
                .filter(problem ->
                        unread.contains(problem.kind()) && problem.key().isEmpty())
                .map(problem -> new Unknown(problem.at(), problem.message()))
                .toList();
    }
}
