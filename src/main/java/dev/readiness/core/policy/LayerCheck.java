package dev.readiness.core.policy;

import dev.readiness.facts.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds every policy to the locks of those that it is laid over. */
record LayerCheck(Faults faults) {

    void check(List<Node> documents) {
        if (documents.size() > 1) {
            documents.forEach(this::refuseRepeatedKeys);
        }
        new GateLock(faults).check(sections(documents, "gate"));
        for (String key : List.of("minimum", "module")) {
            new CoverageLock(key, faults)
                    .check(sections(documents, "coverage").stream()
                            .flatMap(coverage -> section(coverage, key).stream())
                            .toList());
        }
    }

    /** Once merged, the second of two would have won without a word. */
    private void refuseRepeatedKeys(Node node) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::refuseRepeatedKeys);
        }
        if (node instanceof Node.Mapping mapping) {
            Set<String> seen = new HashSet<>();
            for (Node.Entry entry : mapping.entries()) {
                if (!seen.add(entry.key())) {
                    faults.add(entry.at(), "'" + entry.key() + "' is given twice");
                }
                refuseRepeatedKeys(entry.value());
            }
        }
    }

    private static List<Node.Mapping> sections(List<Node> documents, String key) {
        return documents.stream()
                .flatMap(document -> section(document, key).stream())
                .toList();
    }

    private static Optional<Node.Mapping> section(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.get(key).filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast)
                : Optional.empty();
    }
}
