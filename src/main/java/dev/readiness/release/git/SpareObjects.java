package dev.readiness.release.git;

import dev.readiness.core.ReadinessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A temporary place for new objects, so that git can make some and the repository keeps none. Deleted when closed.
 *
 * @param folder where new objects go
 * @param real where the repository's own are
 */
record SpareObjects(Path folder, Path real) implements AutoCloseable {

    static SpareObjects beside(Path real) {
        try {
            return new SpareObjects(
                    Files.createTempDirectory("readiness"),
                    real.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new ReadinessException("No temporary folder can be made", "make room on the disk");
        }
    }

    /** Git that reads from both and writes here. */
    GitProgram in(GitProgram git) {
        // in quotes a path may hold the character that separates paths
        String quoted = '"' + real.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return git.with("GIT_OBJECT_DIRECTORY", folder.toString()).with("GIT_ALTERNATE_OBJECT_DIRECTORIES", quoted);
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                // Windows does not delete what is read-only, and objects are
                if (file.toFile().setWritable(true)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
