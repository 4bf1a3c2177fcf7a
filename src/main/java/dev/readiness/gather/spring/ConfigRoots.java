package dev.readiness.gather.spring;

import dev.readiness.gather.ProjectTree;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a module keeps its configuration; all paths are relative to the root of the run.
 *
 * @param module directory of the module; "." for the root
 * @param classPath directories that are read as the root of the class path: {@code target/classes} after a build, else the
 *     resource directories
 * @param sources resource directories, where a person edits
 */
public record ConfigRoots(String module, List<String> classPath, List<String> sources) {

    public ConfigRoots {
        classPath = List.copyOf(classPath);
        sources = List.copyOf(sources);
    }

    /** Whether a copy made by the build is read. */
    public boolean built() {
        return !sources.containsAll(classPath);
    }

    /** Directories that Spring Boot searches by itself. */
    public Stream<String> searched() {
        return Stream.concat(classPath.stream(), Stream.of(module))
                .flatMap(directory -> Stream.of(directory, ProjectTree.join(directory, "config")))
                .distinct();
    }

    /** The file that a person edits, for one that is read. */
    public String editable(ProjectTree tree, String path) {
        if (built()) {
            for (String root : classPath) {
                if (path.startsWith(root + "/")) {
                    String name = path.substring(root.length() + 1);
                    return sources.stream()
                            .map(source -> ProjectTree.join(source, name))
                            .filter(tree::exists)
                            .findFirst()
                            .orElse(path);
                }
            }
        }
        return path;
    }
}
