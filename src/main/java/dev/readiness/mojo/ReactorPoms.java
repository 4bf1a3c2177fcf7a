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
import org.apache.maven.project.MavenProject;

/**
 * The POM files of a reactor: those of the session, and those of modules that only a profile names.
 *
 * @param top of the repository; paths are relative to it
 */
record ReactorPoms(MavenSession session, Path top) {

    /** Bytes by path, with what {@code .mvn} says of the version and of extensions. */
    SortedMap<String, byte[]> read() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Deque<Path> open = new ArrayDeque<>();
        for (MavenProject project : session.getProjects()) {
            open.add(project.getFile().toPath());
        }
        while (!open.isEmpty()) {
            Path pom = open.remove().toAbsolutePath().normalize();
            if (!files.containsKey(path(pom))) {
                byte[] bytes = bytes(pom);
                files.put(path(pom), bytes);
                open.addAll(modules(pom, bytes));
            }
        }
        Path settings =
                session.getRequest().getMultiModuleProjectDirectory().toPath().resolve(".mvn");
        for (String name : List.of("maven.config", "extensions.xml")) {
            Path file = settings.resolve(name);
            if (Files.isRegularFile(file) && file.toAbsolutePath().normalize().startsWith(top)) {
                files.put(path(file.toAbsolutePath().normalize()), bytes(file));
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
