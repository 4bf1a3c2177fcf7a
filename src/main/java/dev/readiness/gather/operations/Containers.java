package dev.readiness.gather.operations;

import dev.readiness.facts.Origin;
import dev.readiness.facts.operations.Operations.BaseImage;
import dev.readiness.facts.operations.Operations.Port;
import dev.readiness.facts.operations.Operations.Unknown;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The containers that a module's Dockerfiles make.
 *
 * @param unread files that are there and cannot be read
 */
record Containers(List<BaseImage> images, List<Port> ports, List<Unknown> unread) {

    private static final long LIMIT = 1_000_000;
    private static final Predicate<String> NAME =
            Pattern.compile("Dockerfile([.-][\\w.-]+)?|[\\w.-]+\\.Dockerfile").asMatchPredicate();

    static Containers in(ProjectTree tree, String directory) {
        List<Dockerfile> files = new ArrayList<>();
        List<Unknown> unread = new ArrayList<>();
        Stream.of(".", "docker", "src/main/docker")
                .map(folder -> folder.equals(".") ? directory : ProjectTree.join(directory, folder))
                .flatMap(folder -> tree.files(folder, NAME).stream())
                .forEach(path -> {
                    Content content = tree.read(path, LIMIT);
                    if (content instanceof Content.Bytes bytes) {
                        files.add(Dockerfile.parse(path, bytes.utf8()));
                    } else if (content instanceof Content.Refused refused) {
                        unread.add(new Unknown(Origin.of(path), "the file " + refused.reason()));
                    }
                });
        return new Containers(
                files.stream().flatMap(file -> file.image().stream()).toList(),
                files.stream().flatMap(file -> file.ports().stream()).toList(),
                List.copyOf(unread));
    }
}
