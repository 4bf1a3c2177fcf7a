package dev.readiness.gather.policy;

import dev.readiness.facts.Node;
import dev.readiness.facts.Origin;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the policy and, before it, those that it extends: files of the project or resources of the plugin's dependencies. */
public final class PolicyFiles {

    private static final String CLASSPATH = "classpath:";
    private static final long LIMIT = 1_000_000;

    private final ProjectTree tree;
    private final ClassLoader loader;
    private final Set<String> open = new LinkedHashSet<>();
    private final List<Node> documents = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private PolicyFiles(ProjectTree tree, ClassLoader loader) {
        this.tree = tree;
        this.loader = loader;
    }

    /**
     * The documents to be laid over one another, the most general first.
     *
     * @param problems what cannot be read, each with its place; then the documents do not count
     */
    public record Chain(List<Node> documents, List<String> problems) {
        public Chain {
            documents = List.copyOf(documents);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a policy; a missing file is an empty chain.
     *
     * @param loader sees the resources that {@code extends: classpath:...} names
     */
    public static Chain read(ProjectTree tree, ClassLoader loader, String path) {
        PolicyFiles files = new PolicyFiles(tree, loader);
        if (tree.exists(path)) {
            files.follow(path, Origin.of(path));
        }
        return new Chain(files.documents, files.problems);
    }

    private void follow(String location, Origin from) {
        if (!open.add(location)) {
            problems.add(from + ": the policies extend one another in a circle: " + String.join(" -> ", open) + " -> "
                    + location);
            return;
        }
        Optional<Node> document = bytes(location, from).flatMap(bytes -> document(location, bytes));
        document.ifPresent(node -> {
            for (Node.Scalar base : bases(node)) {
                follow(base.text(), base.at());
            }
            documents.add(node);
        });
        open.remove(location);
    }

    private Optional<byte[]> bytes(String location, Origin from) {
        if (location.startsWith(CLASSPATH)) {
            return resource(location, from);
        }
        Content content = tree.read(location, LIMIT);
        if (content instanceof Content.Bytes bytes) {
            return Optional.of(bytes.bytes());
        }
        problems.add(from + ": " + location + " "
                + (content instanceof Content.Refused refused ? refused.reason() : "does not exist"));
        return Optional.empty();
    }

    private Optional<byte[]> resource(String location, Origin from) {
        try (InputStream in = loader.getResourceAsStream(location.substring(CLASSPATH.length()))) {
            if (in != null) {
                return Optional.of(in.readNBytes((int) LIMIT));
            }
        } catch (IOException e) {
            // said below: to the user it is the same
        }
        problems.add(from + ": no <dependency> of the plugin holds " + location);
        return Optional.empty();
    }

    private Optional<Node> document(String location, byte[] bytes) {
        String path = location.startsWith(CLASSPATH) ? location.substring(CLASSPATH.length()) : location;
        YamlReader.Result result = new YamlReader().read(path, bytes);
        if (result instanceof YamlReader.Documents read) {
            if (read.documents().size() > 1) {
                problems.add(read.documents().get(1).at() + ": a second document begins; a policy is one");
            }
            return read.documents().stream().findFirst();
        }
        YamlReader.Problem problem = (YamlReader.Problem) result;
        problems.add(problem.at() + ": the file " + problem.message());
        return Optional.empty();
    }

    private List<Node.Scalar> bases(Node document) {
        List<Node.Scalar> bases = new ArrayList<>();
        if (document instanceof Node.Mapping mapping && mapping.get("extends").isPresent()) {
            Node node = mapping.get("extends").get();
            List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
            for (Node item : items) {
                if (item instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
                    bases.add(scalar);
                } else {
                    problems.add(item.at() + ": 'extends' of the policy must be a file or a list of files");
                }
            }
        }
        return bases;
    }
}
