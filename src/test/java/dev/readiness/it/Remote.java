package dev.readiness.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The repository that builds upload to; a directory. */
record Remote(Path directory) {

    /** One beside the project, outside of its work tree. */
    static Remote of(Path project) throws IOException {
        Path directory = project.resolveSibling(project.getFileName() + "-repository");
        Remote remote = new Remote(directory);
        remote.clear();
        return remote;
    }

    String url() {
        return "file://" + directory.toUri().getPath();
    }

    /** Under which Maven keeps the metadata of this repository in the local one. */
    String id() {
        return directory.getFileName().toString();
    }

    void clear() {
        files().sorted((one, other) -> other.compareTo(one)).forEach(file -> {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Every file, of whatever kind. */
    long count() {
        return files().filter(Files::isRegularFile).count();
    }

    /** What was uploaded, e.g. {@code api.jar api.pom}; metadata, checksums and Maven 4's second POM aside. */
    String artifacts() {
        return files()
                .map(Path::toString)
                .filter(name -> name.matches(".*\\.(jar|pom)") && !name.endsWith("-build.pom"))
                .map(name -> name.replaceFirst(".*[/\\\\]([a-z]+)-1\\.0\\.0-.*\\.", "$1."))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }

    private Stream<Path> files() {
        if (!Files.exists(directory)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
