package dev.readiness.gather.api;

import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content.Bytes;
import dev.readiness.gather.ProjectTree.Entry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The classes as they are compiled now, in a jar that exists in memory only. */
final class ClassesJar {

    private static final int MOST = 100_000;
    private static final long LIMIT = 50_000_000;

    private ClassesJar() {}

    /** @param output where they are compiled to; empty when there are none */
    static Optional<byte[]> of(ProjectTree tree, String output) {
        List<Entry> classes = tree.deep(output, name -> name.endsWith(".class"), MOST);
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            jar.setLevel(0);
            for (Entry entry : classes) {
                if (tree.read(entry.path(), LIMIT) instanceof Bytes file) {
                    jar.putNextEntry(new ZipEntry(entry.path().substring(output.length() + 1)));
                    jar.write(file.bytes());
                    jar.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(bytes.toByteArray());
    }
}
