package dev.readiness.scaffold;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The values that a Spring Boot application gets in production, whatever the project leaves open. */
final class ProductionValues {

    private static final String JPA = "org.springframework.data:spring-data-jpa";

    private ProductionValues() {}

    /** By key: what a new file of the production profile says. */
    static SortedMap<String, String> wanted(Module module) {
        TreeMap<String, String> values = new TreeMap<>();
        Framework boot = Framework.SPRING_BOOT;
        values.put("logging.level.root", "info");
        values.put("spring.lifecycle.timeout-per-shutdown-phase", "20s");
        if (boot.isAtLeast(module, 3, 4)) {
            values.put("logging.structured.format.console", "ecs");
        }
        if (Framework.serves(module)) {
            web(module, values);
        }
        if (module.has("org.springframework.boot:spring-boot-actuator")) {
            values.put("management.endpoint.health.probes.enabled", "true");
            values.put("management.endpoint.health.show-details", "never");
            values.put("management.endpoints.web.exposure.include", "health,info");
        }
        if (module.has(JPA)) {
            values.put("spring.jpa.hibernate.ddl-auto", "none");
            values.put("spring.jpa.show-sql", "false");
        }
        if (module.has("org.flywaydb:flyway-core")) {
            values.put("spring.flyway.clean-disabled", "true");
        }
        if (module.artifacts().keySet().stream().anyMatch(artifact -> artifact.startsWith("org.springdoc:"))) {
            values.put("springdoc.api-docs.enabled", "false");
            values.put("springdoc.swagger-ui.enabled", "false");
        }
        return values;
    }

    private static void web(Module module, Map<String, String> values) {
        String error = Framework.SPRING_BOOT.isAtLeast(module, 4, 0) ? "spring.web.error." : "server.error.";
        Stream.of("include-stacktrace", "include-message", "include-binding-errors")
                .forEach(detail -> values.put(error + detail, "never"));
        values.put("server.forward-headers-strategy", "framework");
        values.put("server.shutdown", "graceful");
        String kind = module.has("org.springframework:spring-webmvc") ? "servlet" : "reactive";
        String cookie = "server." + kind + ".session.cookie.";
        values.put(cookie + "http-only", "true");
        values.put(cookie + "same-site", "lax");
        values.put(cookie + "secure", "true");
    }

    /** Those that production gets once everything is written: all of a new file, else what the project has decided alike. */
    static SortedMap<String, String> holding(Module module) {
        TreeMap<String, String> holding = new TreeMap<>(wanted(module));
        if (module.productionFile()) {
            holding.entrySet().removeIf(wanted -> !module.setting(wanted.getKey())
                    .filter(wanted.getValue()::equals)
                    .isPresent());
        }
        return Collections.unmodifiableSortedMap(holding);
    }
}
