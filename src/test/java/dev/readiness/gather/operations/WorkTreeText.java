package dev.readiness.gather.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text files of a project on disk. */
final class WorkTreeText {

    private WorkTreeText() {}

    /** With the line ends of Unix. */
    static String of(Path root, String path) {
        try {
            return Files.readString(root.resolve(path)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path root, String path) {
        try {
            Files.delete(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
