package dev.readiness.gather.spring;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigProblem.Kind;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.properties.MalformedEscape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds what Spring Boot asks for in the project, and lets through only what is safe to parse. */
final class BootFiles {

    private static final long LIMIT = 5_000_000;
    private static final int SNIFFED = 8_000;

    private final ProjectTree tree;
    private final ConfigRoots roots;
    private final Map<String, Optional<byte[]>> contents = new HashMap<>();
    private final Map<String, Integer> replaced = new HashMap<>();
    private final List<ConfigProblem> problems = new ArrayList<>();

    BootFiles(ProjectTree tree, ConfigRoots roots) {
        this.tree = tree;
        this.roots = roots;
    }

    /** The editable path and the bytes behind a location such as {@code classpath:/application.yml}. */
    Optional<Object[]> find(String location) {
        for (String path : paths(location)) {
            Optional<byte[]> bytes = contents.computeIfAbsent(path, this::load);
            if (bytes.isPresent()) {
                return Optional.of(new Object[] {roots.editable(tree, path), bytes.get()});
            }
        }
        return Optional.empty();
    }

    boolean isDirectory(String location) {
        return paths(location).stream().anyMatch(tree::exists);
    }

    private List<String> paths(String location) {
        String name = location.substring(location.indexOf(':') + 1).replaceAll("^/+|/+$", "");
        List<String> bases = location.startsWith("classpath:") ? roots.classPath() : List.of(roots.module());
        return bases.stream()
                .map(base -> Path.of(base).resolve(name).normalize().toString().replace('\\', '/'))
                .filter(path -> !path.startsWith(".."))
                .toList();
    }

    private Optional<byte[]> load(String path) {
        Content content = tree.read(path, LIMIT);
        if (content instanceof Content.Bytes file) {
            return Optional.of(checked(path, file.bytes()));
        }
        if (content instanceof Content.Refused refused) {
            report(Kind.SKIPPED, Origin.of(roots.editable(tree, path)), "the file " + refused.reason());
            return Optional.of(new byte[0]);
        }
        return Optional.empty();
    }

    private byte[] checked(String path, byte[] bytes) {
        Origin file = Origin.of(roots.editable(tree, path));
        for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
            if (bytes[i] == 0) {
                report(Kind.REJECTED, file, "the file is binary");
                return new byte[0];
            }
        }
        if (ConfigFileName.isYaml(path)) {
            Optional<ConfigProblem> broken = YamlGuard.check(file.path(), bytes);
            broken.ifPresent(problems::add);
            return broken.isPresent() ? new byte[0] : bytes;
        }
        OptionalInt malformed = MalformedEscape.line(bytes);
        if (malformed.isPresent()) {
            report(Kind.REJECTED, Origin.of(file.path(), malformed.getAsInt()), MalformedEscape.MESSAGE);
            return new byte[0];
        }
        return bytes;
    }

    private void report(Kind kind, Origin at, String message) {
        problems.add(new ConfigProblem(kind, at, "", message));
    }

    /** Reads the file at this editable path as empty from now on; false when it is so already. */
    boolean mask(String editable) {
        return replace(editable, new byte[0]);
    }

    /** Gives other content for the file at this editable path; false when it was replaced too often to make sense. */
    boolean replace(String editable, byte[] bytes) {
        boolean known = false;
        for (Map.Entry<String, Optional<byte[]>> file : contents.entrySet()) {
            if (file.getValue().isPresent()
                    && roots.editable(tree, file.getKey()).equals(editable)) {
                known |= replaced.merge(file.getKey(), 1, Integer::sum) < 20
                        && !java.util.Arrays.equals(file.getValue().get(), bytes);
                file.setValue(Optional.of(bytes));
            }
        }
        return known;
    }

    Optional<byte[]> content(String editable) {
        return contents.entrySet().stream()
                .filter(file -> roots.editable(tree, file.getKey()).equals(editable))
                .flatMap(file -> file.getValue().stream())
                .findFirst();
    }

    List<ConfigProblem> problems() {
        return problems;
    }
}
