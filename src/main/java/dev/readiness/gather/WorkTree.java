package dev.readiness.gather;

import dev.readiness.gather.ProjectTree.Content.Bytes;
import dev.readiness.gather.ProjectTree.Content.Missing;
import dev.readiness.gather.ProjectTree.Content.Refused;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files as they stand on disk. */
public record WorkTree(Path root) implements ProjectTree {

    public WorkTree {
        root = root.toAbsolutePath().normalize();
    }

    @Override
    public Content read(String path, long limit) {
        Path file = root.resolve(path).normalize();
        try {
            if (!Files.exists(file)) {
                boolean dangles = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
                return dangles ? new Refused("is a symbolic link that leads nowhere") : new Missing();
            }
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return new Refused("leads out of the project");
            }
            if (!Files.isRegularFile(file)) {
                return new Refused("is not a regular file");
            }
            if (Files.size(file) > limit) {
                return new Refused("is larger than " + limit / 1_000_000 + " MB");
            }
            return new Bytes(Files.readAllBytes(file));
        } catch (IOException e) {
            return new Refused("cannot be read");
        }
    }

    @Override
    public boolean exists(String path) {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public List<String> files(String directory, Predicate<String> name) {
        Path folder = root.resolve(directory).normalize();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> !Files.isDirectory(file))
                    .map(file -> file.getFileName().toString())
                    .filter(name)
                    .sorted()
                    .map(file -> ProjectTree.join(directory, file))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public List<Entry> deep(String directory, Predicate<String> name, int limit) {
        Path folder = root.resolve(directory).normalize();
        List<Entry> entries = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return entries;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && name.test(file.getFileName().toString())) {
                        String path = root.relativize(file).toString().replace('\\', '/');
                        entries.add(
                                new Entry(path, attributes.lastModifiedTime().toMillis()));
                    }
                    return entries.size() < limit ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // what can be listed is listed
        }
        entries.sort(Comparator.comparing(Entry::path));
        return entries;
    }
}
