package dev.readiness.gather.config;

import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.gather.ClassPath;
import dev.readiness.gather.cache.Digest;
import dev.readiness.gather.spring.ConfigRoots;

/** All that decides an evaluation besides the files. */
record CacheKey(
        String plugin, ConfigRoots roots, ProductionSettings production, Framework framework, ClassPath classPath) {

    /** Changes with the shape of what is kept. */
    private static final int FORMAT = 3;

    String digest() {
        String resolved = framework.isSpringBoot() ? classPath.artifacts().toString() : "";
        return Digest.of(String.join(
                "\n", FORMAT + plugin, roots.toString(), production.toString(), framework.toString(), resolved));
    }
}
