package dev.readiness.gather.operations;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.SpringFacts;
import dev.readiness.facts.config.SpringFacts.DeprecatedKey;
import dev.readiness.facts.migration.MigrationFacts;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.facts.operations.ModuleOperations;
import dev.readiness.facts.operations.Operations;
import dev.readiness.facts.operations.Operations.JavaLevel;
import dev.readiness.facts.operations.Operations.Unknown;
import dev.readiness.gather.ClassPath;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.config.ConfigGatherer;
import dev.readiness.gather.migrations.MigrationReader;
import dev.readiness.gather.pom.ExternalPoms;
import dev.readiness.gather.pom.ManagedVersions;
import dev.readiness.gather.pom.Modules;
import dev.readiness.gather.pom.Pom;
import dev.readiness.gather.pom.PomReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what a project asks of operators, from the work tree or from a commit, and from both in the same way: the modules and
 * resources that the POMs name, whatever the build of today adds; sources, not what a build made of them. The configuration of
 * both is evaluated by the Spring Boot that the project resolves today.
 */
public final class OperationsGatherer {

    private static final Set<Subject> CONFIGURED = Set.of(Subject.SETTING, Subject.VARIABLE);

    private static final Set<Subject> CONTAINED = Set.of(Subject.IMAGE, Subject.PORT);

    private final ConfigGatherer configs;
    private final ExternalPoms external;
    private final MigrationReader migrations;
    private final Function<String, ClassPath> classPaths;

    /** @param classPaths of today, by the module's directory; asked for any module that the tree has, be it gone by now */
    public OperationsGatherer(
            ConfigGatherer configs,
            ExternalPoms external,
            MigrationReader migrations,
            Function<String, ClassPath> classPaths) {
        this.configs = configs;
        this.external = external;
        this.migrations = migrations;
        this.classPaths = classPaths;
    }

    /**
     * What each module asks for.
     *
     * @param pom path of the root's POM
     * @return empty when there is no POM that can be read
     */
    public List<ModuleOperations> gather(ProjectTree tree, String pom) {
        PomReader reader = new PomReader(tree, external);
        Modules.Reactor reactor = Modules.from(reader, pom);
        ManagedVersions versions = new ManagedVersions(reader);
        Set<String> own = reactor.poms().stream().map(Pom::coordinates).collect(Collectors.toSet());
        List<ModuleOperations> modules = new ArrayList<>();
        for (Pom module : reactor.poms()) {
            modules.add(module(tree, module, versions, own));
        }
        if (!modules.isEmpty() && !reactor.missing().isEmpty()) {
            modules.add(unreadable(reactor.missing()));
        }
        return modules;
    }

    private ModuleOperations module(ProjectTree tree, Pom pom, ManagedVersions versions, Set<String> own) {
        String directory = directory(pom.path());
        PomOperations asked = new PomOperations(pom);
        List<String> resources = asked.resources(directory);
        ConfigGatherer.Gathered gathered = configs.sources(tree, directory, resources, classPaths.apply(directory));
        Optional<ConfigOperations> config = gathered.config() instanceof Evidence.Known<ConfigFacts> known
                ? Optional.of(new ConfigOperations(known.fact()))
                : Optional.empty();
        List<Unknown> unknown = new ArrayList<>();
        Set<Subject> blind = EnumSet.noneOf(Subject.class);
        if (gathered.config() instanceof Evidence.Unknown<ConfigFacts> why) {
            unknown.add(new Unknown(why.at(), why.reason()));
        }
        config.ifPresent(one -> unknown.addAll(one.unknown()));
        if (!unknown.isEmpty()) {
            blind.addAll(CONFIGURED);
        }
        Optional<JavaLevel> java = asked.java();
        if (pom.missingParent().isPresent()) {
            String parent = pom.foreignParent().map(Pom.Declared::name).orElse("the parent");
            unknown.add(new Unknown(
                    pom.missingParent().get(), parent + " or a parent of it is not in the local repository"));
            if (java.isEmpty()) {
                blind.add(Subject.JAVA);
            }
        }
        MigrationReader.Reading scripts = migrations.read(tree, directory, resources);
        for (MigrationFacts.Problem problem : scripts.unreadable()) {
            unknown.add(new Unknown(problem.at(), problem.message()));
            blind.add(Subject.MIGRATION);
        }
        Containers containers = Containers.in(tree, directory);
        unknown.addAll(containers.unread());
        if (!containers.unread().isEmpty()) {
            blind.addAll(CONTAINED);
        }
        List<Operations.Port> ports =
                new ArrayList<>(config.map(ConfigOperations::ports).orElse(List.of()));
        ports.addAll(containers.ports());
        Operations operations = new Operations(
                config.map(ConfigOperations::variables).orElseGet(TreeMap::new),
                config.map(ConfigOperations::settings).orElseGet(TreeMap::new),
                scripts.migrations(),
                ports,
                java,
                containers.images(),
                asked.dependencies(versions, own),
                unknown);
        return new ModuleOperations(pom.coordinates(), operations, blind, replacements(gathered));
    }

    private static SortedMap<String, String> replacements(ConfigGatherer.Gathered gathered) {
        SortedMap<String, String> replacements = new TreeMap<>();
        if (gathered.spring() instanceof Evidence.Known<SpringFacts> spring) {
            for (DeprecatedKey key : spring.fact().deprecated()) {
                if (!key.replacement().isEmpty()) {
                    replacements.put(key.key(), key.replacement());
                }
            }
        }
        return replacements;
    }

    /** Of what is in a module that cannot be read, nothing can be said of any subject. */
    private static ModuleOperations unreadable(List<Modules.Missing> missing) {
        Operations nothing = new Operations(
                new TreeMap<>(),
                new TreeMap<String, Setting>(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                new TreeMap<>(),
                missing.stream().map(one -> new Unknown(one.at(), one.reason())).toList());
        return new ModuleOperations(":", nothing, EnumSet.allOf(Subject.class), new TreeMap<>());
    }

    private static String directory(String pom) {
        int slash = pom.lastIndexOf('/');
        return slash < 0 ? "." : pom.substring(0, slash);
    }
}
