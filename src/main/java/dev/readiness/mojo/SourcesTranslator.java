package dev.readiness.mojo;

import dev.readiness.gather.ClassPath;
import dev.readiness.gather.assembly.Assembly;
import dev.readiness.gather.config.ModuleFiles;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** Says where a module keeps its files. */
final class SourcesTranslator {

    private SourcesTranslator() {}

    static Assembly.Sources sources(MavenProject project, Root root, ClassPath classPath) {
        ModuleFiles files = new ModuleFiles(
                root.directory(),
                root.path(project.getBasedir().toPath()),
                paths(
                        root,
                        project.getResources().stream()
                                .map(Resource::getDirectory)
                                .toList()),
                root.path(Path.of(project.getBuild().getDirectory())),
                root.path(Path.of(project.getBuild().getOutputDirectory())));
        return new Assembly.Sources(
                files,
                paths(root, project.getCompileSourceRoots()),
                paths(root, project.getTestCompileSourceRoots()),
                classPath);
    }

    private static List<String> paths(Root root, List<String> directories) {
        return directories.stream()
                .map(directory -> root.path(Path.of(directory)))
                .toList();
    }
}
