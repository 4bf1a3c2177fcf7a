package dev.readiness.facts.policy;

import dev.readiness.facts.Fact;
import java.util.List;

/**
 * The documents that a project keeps. A name without an extension stands for any; a name without a directory is looked for at
 * the root, in {@code docs} and in {@code .github}.
 *
 * @param required of every project
 * @param production for those who run an application: what it needs and how it behaves
 * @param productionSections headings that it has
 * @param deployment for those who deploy an application
 * @param deploymentSections headings that it has
 */
public record DocumentSettings(
        List<String> required,
        String production,
        List<String> productionSections,
        String deployment,
        List<String> deploymentSections)
        implements Fact {

    public static final DocumentSettings DEFAULT = new DocumentSettings(
            List.of("README"),
            "PRODUCTION.md",
            List.of("Environment Variables", "Logging", "Security", "Error Handling"),
            "DEPLOYMENT.md",
            List.of("Prerequisites", "Steps", "Health Check", "Monitoring", "Rollback"));

    public DocumentSettings {
        required = List.copyOf(required);
        productionSections = List.copyOf(productionSections);
        deploymentSections = List.copyOf(deploymentSections);
    }
}
