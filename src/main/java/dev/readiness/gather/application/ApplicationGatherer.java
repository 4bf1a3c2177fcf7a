package dev.readiness.gather.application;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.project.ApplicationFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.gather.ClassPath;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.config.ModuleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells an application by two signs: the build packages the module to be run, and its class path answers requests. A library
 * that only uses the framework shows the second sign alone. The class path is asked last, because it costs.
 */
public final class ApplicationGatherer {

    /** What Spring Boot's info endpoint, and others after it, read from the class path. */
    private static final List<String> FILES = List.of("META-INF/build-info.properties", "git.properties");

    private static final String BOOT = "Spring Boot";
    private static final String QUARKUS = "Quarkus";

    private static final String BOOT_PLUGIN = "org.springframework.boot:spring-boot-maven-plugin";
    private static final String JIB_PLUGIN = "com.google.cloud.tools:jib-maven-plugin";

    /** The group differs between the community's platform, its core and Red Hat's build. */
    private static final String QUARKUS_PLUGIN = ":quarkus-maven-plugin";

    private static final Set<String> BOOT_SERVES = Set.of(
            "org.springframework:spring-webmvc",
            "org.springframework:spring-webflux",
            "org.springframework.boot:spring-boot-actuator",
            "org.springframework.boot:spring-boot-starter-actuator",
            "org.springframework.boot:spring-boot-starter-web",
            "org.springframework.boot:spring-boot-starter-webflux");
    private static final String QUARKUS_SERVES = "io.quarkus:quarkus-vertx-http";
    private static final String QUARKUS_INFO = "io.quarkus:quarkus-info";

    private ApplicationGatherer() {}

    public static Evidence<ApplicationFacts> gather(
            ProjectTree tree, ModuleFacts module, ModuleFiles files, ClassPath classPath) {
        return packagedBy(module)
                .filter(framework ->
                        answersRequests(framework, classPath.artifacts().keySet()))
                .map(framework -> Evidence.known(new ApplicationFacts(
                        framework,
                        tree.exists(files.output()),
                        information(tree, files, classPath.artifacts().keySet()))))
                .orElseGet(() -> Evidence.absent("the module is no application that answers requests"));
    }

    private static Optional<String> packagedBy(ModuleFacts module) {
        if (module.packaging().equals("quarkus")
                || module.goals().keySet().stream()
                        .anyMatch(plugin -> plugin.endsWith(QUARKUS_PLUGIN) && module.runs(plugin, "build"))) {
            return Optional.of(QUARKUS);
        }
        boolean repackaged = module.runs(BOOT_PLUGIN, "repackage", "build-image", "build-image-no-fork")
                && !"true".equals(module.properties().get("spring-boot.repackage.skip"));
        boolean image =
                module.plugins().containsKey(JIB_PLUGIN) && !module.packaging().equals("pom");
        return repackaged || image || module.packaging().equals("war") ? Optional.of(BOOT) : Optional.empty();
    }

    private static boolean answersRequests(String framework, Set<String> artifacts) {
        return framework.equals(QUARKUS)
                ? artifacts.contains(QUARKUS_SERVES) || artifacts.contains(QUARKUS_INFO)
                : artifacts.contains("org.springframework.boot:spring-boot")
                        && artifacts.stream().anyMatch(BOOT_SERVES::contains);
    }

    private static List<String> information(ProjectTree tree, ModuleFiles files, Set<String> artifacts) {
        List<String> directories = new ArrayList<>(files.resources());
        directories.add(files.output());
        Stream<String> found = FILES.stream().filter(file -> directories.stream()
                .anyMatch(directory -> tree.exists(ProjectTree.join(directory, file))));
        return Stream.concat(found, Stream.of(QUARKUS_INFO).filter(artifacts::contains))
                .sorted()
                .toList();
    }
}
