package dev.readiness.gather.spring;

import dev.readiness.facts.Node;
import dev.readiness.facts.Node.Entry;
import dev.readiness.facts.Node.Mapping;
import dev.readiness.facts.Node.Sequence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.gather.yaml.YamlLimits;
import dev.readiness.gather.yaml.YamlReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at a YAML file before Spring Boot does, because Boot lifts every limit of its parser, and because only an own look gives
 * the place of an error without the parser's message, which quotes the file.
 */
final class YamlGuard {

    /** Boot takes seconds for a hundred thousand values; nobody writes that many by hand. */
    private static final YamlLimits LIMITS = new YamlLimits(50, 50, 5_000_000, 50_000);

    private YamlGuard() {}

    /** Why Spring Boot would refuse the file, or why it must not see it. */
    static Optional<ConfigProblem> check(String path, byte[] bytes) {
        YamlReader.Result result = new YamlReader(LIMITS).read(path, bytes);
        if (result instanceof YamlReader.Problem problem) {
            return Optional.of(rejected(problem.at(), "", "the file " + problem.message()));
        }
        return firstDuplicate(((YamlReader.Documents) result).documents(), "");
    }

    private static Optional<ConfigProblem> firstDuplicate(List<Node> nodes, String parent) {
        return nodes.stream().flatMap(node -> duplicate(node, parent).stream()).findFirst();
    }

    private static Optional<ConfigProblem> duplicate(Node node, String parent) {
        if (node instanceof Sequence sequence) {
            return firstDuplicate(sequence.items(), parent);
        }
        if (node instanceof Mapping mapping) {
            Set<String> keys = new HashSet<>();
            for (Entry entry : mapping.entries()) {
                String key = parent.isEmpty() ? entry.key() : parent + "." + entry.key();
                if (!keys.add(entry.key())) {
                    return Optional.of(rejected(entry.at(), key, "the key is there twice"));
                }
                Optional<ConfigProblem> inner = duplicate(entry.value(), key);
                if (inner.isPresent()) {
                    return inner;
                }
            }
        }
        return Optional.empty();
    }

    private static ConfigProblem rejected(Origin at, String key, String message) {
        return new ConfigProblem(ConfigProblem.Kind.REJECTED, at, key, message);
    }
}
