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
import java.util.regex.Pattern;

/**
 * Reads the policy and, before it, those that it extends: files of the project, resources of the plugin's dependencies, or files
 * of the Maven parent.
 */
public final class PolicyFiles {

    private static final String CLASSPATH = "classpath:";
    private static final String PARENT = "parent:";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*\\.yml");
    private static final long LIMIT = 1_000_000;

    private final ProjectTree tree;
    private final ClassLoader loader;
    private final ParentPolicies parents;
    private final Set<String> open = new LinkedHashSet<>();
    private final List<Node> documents = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private PolicyFiles(ProjectTree tree, ClassLoader loader, ParentPolicies parents) {
        this.tree = tree;
        this.loader = loader;
        this.parents = parents;
    }

    /**
     * A file with what it says.
     *
     * @param name for people, and the path of every place in it
     * @param generation whose it is: 0 is the project, 1 its parent
     */
    @SuppressWarnings("ArrayRecordComponent") // identity does not matter
    private record Source(String name, int generation, byte[] bytes) {}

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
     * @param parents have the files that {@code extends: parent:...} names
     */
    public static Chain read(ProjectTree tree, ClassLoader loader, ParentPolicies parents, String path) {
        PolicyFiles files = new PolicyFiles(tree, loader, parents);
        if (tree.exists(path)) {
            files.follow(path, Origin.of(path), 0);
        }
        return new Chain(files.documents, files.problems);
    }

    private void follow(String location, Origin from, int generation) {
        String opened = opened(location, generation);
        if (!open.add(opened)) {
            problems.add(from + ": the policies extend one another in a circle: " + String.join(" -> ", open) + " -> "
                    + opened);
            return;
        }
        source(location, from, generation).ifPresent(source -> document(source).ifPresent(node -> {
            for (Node.Scalar base : bases(node)) {
                follow(base.text(), base.at(), source.generation());
            }
            if (!documents.contains(node)) { // named by two of those that it is under
                documents.add(node);
            }
        }));
        open.remove(opened);
    }

    private static String opened(String location, int generation) {
        boolean up = location.startsWith(PARENT);
        if (location.startsWith(CLASSPATH) || (!up && generation == 0)) {
            return location;
        }
        return up
                ? location.substring(PARENT.length()) + " of parent " + (generation + 1)
                : location + " of parent " + generation;
    }

    private Optional<Source> source(String location, Origin from, int generation) {
        if (location.startsWith(CLASSPATH)) {
            return resource(location, from)
                    .map(bytes -> new Source(location.substring(CLASSPATH.length()), generation, bytes));
        }
        boolean up = location.startsWith(PARENT);
        if (!up && generation == 0) {
            return read(location, location, from, tree.read(location, LIMIT), 0);
        }
        String file = up ? location.substring(PARENT.length()) : location;
        if (!NAME.matcher(file).matches()) {
            problems.add(
                    from + ": '" + location + "' must name a file beside the parent's POM, e.g. parent:readiness.yml");
            return Optional.empty();
        }
        int owner = up ? generation + 1 : generation;
        ParentPolicies.Found found = parents.find(owner, file);
        return read(location, found.name(), from, found.content(), owner);
    }

    private Optional<Source> read(String location, String name, Origin from, Content content, int generation) {
        if (content instanceof Content.Bytes bytes) {
            return Optional.of(new Source(name, generation, bytes.bytes()));
        }
        String shown = location.equals(name) ? name : location + ", " + name + ",";
        problems.add(from + ": " + shown + " "
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

    private Optional<Node> document(Source source) {
        YamlReader.Result result = new YamlReader().read(source.name(), source.bytes());
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
