package dev.readiness.rules.spring;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the runtime class path brings, by artifact id; the starters count as well, so that a class path that was read
 * from a POM alone answers the same.
 *
 * @param ids artifact ids; empty when the class path is not known (only configuration files were given)
 */
record Dependencies(Set<String> ids) {

    private static final Set<String> SERVLET = Set.of(
            "spring-webmvc", "spring-boot-starter-web", "spring-boot-starter-webmvc", "spring-boot-starter-jersey");
    private static final Set<String> REACTIVE = Set.of("spring-webflux", "spring-boot-starter-webflux");
    private static final Set<String> JPA = Set.of("spring-data-jpa", "hibernate-core", "spring-boot-starter-data-jpa");
    private static final Set<String> EMBEDDED_DATABASES = Set.of("h2", "hsqldb", "derby");
    private static final Set<String> FLYWAY = Set.of("flyway-core", "spring-boot-starter-flyway");
    private static final Set<String> LIQUIBASE = Set.of("liquibase-core", "spring-boot-starter-liquibase");
    private static final Set<String> SECURITY = Set.of("spring-security-web", "spring-boot-starter-security");

    static Dependencies of(Set<String> artifacts) {
        return new Dependencies(artifacts.stream()
                .map(artifact -> artifact.substring(artifact.indexOf(':') + 1))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean areKnown() {
        return !ids.isEmpty();
    }

    boolean haveServlet() {
        return any(SERVLET::contains);
    }

    boolean haveReactive() {
        return any(REACTIVE::contains);
    }

    boolean haveActuator() {
        return any(id -> id.startsWith("spring-boot") && id.contains("actuator"));
    }

    boolean haveJpa() {
        return any(JPA::contains);
    }

    boolean haveEmbeddedDatabase() {
        return any(EMBEDDED_DATABASES::contains);
    }

    boolean haveFlyway() {
        return any(FLYWAY::contains);
    }

    boolean haveLiquibase() {
        return any(LIQUIBASE::contains);
    }

    /** Whether something on the class path keeps HTTP sessions: Spring Security's web part, or Spring Session. */
    boolean haveSessions() {
        return any(SECURITY::contains)
                || any(id -> id.startsWith("spring-session-") || id.startsWith("spring-boot-starter-session"));
    }

    boolean haveSpringdoc() {
        return any(id -> id.startsWith("springdoc-openapi"));
    }

    private boolean any(Predicate<String> matches) {
        return ids.stream().anyMatch(matches);
    }
}
