package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.pom.PomEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;

/**
 * The POM files of a reactor: those that it begins with, and all that they list, also those that only a profile does.
 *
 * @param first POMs to begin with
 * @param settings where {@code maven.config} and {@code extensions.xml} may be
 * @param top of the repository; paths are relative to it
 */
record ReactorPoms(List<Path> first, Path settings, Path top) {

    /** Those of a session. */
    static ReactorPoms of(MavenSession session, Path top) {
        return new ReactorPoms(
                session.getProjects().stream()
                        .map(project -> project.getFile().toPath())
                        .toList(),
                session.getRequest()
                        .getMultiModuleProjectDirectory()
                        .toPath()
                        .toAbsolutePath()
                        .normalize()
                        .resolve(".mvn"),
                top);
    }

    /** Bytes by path. */
    SortedMap<String, byte[]> read() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Deque<Path> open = new ArrayDeque<>(first);
        while (!open.isEmpty()) {
            Path pom = open.remove().toAbsolutePath().normalize();
            if (!files.containsKey(path(pom))) {
                byte[] bytes = bytes(pom);
                files.put(path(pom), bytes);
                open.addAll(modules(pom, bytes));
            }
        }
        for (String name : List.of("maven.config", "extensions.xml")) {
            Path file = settings.resolve(name);
            if (Files.isRegularFile(file) && file.startsWith(top)) {
                files.put(path(file), bytes(file));
            }
        }
        return files;
    }

    private List<Path> modules(Path pom, byte[] bytes) {
        return PomEditor.modules(path(pom), bytes).stream()
                .map(name -> pom.resolveSibling(name).normalize())
                .map(module -> Files.isDirectory(module) ? module.resolve("pom.xml") : module)
                .filter(Files::isRegularFile)
                .toList();
    }

    private byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ReadinessException(path(file) + " cannot be read", "see that you may read it");
        }
    }

    private String path(Path file) {
        if (!file.startsWith(top)) {
            throw new ReadinessException(
                    file + " is not in the repository", "release a reactor whose modules are all in one repository");
        }
        return top.relativize(file).toString().replace('\\', '/');
    }
}
