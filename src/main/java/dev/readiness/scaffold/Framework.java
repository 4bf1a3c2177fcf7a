package dev.readiness.scaffold;

import dev.readiness.facts.project.ModuleFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What makes a module an application that runs by itself. */
enum Framework {
    SPRING_BOOT("org.springframework.boot:spring-boot", "SPRING_PROFILES_ACTIVE", "SERVER_ADDRESS"),
    QUARKUS("io.quarkus:quarkus-core", "QUARKUS_PROFILE", "QUARKUS_HTTP_HOST");

    private static final String BOOT_PLUGIN = "org.springframework.boot:spring-boot-maven-plugin";

    /** The group differs between the community's platform, its core and Red Hat's build. */
    private static final String QUARKUS_PLUGIN = ":quarkus-maven-plugin";

    private static final List<String> SERVES = List.of(
            "org.springframework:spring-webmvc", "org.springframework:spring-webflux", "io.quarkus:quarkus-vertx-http");

    private final String core;
    private final String profileVariable;
    private final String addressVariable;

    Framework(String core, String profileVariable, String addressVariable) {
        this.core = core;
        this.profileVariable = profileVariable;
        this.addressVariable = addressVariable;
    }

    /** The framework of a module that is packaged to be run with {@code java -jar}; empty for a library. */
    static Optional<Framework> of(Module module) {
        ModuleFacts facts = module.facts();
        boolean quarkus = facts.packaging().equals("quarkus")
                || facts.goals().keySet().stream()
                        .anyMatch(plugin -> plugin.endsWith(QUARKUS_PLUGIN) && facts.runs(plugin, "build"));
        boolean boot = facts.runs(BOOT_PLUGIN, "repackage")
                && !"true".equals(facts.properties().get("spring-boot.repackage.skip"));
        return Stream.concat(
                        Stream.of(QUARKUS).filter(one -> quarkus),
                        Stream.of(SPRING_BOOT).filter(one -> boot))
                .filter(one -> module.has(one.core))
                .findFirst();
    }

    /** Whether an application answers requests. */
    static boolean serves(Module module) {
        return SERVES.stream().anyMatch(module::has);
    }

    boolean isAtLeast(Module module, int major, int minor) {
        return module.has(core, major, minor);
    }

    String profileVariable() {
        return profileVariable;
    }

    /** Says which address to listen on. */
    String addressVariable() {
        return addressVariable;
    }
}
