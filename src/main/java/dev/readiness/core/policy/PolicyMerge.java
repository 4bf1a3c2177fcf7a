package dev.readiness.core.policy;

import dev.readiness.facts.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays a policy over the one it extends: mappings merge key by key, expectations, evidence, waivers and custom rules add up,
 * anything else of the child replaces the parent's.
 */
public final class PolicyMerge {

    private static final Set<String> ADDED_UP = Set.of("expect", "waivers", "evidence", "custom");

    private PolicyMerge() {}

    public static Node merge(Node base, Node child) {
        return merge("", base, child);
    }

    private static Node merge(String key, Node base, Node child) {
        if (base instanceof Node.Mapping lower && child instanceof Node.Mapping upper) {
            return merge(lower, upper);
        }
        if (base instanceof Node.Mapping
                && child instanceof Node.Scalar empty
                && empty.text().isEmpty()) {
            return base; // a section without content says nothing, and takes nothing away
        }
        if (ADDED_UP.contains(key) && base instanceof Node.Sequence lower && child instanceof Node.Sequence upper) {
            List<Node> items = new ArrayList<>(lower.items());
            items.addAll(upper.items());
            return new Node.Sequence(child.at(), items);
        }
        return child;
    }

    private static Node merge(Node.Mapping base, Node.Mapping child) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        base.entries().stream()
                .filter(entry -> !entry.key().equals("extends"))
                .forEach(entry -> entries.put(entry.key(), entry));
        for (Node.Entry entry : child.entries()) {
            Node.Entry lower = entries.get(entry.key());
            Node value = lower == null ? entry.value() : merge(entry.key(), lower.value(), entry.value());
            entries.put(entry.key(), new Node.Entry(entry.at(), entry.key(), value));
        }
        return new Node.Mapping(child.at(), List.copyOf(entries.values()));
    }
}
