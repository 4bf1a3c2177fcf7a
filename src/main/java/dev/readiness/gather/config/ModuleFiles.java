package dev.readiness.gather.config;

import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.spring.ConfigFileName;
import dev.readiness.gather.spring.ConfigRoots;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a module keeps its files; all paths but the root are relative to it.
 *
 * @param root of the run, on disk
 * @param module its directory; "." for the root
 * @param resources directories of resources as people edit them
 * @param build what the build may write to, e.g. "target"
 * @param output where processed resources go, e.g. "target/classes"
 */
public record ModuleFiles(Path root, String module, List<String> resources, String build, String output) {

    public ModuleFiles {
        resources = List.copyOf(resources);
    }

    /** What is to be read: what the build has made of the resources, unless it is not there or older than they are. */
    ConfigRoots roots(ProjectTree tree) {
        boolean made = tree.exists(output)
                && resources.stream().allMatch(directory -> Stream.of(directory, ProjectTree.join(directory, "config"))
                        .flatMap(folder -> tree.files(folder, ConfigFileName::isApplication).stream())
                        .allMatch(source -> isFresh(tree, directory, source)));
        return new ConfigRoots(module, made ? List.of(output) : resources, resources);
    }

    private boolean isFresh(ProjectTree tree, String directory, String source) {
        String copy =
                ProjectTree.join(output, directory.equals(".") ? source : source.substring(directory.length() + 1));
        return tree.exists(copy) && modified(copy) >= modified(source);
    }

    private long modified(String path) {
        return root.resolve(path).toFile().lastModified();
    }
}
