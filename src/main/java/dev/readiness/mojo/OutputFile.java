package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.gather.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a run says on disk, the report or a verdict: whole or not there. */
record OutputFile(Path path) {

    /** Removes what an earlier run left, so that a build that breaks half way cannot pass on an old verdict. */
    void forget() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new ReadinessException(path + " cannot be deleted", "close the program that holds it");
        }
    }

    void write(WholeFile.Content content) {
        try {
            WholeFile.write(path, content);
        } catch (IOException e) {
            throw new ReadinessException(path + " cannot be written", "free the disk or its permissions");
        }
    }
}
