package dev.readiness.gather.coverage;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.gather.ProjectTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which module a source belongs to: the one with the longest directory of sources around it. A file in a directory of tests is
 * no main source, and what stands where the build writes to was generated.
 */
public final class MainSources {

    /** What JaCoCo measures by source file. */
    private static final Pattern SOURCE = Pattern.compile(".+\\.(java|kt|groovy|scala|aj)");

    private static final List<String> USUAL =
            List.of("src/main/java", "src/main/kotlin", "src/main/groovy", "src/main/scala");

    /**
     * A module, what measured it, and where its files are; paths are relative to the root.
     *
     * @param main directories of main sources that its build names
     * @param tests directories of test sources
     * @param build what its build may write to: "app/target"
     * @param output where its classes are: "app/target/classes"
     */
    public record Part(
            ModuleFacts module,
            Evidence<CoverageFacts> coverage,
            List<String> main,
            List<String> tests,
            String build,
            String output) {

        public Part {
            main = List.copyOf(main);
            tests = List.copyOf(tests);
        }
    }

    /** A directory of sources. */
    private record Root(String directory, Part part, boolean main) {

        boolean holds(String path) {
            return directory.equals(".") || path.startsWith(directory + "/");
        }
    }

    private final ProjectTree tree;
    private final List<Part> parts;
    private final List<Root> roots = new ArrayList<>();

    public MainSources(ProjectTree tree, List<Part> parts) {
        this.tree = tree;
        this.parts = List.copyOf(parts);
        for (Part part : parts) {
            part.main().forEach(directory -> roots.add(new Root(directory, part, true)));
            part.tests().forEach(directory -> roots.add(new Root(directory, part, false)));
            // a compiler of another language may have its own idea of where sources are, and keep it from Maven
            USUAL.stream()
                    .map(directory -> ProjectTree.join(part.module().path(), directory))
                    .filter(directory -> !part.main().contains(directory) && tree.exists(directory))
                    .forEach(directory -> roots.add(new Root(directory, part, true)));
        }
    }

    /** Whether a file of that name can be a source. */
    public static boolean isSource(String name) {
        return SOURCE.matcher(name).matches();
    }

    /** Whether it is a main source that people edit. */
    public boolean holds(String path) {
        return isSource(path) && root(path).isPresent();
    }

    List<Part> parts() {
        return parts;
    }

    /** The module of a main source. */
    Part part(String path) {
        return root(path).orElseThrow().part();
    }

    /** All main sources of a module, with the time of their last change. */
    List<ProjectTree.Entry> of(Part part) {
        return roots.stream()
                .filter(root -> root.main() && root.part().equals(part))
                .flatMap(root -> tree.deep(root.directory(), MainSources::isSource, Integer.MAX_VALUE).stream())
                .filter(entry -> root(entry.path())
                        .filter(root -> root.part().equals(part))
                        .isPresent())
                .distinct()
                .toList();
    }

    private Optional<Root> root(String path) {
        if (parts.stream().anyMatch(part -> path.startsWith(part.build() + "/"))) {
            return Optional.empty();
        }
        Optional<Root> longest = Optional.empty();
        for (Root root : roots) {
            boolean longer = longest.isEmpty()
                    || root.directory().length() > longest.get().directory().length();
            if (longer && root.holds(path)) {
                longest = Optional.of(root);
            }
        }
        return longest.filter(Root::main);
    }
}
