package dev.readiness.render.document;

import dev.readiness.facts.Facts;
import dev.readiness.facts.project.ModuleFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The modules that others depend on: neither packaged to be run nor a mere parent of modules. */
final class LibraryPart {

    /** What uploads a project's modules, the usual deploy goal aside. */
    private static final Set<String> CENTRAL = Set.of(
            "org.sonatype.central:central-publishing-maven-plugin", "org.sonatype.plugins:nexus-staging-maven-plugin");

    private LibraryPart() {}

    static List<Map<String, Object>> all(Documented documented) {
        return documented.modules().stream()
                .filter(facts -> ApplicationPart.framework(facts).isEmpty())
                .map(facts -> facts.get(ModuleFacts.class))
                .filter(module -> !module.packaging().equals("pom")
                        || documented.modules().size() == 1)
                .map(LibraryPart::part)
                .toList();
    }

    private static Map<String, Object> part(ModuleFacts module) {
        return new Item()
                .plain("name", module.artifactId())
                .plain("groupId", module.groupId())
                .plain("version", module.version())
                .plain("coordinates", module.coordinates() + ":" + module.version())
                .plain("path", module.path())
                .build();
    }

    /** Whether a plugin that publishes to Central takes the place of the usual deploy goal. */
    static boolean isForCentral(Documented documented) {
        return documented.modules().stream()
                .map((Facts facts) -> facts.get(ModuleFacts.class))
                .anyMatch(module -> module.plugins().keySet().stream().anyMatch(CENTRAL::contains));
    }
}
