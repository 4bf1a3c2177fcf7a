package dev.readiness.gather.api;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.operations.ApiFacts;
import dev.readiness.facts.operations.ApiFacts.Level;
import dev.readiness.facts.operations.Change;
import dev.readiness.facts.operations.Change.Kind;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.gather.ClassPath.UnresolvedException;
import dev.readiness.gather.ProjectTree;
import dev.readiness.isolated.BridgeLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipFile;

/** Compares the classes of a module with the jar that its last release published. */
public final class ApiGatherer {

    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::name).thenComparing(Change::kind);

    private final ProjectTree tree;

    public ApiGatherer(ProjectTree tree) {
        this.tree = tree;
    }

    /**
     * Compares.
     *
     * @param module its directory, where the changes are said to be
     * @param output where its classes are compiled to
     */
    public Evidence<ApiFacts> gather(String module, String output, ReleaseTag since, ReleasedArtifacts released) {
        Optional<byte[]> now = ClassesJar.of(tree, output);
        if (now.isEmpty()) {
            return Evidence.unknown(Origin.of(module), "the API is not compared, because the classes are not compiled");
        }
        try {
            Optional<Path> then = released.jar(since.version().toString());
            if (then.isEmpty()) {
                return Evidence.absent("no repository has the jar of " + since.name());
            }
            byte[] old = whole(then.get());
            return Evidence.known(facts(module, since, compare(released.japicmp(), old, now.get())));
        } catch (UnresolvedException | IOException | ReflectiveOperationException | RuntimeException | LinkageError e) {
            String why = e instanceof UnresolvedException ? ": " + e.getMessage() : "";
            return Evidence.unknown(Origin.of(module), "the API cannot be compared with that of " + since.name() + why);
        }
    }

    /** japicmp takes a damaged jar for an empty one, and so everything for new. */
    private static byte[] whole(Path jar) throws IOException {
        try (ZipFile opened = new ZipFile(jar.toFile())) {
            return opened.size() == 0 ? new byte[0] : Files.readAllBytes(jar);
        }
    }

    @SuppressWarnings("unchecked") // the bridge is ours, seen through the only type that both sides share
    private static List<List<String>> compare(List<Path> japicmp, byte[] old, byte[] now)
            throws IOException, ReflectiveOperationException {
        try (BridgeLoader loader = new BridgeLoader("japicmp", japicmp, "dev.readiness.gather.api.bridge")) {
            Function<Map<String, byte[]>, List<List<String>>> bridge =
                    (Function<Map<String, byte[]>, List<List<String>>>)
                            Class.forName("dev.readiness.gather.api.bridge.Japicmp", true, loader)
                                    .asSubclass(Function.class)
                                    .getConstructor()
                                    .newInstance();
            return bridge.apply(Map.of("old", old, "new", now));
        }
    }

    private static ApiFacts facts(String module, ReleaseTag since, List<List<String>> lines) {
        List<Change> changes = lines.stream()
                .map(line -> change(module, line))
                .sorted(ORDER)
                .distinct()
                .toList();
        return new ApiFacts(since, level(changes), changes);
    }

    private static Level level(List<Change> changes) {
        boolean compatible = changes.stream().allMatch(ApiFacts::isCompatible);
        return changes.isEmpty() ? Level.NONE : compatible ? Level.MINOR : Level.MAJOR;
    }

    private static Change change(String module, List<String> line) {
        Kind kind =
                switch (line.get(0)) {
                    case "NEW" -> Kind.ADDED;
                    case "REMOVED" -> Kind.REMOVED;
                    default -> Kind.CHANGED;
                };
        Optional<String> after = Optional.of(line.get(2)).filter(reasons -> !reasons.isEmpty() && kind != Kind.REMOVED);
        return new Change(Subject.API, kind, line.get(1), Optional.empty(), after, Origin.of(module));
    }
}
