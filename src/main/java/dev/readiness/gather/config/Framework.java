package dev.readiness.gather.config;

import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.gather.ClassPath;
import dev.readiness.gather.spring.SpringReader;
import java.util.Map;
import java.util.Optional;

/**
 * Who evaluates a module's configuration.
 *
 * @param name for people; empty for nobody
 * @param version of Spring Boot; empty for any other
 */
record Framework(String name, String version) {

    private static final Framework NONE = new Framework("", "");

    /** By the beginning of an artifact's coordinates. */
    private static final Map<String, String> OTHERS = Map.of(
            "io.quarkus:", "Quarkus",
            "io.micronaut:", "Micronaut",
            "io.helidon.", "Helidon",
            "io.helidon:", "Helidon",
            "io.smallrye.config:", "MicroProfile Config",
            "org.eclipse.microprofile.config:", "MicroProfile Config");

    boolean isSpringBoot() {
        return !version.isEmpty();
    }

    boolean isNone() {
        return name.isEmpty();
    }

    static Framework of(ClassPath classPath, ProductionSettings production) {
        if (production.framework().equals("none")) {
            return NONE;
        }
        Optional<String> own = classPath.version(SpringReader.BOOT);
        if (own.isPresent() || production.springBoot().isPresent()) {
            return new Framework("Spring Boot", own.or(production::springBoot).orElseThrow());
        }
        return classPath.artifacts().keySet().stream()
                .flatMap(artifact -> OTHERS.entrySet().stream()
                        .filter(other -> artifact.startsWith(other.getKey()))
                        .map(Map.Entry::getValue))
                .sorted()
                .findFirst()
                .map(other -> new Framework(other, ""))
                .orElse(NONE);
    }
}
