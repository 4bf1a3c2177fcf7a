package dev.readiness.render.document;

import dev.readiness.facts.Facts;
import dev.readiness.facts.config.SpringFacts;
import dev.readiness.facts.project.ModuleFacts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where an application tells how it is. Each path is empty when the application is not known to have the endpoint.
 *
 * @param base path below which all of them are; nobody outside needs it
 * @param port that they answer on, when it is not the application's own
 */
record Endpoints(String base, String health, String liveness, String readiness, String metrics, Optional<Port> port) {

    private static final Endpoints NONE = new Endpoints("", "", "", "", "", Optional.empty());

    private static final Set<String> ACTUATOR = Set.of(
            "org.springframework.boot:spring-boot-actuator", "org.springframework.boot:spring-boot-starter-actuator");

    static Endpoints of(Facts module, Settings settings, String framework) {
        return switch (framework) {
            case "Spring Boot" ->
                module.find(SpringFacts.class)
                        .filter(spring -> ACTUATOR.stream().anyMatch(spring.artifacts()::contains))
                        .map(spring -> spring(spring, settings))
                        .orElse(NONE);
            case "Quarkus" -> quarkus(module.get(ModuleFacts.class), settings);
            default -> NONE;
        };
    }

    /** @see <a href="https://docs.spring.io/spring-boot/reference/actuator/monitoring.html">Spring Boot's reference</a> */
    private static Endpoints spring(SpringFacts spring, Settings settings) {
        String management = settings.text("management.server.port", "");
        if (management.equals("-1")) {
            return NONE;
        }
        boolean apart = !management.isEmpty() && !management.equals(settings.text("server.port", "8080"));
        String context = apart
                ? settings.text("management.server.base-path", "")
                : settings.text("server.servlet.context-path", settings.text("spring.webflux.base-path", ""));
        String base = path(context) + path(settings.text("management.endpoints.web.base-path", "/actuator"));
        String health = base + path(settings.text("management.endpoints.web.path-mapping.health", "health"));
        boolean probes = settings.isTrue("management.endpoint.health.probes.enabled")
                || (spring.atLeast(4, 0)
                        && settings.find("management.endpoint.health.probes.enabled")
                                .isEmpty());
        boolean metrics = spring.artifacts().contains("io.micrometer:micrometer-registry-prometheus")
                && exposes(settings, "prometheus");
        return new Endpoints(
                base,
                health,
                probes ? health + "/liveness" : "",
                probes ? health + "/readiness" : "",
                metrics
                        ? base + path(settings.text("management.endpoints.web.path-mapping.prometheus", "prometheus"))
                        : "",
                apart ? Optional.of(new Port(management)) : Optional.empty());
    }

    private static boolean exposes(Settings settings, String endpoint) {
        Set<String> exposed = settings.elements("management.endpoints.web.exposure.include");
        Set<String> hidden = settings.elements("management.endpoints.web.exposure.exclude");
        return Stream.of(endpoint, "*").anyMatch(exposed::contains)
                && Stream.of(endpoint, "*").noneMatch(hidden::contains);
    }

    /** @see <a href="https://quarkus.io/guides/smallrye-health">Quarkus' guide</a> */
    private static Endpoints quarkus(ModuleFacts module, Settings settings) {
        boolean apart = settings.isTrue("quarkus.management.enabled");
        String root = apart
                ? settings.text("quarkus.management.root-path", "/q")
                : path(settings.text("quarkus.http.root-path", ""))
                        + path(settings.text("quarkus.http.non-application-root-path", "q"));
        Optional<Port> port =
                apart ? Optional.of(new Port(settings.text("quarkus.management.port", "9000"))) : Optional.empty();
        boolean health = dependsOn(module, "io.quarkus:quarkus-smallrye-health");
        boolean metrics = dependsOn(module, "io.quarkus:quarkus-micrometer-registry-prometheus");
        String base = path(root);
        return new Endpoints(
                base,
                health ? base + "/health" : "",
                health ? base + "/health/live" : "",
                health ? base + "/health/ready" : "",
                metrics ? base + "/metrics" : "",
                port);
    }

    private static boolean dependsOn(ModuleFacts module, String coordinates) {
        return module.references().stream()
                .anyMatch(one ->
                        one.kind().equals("dependency") && one.coordinates().equals(coordinates));
    }

    /** With a slash before and none after it; empty for the root. */
    private static String path(String text) {
        String inner = text.replaceAll("^/+|/+$", "");
        return inner.isEmpty() ? "" : "/" + inner;
    }
}
