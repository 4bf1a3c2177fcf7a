package dev.readiness.mojo;

import dev.readiness.gather.ClassPath;
import dev.readiness.gather.assembly.Assembly;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** Says where a module keeps its files. */
final class LayoutTranslator {

    private LayoutTranslator() {}

    static Assembly.Layout layout(MavenProject project, Root root, ClassPath classPath) {
        return new Assembly.Layout(
                root.path(project.getBasedir().toPath()),
                project.getResources().stream()
                        .map(Resource::getDirectory)
                        .map(directory -> root.path(Path.of(directory)))
                        .toList(),
                paths(root, project.getTestCompileSourceRoots()),
                root.path(Path.of(project.getBuild().getDirectory())),
                root.path(Path.of(project.getBuild().getOutputDirectory())),
                classPath);
    }

    private static List<String> paths(Root root, List<String> directories) {
        return directories.stream()
                .map(directory -> root.path(Path.of(directory)))
                .toList();
    }
}
