package dev.readiness.scaffold;

import dev.readiness.facts.project.ModuleFacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A module that runs by itself in production.
 *
 * @param module that it is
 * @param directory where its files of the deployment stand, relative to the root: the root, unless it has company
 */
record Application(
        Module module,
        Framework framework,
        String directory,
        Optional<Health> health,
        Optional<Migrations> migrations,
        List<Variable> variables) {

    Application {
        variables = List.copyOf(variables);
    }

    static List<Application> of(List<Module> modules) {
        List<Module> running = modules.stream()
                .filter(module -> Framework.of(module).isPresent())
                .toList();
        return running.stream()
                .map(module -> of(
                        module,
                        Framework.of(module).orElseThrow(),
                        running.size() == 1 ? "." : module.facts().path()))
                .toList();
    }

    private static Application of(Module module, Framework framework, String directory) {
        return new Application(
                module,
                framework,
                directory,
                Health.of(module, framework),
                Migrations.of(module, framework),
                Variable.of(module));
    }

    String name() {
        return module.facts().artifactId();
    }

    /** The account that it runs as: what useradd takes of its name. */
    String user() {
        String user = name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
        String begun = user.matches("[a-z].*") ? user : "app-" + user;
        return begun.substring(0, Math.min(begun.length(), 31));
    }

    /** What is started, relative to where it is installed. */
    String jar() {
        return framework == Framework.QUARKUS ? "quarkus-app/quarkus-run.jar" : name() + ".jar";
    }

    /** What the build makes, relative to the root; a star stands for the version. */
    String built() {
        if (framework == Framework.QUARKUS) {
            return in(module.facts().path(), "target/quarkus-app");
        }
        ModuleFacts facts = module.facts();
        String file = module.finalName().endsWith("-" + facts.version())
                ? module.finalName()
                                .substring(
                                        0,
                                        module.finalName().length()
                                                - facts.version().length())
                        + "*"
                : module.finalName();
        return in(facts.path(), "target/" + file + (facts.packaging().equals("war") ? ".war" : ".jar"));
    }

    /** Whether the jar can lay out its libraries as files of their own, which start faster and share a layer. */
    boolean isExtractable() {
        return framework == Framework.SPRING_BOOT
                && framework.isAtLeast(module, 3, 3)
                && module.facts().packaging().equals("jar");
    }

    /** A path of the deployment relative to the root. */
    String at(String path) {
        return in(directory, path);
    }

    /** A path of the module relative to the root. */
    String inModule(String path) {
        return in(module.facts().path(), path);
    }

    private static String in(String directory, String path) {
        return directory.equals(".") ? path : directory + "/" + path;
    }
}
