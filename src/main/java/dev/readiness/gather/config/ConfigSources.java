package dev.readiness.gather.config;

import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.spring.ConfigFileName;
import dev.readiness.gather.spring.ConfigRoots;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The sources of configuration besides the framework. */
final class ConfigSources {

    private ConfigSources() {}

    /** Whether there is anything to read. */
    static boolean exist(ProjectTree tree, ConfigRoots roots, ProductionSettings production) {
        return roots.searched().anyMatch(directory -> !tree.files(directory, ConfigFileName::isApplication)
                        .isEmpty())
                || production.environmentFiles().stream()
                        .anyMatch(file -> tree.exists(ProjectTree.join(roots.module(), file)));
    }

    /** Names that resolve placeholders besides the settings themselves. */
    static Set<String> knownNames(ProjectTree tree, ConfigRoots roots, ProductionSettings production) {
        return new TreeSet<>(production.variables());
    }

    /** The set with what an own look at its files adds. */
    static ConfigSet inspected(ProjectTree tree, ConfigRoots roots, ConfigSet set) {
        return set;
    }

    /** One set for each configuration file, read without a framework. */
    static List<ConfigSet> plain(ProjectTree tree, ConfigRoots roots) {
        return List.of();
    }

    /** One set for each environment file that production loads. */
    static List<ConfigSet> environment(ProjectTree tree, ConfigRoots roots, ProductionSettings production) {
        return List.of();
    }
}
