package dev.readiness.facts.project;

import dev.readiness.facts.Fact;
import java.util.List;

/**
 * The application that a module is packaged as, which answers requests; absent for a library.
 *
 * @param framework "Spring Boot" or "Quarkus"
 * @param built whether the module has an output yet
 * @param information what lets it tell which version it is, e.g. "META-INF/build-info.properties"; sorted
 */
public record ApplicationFacts(String framework, boolean built, List<String> information) implements Fact {

    public ApplicationFacts {
        information = List.copyOf(information);
    }
}
