package dev.readiness.gather.coverage;

import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which lines of a source hold code, from the classes that a module compiled. A class tells its source file by name, and its
 * package by its own place; one that does not tell is of the source that has its outermost name. A source that no class names
 * holds no code: an interface without default methods is named and has no lines, a package-info.java is not even named.
 */
final class CompiledCode {

    private static final long LARGEST = 10_000_000;

    private final ProjectTree tree;
    private final String output;
    private final Map<String, Optional<List<Compiled>>> byPackage = new HashMap<>();

    /** A class as compiled. */
    private record Compiled(String outermost, ClassFile file) {

        boolean isOf(String source) {
            return file.source().isEmpty()
                    ? source.startsWith(outermost + ".")
                    : file.source().equals(source);
        }
    }

    /**
     * Lines with code of one source.
     *
     * @param unnumbered whether there is code of which the compiler left out the lines
     */
    record Lines(SortedSet<Integer> numbers, boolean unnumbered) {}

    /** @param output where the classes are: "app/target/classes" */
    CompiledCode(ProjectTree tree, String output) {
        this.tree = tree;
        this.output = output;
    }

    /**
     * The lines of a source; empty when a class beside it cannot be read.
     *
     * @param key package and file name: "com/acme/Order.java"
     */
    Optional<Lines> of(String key) {
        int slash = key.lastIndexOf('/');
        String directory = slash < 0 ? output : ProjectTree.join(output, key.substring(0, slash));
        String source = key.substring(slash + 1);
        return byPackage.computeIfAbsent(directory, this::read).map(classes -> {
            SortedSet<Integer> numbers = new TreeSet<>();
            boolean unnumbered = false;
            for (Compiled one : classes) {
                if (one.isOf(source)) {
                    numbers.addAll(one.file().lines());
                    unnumbered |= one.file().isUnnumbered();
                }
            }
            return new Lines(numbers, unnumbered);
        });
    }

    private Optional<List<Compiled>> read(String directory) {
        List<Compiled> classes = new ArrayList<>();
        for (String path : tree.files(directory, name -> name.endsWith(".class"))) {
            try {
                if (!(tree.read(path, LARGEST) instanceof Bytes content)) {
                    return Optional.empty();
                }
                String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".class".length());
                classes.add(new Compiled(name.replaceFirst("\\$.*", ""), ClassFile.read(content.bytes())));
            } catch (IOException | RuntimeException e) {
                return Optional.empty(); // cut off, or no class at all
            }
        }
        return Optional.of(classes);
    }
}
