package dev.readiness.gather.operations;

import dev.readiness.facts.operations.Operations.Dependency;
import dev.readiness.facts.operations.Operations.JavaLevel;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.pom.ManagedVersions;
import dev.readiness.gather.pom.Pom;
import dev.readiness.gather.pom.Pom.Declared;
import dev.readiness.gather.pom.Pom.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a module's POM asks for. */
final class PomOperations {

    private static final String COMPILER = "maven-compiler-plugin";

    private final Pom pom;

    PomOperations(Pom pom) {
        this.pom = pom;
    }

    /** The Java that runs what is compiled; empty when nothing that can be read says so. */
    Optional<JavaLevel> java() {
        return Stream.<Optional<Found>>of(
                        pom.pluginParameter(COMPILER, "release"),
                        pom.property("maven.compiler.release"),
                        pom.pluginParameter(COMPILER, "target"),
                        pom.property("maven.compiler.target"),
                        pom.property("java.version"))
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> new JavaLevel(found.text().replaceFirst("^1\\.", ""), found.at()));
    }

    /**
     * The direct dependencies, external parents (scope "parent") and imported bills of materials (scope "import").
     *
     * @param reactor coordinates of the modules beside it, which are no dependencies
     */
    SortedMap<String, Dependency> dependencies(ManagedVersions versions, Set<String> reactor) {
        SortedMap<String, Dependency> dependencies = new TreeMap<>();
        pom.foreignParent().ifPresent(parent -> add(dependencies, parent, parent.version(), "parent"));
        for (Declared bom : pom.imports()) {
            add(dependencies, bom, bom.version(), "import");
        }
        for (Declared declared : pom.dependencies()) {
            ManagedVersions.Effective effective = versions.of(pom, declared);
            add(dependencies, declared, effective.version(), effective.scope());
        }
        dependencies.keySet().removeAll(reactor);
        return dependencies;
    }

    private static void add(
            SortedMap<String, Dependency> to, Declared declared, Optional<String> version, String scope) {
        to.putIfAbsent(declared.name(), new Dependency(declared.name(), version, scope, declared.at()));
    }

    /** Directories of resources relative to the root. */
    List<String> resources(String directory) {
        List<String> named = pom.texts("build", "resources", "resource", "directory");
        return (named.isEmpty() ? List.of("src/main/resources") : named)
                .stream()
                        .map(name -> name.replaceFirst("^\\$\\{(project\\.)?basedir}/", ""))
                        .map(name -> ProjectTree.join(directory, name))
                        .distinct()
                        .toList();
    }
}
