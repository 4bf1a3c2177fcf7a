package dev.readiness.gather.documents;

import dev.readiness.facts.documents.Document;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Documents on disk, a line for each. */
record Pages(Path directory) {

    Pages file(String path, String text) {
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WorkTree tree() {
        return new WorkTree(directory);
    }

    Document read(String path) {
        return new DocumentReader(tree(), Set.of("com.acme:shop", "com.acme:shop-api"))
                .read(path)
                .orElseThrow();
    }
}
