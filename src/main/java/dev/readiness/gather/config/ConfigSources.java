package dev.readiness.gather.config;

import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.env.EnvFileGatherer;
import dev.readiness.gather.env.GitIndex;
import dev.readiness.gather.properties.PropertiesGatherer;
import dev.readiness.gather.spring.ConfigFileName;
import dev.readiness.gather.spring.ConfigRoots;
import dev.readiness.gather.spring.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sources of configuration besides the framework. */
final class ConfigSources {

    /** Asked for by name, because what bears it may be no file at all, which has to be said. */
    private static final List<String> BASES = List.of("application.yml", "application.properties");

    private ConfigSources() {}

    /** Whether there is anything to read. */
    static boolean exist(ProjectTree tree, ConfigRoots roots, ProductionSettings production) {
        return roots.searched()
                        .anyMatch(directory -> !tree.files(directory, ConfigFileName::isApplication)
                                        .isEmpty()
                                || BASES.stream().anyMatch(base -> tree.exists(ProjectTree.join(directory, base))))
                || production.environmentFiles().stream()
                        .anyMatch(file -> tree.exists(ProjectTree.join(roots.module(), file)));
    }

    /** What the application meets in production. */
    static Target target(ProjectTree tree, ConfigRoots roots, ProductionSettings production) {
        return new Target(
                production.profiles(),
                environment(tree).variables(roots.module(), production.environmentFiles()),
                Set.copyOf(production.variables()));
    }

    /** The set with what an own look at its files adds; what is said of a line already is not said again. */
    static ConfigSet inspected(ProjectTree tree, ConfigRoots roots, ConfigSet set) {
        List<ConfigProblem> problems = new ArrayList<>(set.problems());
        for (ConfigProblem problem : inspect(tree, roots)) {
            if (problems.stream().noneMatch(known -> isSame(known, problem))) {
                problems.add(problem);
            }
        }
        problems.sort(Comparator.comparing(ConfigProblem::at).thenComparing(ConfigProblem::message));
        return new ConfigSet(set.kind(), set.name(), set.profiles(), set.settings(), problems, set.unseen());
    }

    private static boolean isSame(ConfigProblem one, ConfigProblem other) {
        return one.kind() == other.kind()
                && one.at().path().equals(other.at().path())
                && (one.at().line() == other.at().line() || one.at().line() == 0 || ofTheFile(one, other));
    }

    /** Both say where a reader gave up; the stricter reader gives up first. */
    private static boolean ofTheFile(ConfigProblem one, ConfigProblem other) {
        return one.kind() == ConfigProblem.Kind.REJECTED
                && one.key().isEmpty()
                && other.key().isEmpty();
    }

    private static List<ConfigProblem> inspect(ProjectTree tree, ConfigRoots roots) {
        SortedMap<String, String> copies = new TreeMap<>();
        SortedSet<String> sources = new TreeSet<>();
        roots.searched()
                .flatMap(directory -> tree.files(directory, ConfigFileName::isApplication).stream())
                .forEach(path -> {
                    String source = roots.editable(tree, path);
                    sources.add(source);
                    if (!source.equals(path)) {
                        copies.put(source, path);
                    }
                });
        return new ConfigFileInspector().inspect(tree, List.copyOf(sources), copies);
    }

    /** The configuration files read without a framework. */
    static List<ConfigSet> plain(ProjectTree tree, ConfigRoots roots, ProductionSettings production) {
        List<String> directories = roots.searched().toList();
        Set<String> variables = target(tree, roots, production).names();
        List<ConfigSet> sets = new ArrayList<>();
        PlainYaml.set(tree, roots, production.profiles(), variables).ifPresent(sets::add);
        new PropertiesGatherer(tree, path -> roots.editable(tree, path))
                .set(directories, production.profiles(), variables)
                .ifPresent(sets::add);
        if (!sets.isEmpty()) {
            sets.set(0, inspected(tree, roots, sets.get(0)));
        }
        return sets;
    }

    /** One set for each environment file that production loads. */
    static List<ConfigSet> environment(ProjectTree tree, ConfigRoots roots, ProductionSettings production) {
        return environment(tree)
                .sets(roots.module(), production.environmentFiles(), Set.copyOf(production.variables()));
    }

    private static EnvFileGatherer environment(ProjectTree tree) {
        return new EnvFileGatherer(tree, GitIndex.NONE);
    }
}
