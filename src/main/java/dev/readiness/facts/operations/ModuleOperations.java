package dev.readiness.facts.operations;

import dev.readiness.facts.config.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one module asks of those who run it; the unit that two trees are compared by.
 *
 * @param module "groupId:artifactId", which stays when a directory moves
 * @param operations of the module alone
 * @param blind subjects of which something could not be read: nothing is said of their changes. SETTING stands for
 *     variables and the ports of settings too, because all of them come from the configuration
 * @param replacements by a key in use that the libraries of today deprecate, the key that replaces it
 */
public record ModuleOperations(
        String module, Operations operations, Set<Change.Subject> blind, SortedMap<String, String> replacements) {

    private static final Comparator<Operations.JavaLevel> BY_RELEASE = Comparator.comparingInt(
            level -> level.release().matches("\\d{1,4}") ? Integer.parseInt(level.release()) : 0);

    public ModuleOperations {
        blind = Set.copyOf(blind);
        replacements = Collections.unmodifiableSortedMap(new TreeMap<>(replacements));
    }

    /**
     * What all modules ask together. Of a key that several modules set, the first module's value stands; a variable is required
     * when one of them requires it; Java is the highest that one of them needs; a dependency has every version in use.
     *
     * @param modules in the order of the reactor
     */
    public static Operations together(Collection<ModuleOperations> modules) {
        TreeMap<String, Operations.Variable> variables = new TreeMap<>();
        TreeMap<String, Setting> settings = new TreeMap<>();
        TreeMap<String, Operations.Dependency> dependencies = new TreeMap<>();
        List<Operations> all =
                modules.stream().map(ModuleOperations::operations).toList();
        for (Operations one : all) {
            one.variables().forEach((name, variable) -> variables.merge(name, variable, ModuleOperations::both));
            one.settings().forEach(settings::putIfAbsent);
            one.dependencies().forEach((name, dependency) -> dependencies.merge(name, dependency, Versions::both));
        }
        return new Operations(
                variables,
                settings,
                all.stream().flatMap(one -> one.migrations().stream()).toList(),
                all.stream().flatMap(one -> one.ports().stream()).distinct().toList(),
                all.stream().flatMap(one -> one.java().stream()).max(BY_RELEASE),
                all.stream().flatMap(one -> one.images().stream()).distinct().toList(),
                dependencies,
                all.stream().flatMap(one -> one.unknown().stream()).distinct().toList());
    }

    /** A module that is not there. */
    static ModuleOperations none(String module) {
        Operations nothing = new Operations(
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                new TreeMap<>(),
                List.of());
        return new ModuleOperations(module, nothing, Set.of(), new TreeMap<>());
    }

    private static Operations.Variable both(Operations.Variable one, Operations.Variable other) {
        boolean otherDecides = !one.isRequired() && other.isRequired();
        Operations.Variable first = otherDecides ? other : one;
        List<Operations.Reader> readers = new ArrayList<>(first.readers());
        readers.addAll((otherDecides ? one : other).readers());
        Optional<String> fallback = first.fallback();
        return new Operations.Variable(one.name(), fallback, one.secret() || other.secret(), readers);
    }
}
