package dev.readiness.facts.policy;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What production is.
 *
 * @param profiles active in production, in order
 * @param framework "auto", "spring-boot" or "none"
 * @param springBoot version to evaluate with when the project resolves none
 * @param environmentFiles paths of the environment files that production loads
 * @param variables names of environment variables that the target environment provides
 * @param developmentProfiles names (with {@code *}) of profiles that must not be active in production
 * @param expectations concrete values
 */
public record ProductionSettings(
        List<String> profiles,
        String framework,
        Optional<String> springBoot,
        List<String> environmentFiles,
        List<String> variables,
        List<String> developmentProfiles,
        List<Expectation> expectations)
        implements Fact {

    public static final ProductionSettings DEFAULT = new ProductionSettings(
            List.of("prod"),
            "auto",
            Optional.empty(),
            List.of(".env.production", ".env.prod"),
            List.of(),
            List.of("dev", "development", "local", "test", "demo", "*sample*"),
            List.of());

    /**
     * A demand on one key.
     *
     * @param key in any relaxed spelling; for an environment variable its name
     * @param at the line of the policy
     * @param required must be set and not empty
     * @param reference must come from the environment, never from a literal
     * @param equal the exact value; a list for list-like keys, an empty list for "nothing"
     * @param oneOf the allowed values; empty when any is
     * @param matches a regular expression for the whole value
     * @param minLength of the value in characters
     */
    public record Expectation(
            String key,
            Origin at,
            boolean required,
            boolean reference,
            Optional<List<String>> equal,
            List<String> oneOf,
            Optional<String> matches,
            Optional<Integer> minLength) {

        /** Without the expected values, which may be secret. */
        @Override
        public String toString() {
            return "Expectation[" + key + " at " + at + "]";
        }
    }

    public ProductionSettings {
        profiles = List.copyOf(profiles);
        environmentFiles = List.copyOf(environmentFiles);
        variables = List.copyOf(variables);
        developmentProfiles = List.copyOf(developmentProfiles);
        expectations = List.copyOf(expectations);
    }
}
