package dev.readiness.gather.secret;

import dev.readiness.facts.config.PlaceholderText.Variable;
import dev.readiness.facts.config.RelaxedName;
import dev.readiness.facts.config.Value;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who provides what a placeholder names. */
record Names(Set<String> relaxed) {

    private static final Set<String> RUNTIME = Set.of(
            "HOME",
            "HOSTNAME",
            "PATH",
            "PWD",
            "USER",
            "PID",
            "spring.profiles.active",
            "local.server.port",
            "local.management.port",
            "file.separator",
            "path.separator",
            "line.separator",
            "file.encoding");
    private static final Set<String> RUNTIME_PREFIXES =
            Set.of("random.", "user.", "java.", "os.", "sun.", "vcap.", "spring.cloud.client.");
    private static final Set<String> BUILD_PREFIXES = Set.of("project.", "pom.", "maven.");

    static Names of(Collection<RawSetting> settings, Set<String> known) {
        return new Names(Stream.concat(settings.stream().map(RawSetting::key), known.stream())
                .map(RelaxedName::of)
                .collect(Collectors.toUnmodifiableSet()));
    }

    Value.Provider provider(Variable reference) {
        String name = reference.name();
        if (SecretStores.resolves(name, reference.fallback())) {
            return Value.Provider.RUNTIME;
        }
        if (relaxed.contains(RelaxedName.of(name))) {
            return Value.Provider.SETTING;
        }
        if (RUNTIME.contains(name) || RUNTIME_PREFIXES.stream().anyMatch(name::startsWith)) {
            return Value.Provider.RUNTIME;
        }
        return reference.fallback().isPresent() ? Value.Provider.FALLBACK : Value.Provider.ENVIRONMENT;
    }

    /** Whether the build replaces it: not a matter of the environment. */
    boolean isBuildToken(Variable reference) {
        return !relaxed.contains(RelaxedName.of(reference.name()))
                && BUILD_PREFIXES.stream().anyMatch(reference.name()::startsWith);
    }
}
