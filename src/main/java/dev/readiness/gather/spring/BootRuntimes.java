package dev.readiness.gather.spring;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The Spring Boots of a run: the modules of a reactor mostly share one, and loading it is what costs. */
public final class BootRuntimes {

    private final Map<List<Path>, BootRuntime> byJars = new ConcurrentHashMap<>();

    /** @throws SpringEvaluation.FailedException when the jars are not a Spring Boot that can evaluate anything */
    BootRuntime of(List<Path> jars) throws SpringEvaluation.FailedException {
        BootRuntime known = byJars.get(jars);
        if (known != null) {
            return known;
        }
        try {
            return byJars.computeIfAbsent(jars, BootRuntimes::load);
        } catch (IllegalStateException | LinkageError e) {
            throw new SpringEvaluation.FailedException(
                    "this version of Spring Boot cannot be asked: it is older than 2.4 or incomplete");
        }
    }

    private static BootRuntime load(List<Path> jars) {
        try {
            return new BootRuntime(jars);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
