package dev.readiness.gather.spring;

import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The Spring Boots that the build has laid under {@code target/boot}, each loaded once for all tests. */
public final class BootVersions {

    public static final String OLD = "2.7.18";
    public static final String CURRENT = "3.5.16";
    public static final String NEW = "4.1.2";

    private static final Map<String, BootRuntime> RUNTIMES = new ConcurrentHashMap<>();

    private BootVersions() {}

    public static Stream<String> all() {
        return Stream.of(OLD, CURRENT, NEW);
    }

    public static List<Path> jars(String version) {
        try (Stream<Path> files = Files.list(Path.of("target/boot", version))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Run the build once: it copies Spring Boot to target/boot", e);
        }
    }

    static BootRuntime runtime(String version) {
        return RUNTIMES.computeIfAbsent(version, wanted -> {
            try {
                return new BootRuntime(jars(wanted));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Evaluates a module with one resource directory. */
    static SpringEvaluation evaluate(String version, Path module, String resources, String... profiles) {
        return evaluate(version, module, resources, new Target(List.of(profiles), List.of(), Set.of()));
    }

    static SpringEvaluation evaluate(String version, Path module, String resources, Target target) {
        ConfigRoots roots = new ConfigRoots(".", List.of(resources), List.of(resources));
        DeclaredKeys declared = DeclaredKeys.of(target, jars(version));
        try {
            return SpringEvaluator.evaluate(runtime(version), roots, new WorkTree(module), target, declared);
        } catch (SpringEvaluation.FailedException e) {
            throw new AssertionError(e);
        }
    }
}
