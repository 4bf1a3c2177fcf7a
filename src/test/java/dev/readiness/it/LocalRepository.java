package dev.readiness.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.stream.Stream;

/** The local repository of the tests that run after one another; those that run beside them have another. */
final class LocalRepository {

    private static final Map<Integer, Path> READY = new ConcurrentHashMap<>();

    private LocalRepository() {}

    static Path ofThisWorker() {
        int worker = Thread.currentThread() instanceof ForkJoinWorkerThread thread ? thread.getPoolIndex() : 0;
        return READY.computeIfAbsent(worker, LocalRepository::withThePluginUnderTest);
    }

    private static Path withThePluginUnderTest(int worker) {
        Path staged = Path.of(Maven.property("it.repository"));
        Path repository = staged.resolveSibling(staged.getFileName() + "-" + worker);
        String plugin = "dev/readiness";
        try {
            ItProject.delete(repository.resolve(plugin));
            try (Stream<Path> files = Files.walk(staged.resolve(plugin))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Path copy = repository.resolve(staged.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return repository;
    }
}
