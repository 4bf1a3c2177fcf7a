package dev.readiness.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A project of src/test/resources/unit, copied to where a goal may write. */
final class Copy {

    private Copy() {}

    static Path of(Path project, Path directory) {
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = directory.resolve(project.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replace("@boot@", OfflineMaven.BOOT));
            }
            return directory;
        } catch (IOException e) {
            throw new IllegalStateException("The project cannot be copied", e);
        }
    }
}
