package dev.readiness.scaffold;

import dev.readiness.facts.project.ModuleFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A project that is on its way to production.
 *
 * @param modules in reactor order, the root first
 * @param profiles active in production
 * @param changelog path of the changelog
 * @param wrapper whether the project brings its Maven, as mvnw
 * @param pipeline of the server that builds it; empty when nobody knows or one is there
 */
public record Project(
        List<Module> modules, List<String> profiles, String changelog, boolean wrapper, Optional<Pipeline> pipeline) {

    public Project {
        modules = List.copyOf(modules);
        profiles = List.copyOf(profiles);
    }

    ModuleFacts root() {
        return modules.get(0).facts();
    }

    String title() {
        return modules.get(0).title();
    }

    /** The next release. */
    String version() {
        return root().releaseVersion();
    }

    /** The first of them speaks for the project where only one can. */
    List<Application> applications() {
        return Application.of(modules);
    }

    int java() {
        return modules.stream().map(Module::java).max(Comparator.naturalOrder()).orElseThrow();
    }
}
