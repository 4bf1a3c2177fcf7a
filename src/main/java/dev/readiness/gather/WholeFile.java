package dev.readiness.gather;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place and then moved there, so that nobody ever reads half of it. */
public final class WholeFile {

    private WholeFile() {}

    /** What goes into the file; it may close the stream. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @throws IOException when it cannot be written; then what was there before stays, and nothing else is left
     */
    public static void write(Path file, Content content) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                content.write(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
