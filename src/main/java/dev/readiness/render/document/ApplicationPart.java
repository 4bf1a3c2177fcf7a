package dev.readiness.render.document;

import dev.readiness.facts.Facts;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.project.ApplicationFacts;
import dev.readiness.facts.project.ModuleFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The modules that are run, each with how it is started, where it listens and where it tells how it is. */
final class ApplicationPart {

    private static final String BOOT = "Spring Boot";
    private static final String QUARKUS = "Quarkus";
    private static final String BOOT_PLUGIN = "org.springframework.boot:spring-boot-maven-plugin";

    private ApplicationPart() {}

    /** What the module is built with, when it is packaged to be run; a worker that answers no requests is one too. */
    static Optional<String> framework(Facts facts) {
        ModuleFacts module = facts.get(ModuleFacts.class);
        return facts.find(ApplicationFacts.class)
                .map(ApplicationFacts::framework)
                .or(() -> module.runs(BOOT_PLUGIN, "repackage")
                                && !module.packaging().equals("pom")
                                && !"true".equals(module.properties().get("spring-boot.repackage.skip"))
                        ? Optional.of(BOOT)
                        : Optional.empty());
    }

    static List<Map<String, Object>> all(Documented documented) {
        return documented.modules().stream()
                .flatMap(facts -> framework(facts).stream().map(framework -> part(documented, facts, framework)))
                .toList();
    }

    private static Map<String, Object> part(Documented documented, Facts facts, String framework) {
        ModuleFacts module = facts.get(ModuleFacts.class);
        Settings settings = Settings.of(facts);
        boolean serves = facts.find(ApplicationFacts.class).isPresent();
        Endpoints endpoints = serves ? Endpoints.of(facts, settings, framework) : Endpoints.of(facts, settings, "");
        Port port = new Port(settings.text(framework.equals(QUARKUS) ? "quarkus.http.port" : "server.port", "8080"));
        Artifact artifact = Artifact.of(module, framework, documented.files().getOrDefault(module.path(), ""));
        return new Item()
                .plain("name", module.artifactId())
                .plain("path", module.path())
                .plain("coordinates", module.coordinates() + ":" + module.version())
                .code("framework", framework)
                .flag("springBoot", framework.equals(BOOT))
                .flag("quarkus", framework.equals(QUARKUS))
                .flag("serves", serves)
                .plain("artifact", artifact.built())
                .plain("installed", artifact.installed())
                .flag("directory", artifact.isDirectory())
                .plain("main", artifact.main())
                .plain(
                        "profiles",
                        String.join(",", facts.get(ProductionSettings.class).profiles()))
                .plain("port", serves ? port.number() : "")
                .code("portText", serves ? port.text() : "")
                .part("health", health(endpoints, port))
                .list("logging", logging(settings))
                .build();
    }

    private static Map<String, Object> health(Endpoints endpoints, Port own) {
        Port port = endpoints.port().orElse(own);
        return new Item()
                .flag("known", !endpoints.health().isEmpty())
                .plain("base", endpoints.base())
                .plain("path", endpoints.health())
                .plain("liveness", endpoints.liveness())
                .plain("readiness", endpoints.readiness())
                .plain("metrics", endpoints.metrics())
                .plain("port", port.number())
                .flag("ownPort", endpoints.port().isPresent())
                .build();
    }

    private static List<Map<String, Object>> logging(Settings settings) {
        return settings.all()
                .filter(setting -> isAboutLogging(setting.key().replace("%prod.", "")))
                .map(ApplicationPart::logging)
                .toList();
    }

    private static boolean isAboutLogging(String key) {
        return key.startsWith("logging.") || key.startsWith("quarkus.log.");
    }

    private static Map<String, Object> logging(Setting setting) {
        return new Item()
                .code("key", setting.key())
                .code("value", setting.text())
                .code("at", setting.origin().toString())
                .build();
    }
}
