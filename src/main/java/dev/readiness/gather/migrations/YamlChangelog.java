package dev.readiness.gather.migrations;

import dev.readiness.facts.Node;
import dev.readiness.facts.Node.Entry;
import dev.readiness.facts.Node.Mapping;
import dev.readiness.facts.Node.Scalar;
import dev.readiness.facts.Node.Sequence;
import dev.readiness.facts.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes parts of a change log in YAML or JSON: a value of a key becomes an attribute, all else a part. */
final class YamlChangelog {

    private static final String ROOT = "databaseChangeLog";

    private YamlChangelog() {}

    static Part of(String path, List<Node> documents) {
        List<Part> items = documents.stream()
                .flatMap(document -> document instanceof Mapping mapping ? mapping.get(ROOT).stream() : Stream.empty())
                .flatMap(log -> part(ROOT, log.at(), log).parts().stream())
                .toList();
        SortedMap<String, String> attributes = new TreeMap<>();
        items.stream()
                .filter(item -> item.name().equals("logicalFilePath"))
                .forEach(item -> attributes.put(item.name(), item.text()));
        return new Part(Origin.of(path), ROOT, attributes, "", items);
    }

    private static Part part(String name, Origin at, Node value) {
        SortedMap<String, String> attributes = new TreeMap<>();
        List<Part> parts = new ArrayList<>();
        String text = "";
        if (value instanceof Scalar scalar) {
            text = scalar.text();
        } else if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> parts.addAll(items(item)));
        } else if (value instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (entry.value() instanceof Scalar scalar) {
                    attributes.put(entry.key(), scalar.text());
                } else {
                    parts.add(part(entry.key(), entry.at(), entry.value()));
                }
            }
        }
        return new Part(at, name, attributes, text, parts);
    }

    /** An item of a list: each of its keys is a part of its own. */
    private static List<Part> items(Node item) {
        if (item instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> part(entry.key(), entry.at(), entry.value()))
                    .toList();
        }
        return List.of(part("", item.at(), item));
    }
}
