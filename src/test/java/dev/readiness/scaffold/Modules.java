package dev.readiness.scaffold;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.project.ModuleFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Modules for tests: an artifactId and what is special about it. */
record Modules(
        String artifactId,
        String path,
        String packaging,
        String plugin,
        String goal,
        List<String> artifacts,
        List<Setting> settings,
        boolean jupiter,
        boolean productionFile,
        boolean imaged) {

    static final String BOOT_PLUGIN = "org.springframework.boot:spring-boot-maven-plugin";
    static final String BOOT = "org.springframework.boot:spring-boot:3.5.16";
    static final String MVC = "org.springframework:spring-webmvc:6.2.1";
    static final String ACTUATOR = "org.springframework.boot:spring-boot-actuator:3.5.16";
    static final String QUARKUS = "io.quarkus:quarkus-core:3.20.0";
    static final String QUARKUS_WEB = "io.quarkus:quarkus-vertx-http:3.20.0";

    static Modules library() {
        return new Modules("shop", ".", "jar", "a:b", "c", List.of(), List.of(), true, false, false);
    }

    static Modules boot(String... artifacts) {
        return library().packaged("jar", BOOT_PLUGIN, "repackage").having(BOOT).having(artifacts);
    }

    static Modules quarkus(String... artifacts) {
        return library()
                .packaged("jar", "io.quarkus:quarkus-maven-plugin", "build")
                .having(QUARKUS)
                .having(artifacts);
    }

    Modules packaged(String as, String by, String running) {
        return new Modules(artifactId, path, as, by, running, artifacts, settings, jupiter, productionFile, imaged);
    }

    Modules having(String... more) {
        List<String> all = new ArrayList<>(artifacts);
        all.addAll(Arrays.asList(more));
        return new Modules(artifactId, path, packaging, plugin, goal, all, settings, jupiter, productionFile, imaged);
    }

    Modules set(String key, Value value) {
        List<Setting> all = new ArrayList<>(settings);
        all.add(new Setting(key, value, List.of(new Setting.Source(Origin.of("application.yml", 1), value, ""))));
        return new Modules(artifactId, path, packaging, plugin, goal, artifacts, all, jupiter, productionFile, imaged);
    }

    Modules set(String key, String value) {
        return set(key, Value.of(value));
    }

    Modules named(String other, String at) {
        return new Modules(other, at, packaging, plugin, goal, artifacts, settings, jupiter, productionFile, imaged);
    }

    Modules withProductionFile() {
        return new Modules(artifactId, path, packaging, plugin, goal, artifacts, settings, jupiter, true, imaged);
    }

    Modules withoutJupiter() {
        return new Modules(
                artifactId, path, packaging, plugin, goal, artifacts, settings, false, productionFile, imaged);
    }

    Modules withImage() {
        return new Modules(
                artifactId, path, packaging, plugin, goal, artifacts, settings, jupiter, productionFile, true);
    }

    Module module() {
        TreeMap<String, String> versions = new TreeMap<>();
        artifacts.forEach(name ->
                versions.put(name.substring(0, name.lastIndexOf(':')), name.substring(name.lastIndexOf(':') + 1)));
        TreeMap<String, Setting> byKey = new TreeMap<>();
        settings.forEach(setting -> byKey.put(setting.key(), setting));
        ModuleFacts facts = new ModuleFacts(
                "com.acme",
                artifactId,
                "1.2.0-SNAPSHOT",
                path,
                packaging,
                Origin.of("pom.xml"),
                true,
                true,
                List.of(),
                new TreeMap<>(Map.of(plugin, "1")),
                Map.of(plugin, Set.of(goal)),
                Map.of());
        ConfigSet set =
                new ConfigSet(ConfigSet.Kind.SPRING, "Spring Boot", List.of("prod"), byKey, List.of(), List.of());
        return new Module(
                facts,
                "Acme " + artifactId,
                versions,
                settings.isEmpty() ? Optional.empty() : Optional.of(new ConfigFacts(List.of(set), true)),
                artifactId + "-1.2.0-SNAPSHOT",
                17,
                Optional.of("com.acme." + artifactId.replace("-", "")),
                jupiter,
                productionFile,
                imaged);
    }

    Application application() {
        return Application.of(List.of(module())).get(0);
    }
}
