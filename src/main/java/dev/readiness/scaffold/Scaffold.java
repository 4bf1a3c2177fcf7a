package dev.readiness.scaffold;

import dev.readiness.scaffold.Plan.Present;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files that take a project to production: only those that apply to it. */
public final class Scaffold {

    private Scaffold() {}

    /**
     * Compares what a project should have with what it has.
     *
     * @param exists whether the project has anything at a path relative to its root
     */
    public static Plan plan(Project project, Predicate<String> exists) {
        List<ScaffoldFile> missing = new ArrayList<>();
        List<Present> present = new ArrayList<>();
        files(project).forEach(file -> standing(file, exists)
                .ifPresentOrElse(at -> present.add(new Present(file, at)), () -> missing.add(file)));
        return new Plan(missing, present);
    }

    private static Optional<String> standing(ScaffoldFile file, Predicate<String> exists) {
        return Stream.concat(Stream.of(file.path()), file.others().stream())
                .filter(exists)
                .findFirst();
    }

    private static Stream<ScaffoldFile> files(Project project) {
        return Stream.of(
                        ProjectFiles.of(project),
                        project.applications().stream().flatMap(one -> ApplicationFiles.of(one, project)),
                        ProjectFiles.pipeline(project))
                .flatMap(files -> files);
    }
}
