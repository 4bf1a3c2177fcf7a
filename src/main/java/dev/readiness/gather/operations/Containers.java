package dev.readiness.gather.operations;

import dev.readiness.facts.operations.Operations.BaseImage;
import dev.readiness.facts.operations.Operations.Port;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content.Bytes;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The containers that a module's Dockerfiles make. */
record Containers(List<BaseImage> images, List<Port> ports) {

    private static final long LIMIT = 1_000_000;
    private static final Predicate<String> NAME =
            Pattern.compile("Dockerfile([.-][\\w.-]+)?|[\\w.-]+\\.Dockerfile").asMatchPredicate();

    static Containers in(ProjectTree tree, String directory) {
        List<Dockerfile> files = Stream.of(".", "docker", "src/main/docker")
                .map(folder -> folder.equals(".") ? directory : ProjectTree.join(directory, folder))
                .flatMap(folder -> tree.files(folder, NAME).stream())
                .flatMap(path -> tree.read(path, LIMIT) instanceof Bytes bytes
                        ? Stream.of(Dockerfile.parse(path, bytes.utf8()))
                        : Stream.empty())
                .toList();
        return new Containers(
                files.stream().flatMap(file -> file.image().stream()).toList(),
                files.stream().flatMap(file -> file.ports().stream()).toList());
    }
}
