package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.pom.PomEditor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The POM files of a reactor: those that it begins with, and all that they list, also those that only a profile does. Each is named
 * by where it is: a link to a module is followed, for git has the file there and not behind the link.
 *
 * @param first POMs to begin with
 * @param settings where {@code maven.config} and its like may be
 * @param top of the repository; paths are relative to it
 */
record ReactorPoms(List<Path> first, Path settings, Path top) {

    ReactorPoms {
        top = real(top);
    }

    /** Those of a session. */
    static ReactorPoms of(MavenSession session, Path top) {
        return new ReactorPoms(
                session.getProjects().stream().map(ReactorPoms::source).toList(),
                session.getRequest()
                        .getMultiModuleProjectDirectory()
                        .toPath()
                        .toAbsolutePath()
                        .normalize()
                        .resolve(".mvn"),
                top);
    }

    /** What people write, even where a plugin has put another POM in its place for the upload. */
    static Path source(MavenProject project) {
        File written = project.getModel().getPomFile();
        return (written == null ? project.getFile() : written).toPath();
    }

    /** Bytes by path. */
    SortedMap<String, byte[]> read() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Deque<Path> open = new ArrayDeque<>(first);
        while (!open.isEmpty()) {
            Path pom = real(open.remove());
            if (!files.containsKey(path(pom))) {
                byte[] bytes = bytes(pom);
                files.put(path(pom), bytes);
                open.addAll(modules(pom, bytes));
            }
        }
        for (String name : PomEditor.SETTINGS) {
            Path file = real(settings.resolve(name));
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

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize(); // not there: whoever reads it says so
        }
    }
}
