package dev.readiness.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A fresh copy of a project of src/it, with a git repository of its own. */
final class ItProject {

    private ItProject() {}

    /** @param run names the copy, so that a failed one can be looked at */
    static Path copy(String name, String run) throws IOException, GitAPIException {
        Path source = Path.of("src/it", name).toAbsolutePath();
        Path target = empty(name, run);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path relative = source.relativize(file);
                if (Stream.of(relative.toString().split("[/\\\\]")).noneMatch("target"::equals)) {
                    Path copy = target.resolve(relative.toString());
                    Files.createDirectories(copy.getParent());
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, copy);
                    }
                }
            }
        }
        Files.writeString(target.resolve(".gitignore"), "target/\n");
        commit(target, "feat: begin");
        return target;
    }

    /** Commits all there is. */
    static void commit(Path project, String message) throws GitAPIException {
        try (Git git = Git.init()
                .setDirectory(project.toFile())
                .setInitialBranch("main")
                .call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage(message)
                    .setAuthor("Ada", "ada@example.org")
                    .setCommitter("Ada", "ada@example.org")
                    .setSign(false)
                    .setNoVerify(true)
                    .call();
        }
    }

    /** A directory of a run that holds nothing. */
    static Path empty(String name, String run) throws IOException {
        Path directory = Path.of(Maven.property("it.directory"), name, run);
        delete(directory);
        return Files.createDirectories(directory);
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> {
                    try {
                        Files.delete(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }
}
