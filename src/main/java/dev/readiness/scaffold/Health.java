package dev.readiness.scaffold;

import java.util.Optional;

/**
 * Where an application tells whether it is well.
 *
 * @param port that it answers requests on
 * @param healthPort that it answers the question on
 * @param path of the question
 * @param known whether the path is that of a health endpoint; otherwise any answer will do
 */
record Health(String port, String healthPort, String path, boolean known) {

    /** Empty for an application that answers no requests. */
    static Optional<Health> of(Module module, Framework framework) {
        if (!Framework.serves(module)) {
            return Optional.empty();
        }
        return Optional.of(framework == Framework.QUARKUS ? quarkus(module) : springBoot(module));
    }

    private static Health springBoot(Module module) {
        String port = number(module, "server.port").orElse("8080");
        Optional<String> own = number(module, "management.server.port").filter(other -> !other.equals(port));
        String context = own.isPresent() ? "" : path(module, "server.servlet.context-path", "");
        if (!module.has("org.springframework.boot:spring-boot-actuator")) {
            return new Health(port, port, context + "/", false);
        }
        String base = path(module, "management.endpoints.web.base-path", "/actuator");
        return new Health(port, own.orElse(port), context + base + "/health", true);
    }

    private static Health quarkus(Module module) {
        boolean known = module.has("io.quarkus:quarkus-smallrye-health");
        return new Health("8080", "8080", known ? "/q/health" : "/", known);
    }

    private static Optional<String> number(Module module, String key) {
        return module.setting(key).filter(value -> value.matches("[1-9][0-9]{0,4}"));
    }

    private static String path(Module module, String key, String otherwise) {
        return module.setting(key)
                .filter(value -> value.matches("(/[A-Za-z0-9._-]+)*/?"))
                .map(value -> value.endsWith("/") ? value.substring(0, value.length() - 1) : value)
                .orElse(otherwise);
    }
}
