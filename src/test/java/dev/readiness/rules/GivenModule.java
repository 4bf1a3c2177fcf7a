package dev.readiness.rules;

import dev.readiness.facts.Origin;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Modules and reactors for table tests of rules. */
public final class GivenModule {

    private GivenModule() {}

    /** A jar with main and test sources; its artifact id is the last part of its path, "shop" for the root. */
    public static ModuleFacts module(String path) {
        return module(path, true, true, Map.of(), Map.of());
    }

    public static ModuleFacts module(String path, boolean hasMainSources, boolean hasTestSources) {
        return module(path, hasMainSources, hasTestSources, Map.of(), Map.of());
    }

    public static ModuleFacts module(
            String path,
            boolean hasMainSources,
            boolean hasTestSources,
            Map<String, String> plugins,
            Map<String, String> properties) {
        boolean root = path.equals(".");
        return new ModuleFacts(
                "com.acme",
                root ? "shop" : path.substring(path.lastIndexOf('/') + 1),
                "1.0.0",
                path,
                "jar",
                Origin.of(root ? "pom.xml" : path + "/pom.xml", 4),
                hasMainSources,
                hasTestSources,
                List.of(),
                new TreeMap<>(plugins),
                Map.of(),
                properties);
    }

    public static ReactorFacts reactor(ModuleFacts... modules) {
        return reactor(Optional.empty(), Map.of(), modules);
    }

    public static ReactorFacts reactor(Optional<String> partial, Map<String, String> skips, ModuleFacts... modules) {
        return new ReactorFacts(List.of(modules), partial, LocalDate.of(2026, 6, 30), skips);
    }
}
