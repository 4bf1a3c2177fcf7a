package dev.readiness.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keys with dots as people write them in YAML: nested, a chain without branches on one line. */
final class NestedYaml {

    private final SortedMap<String, NestedYaml> children = new TreeMap<>();
    private String value = "";

    private NestedYaml() {}

    /** The lines of a document; values are plain words that YAML takes as they are. */
    static List<String> lines(SortedMap<String, String> values) {
        NestedYaml root = new NestedYaml();
        values.forEach((key, text) -> {
            NestedYaml at = root;
            for (String part : key.split("\\.", -1)) {
                at = at.children.computeIfAbsent(part, unseen -> new NestedYaml());
            }
            at.value = text;
        });
        List<String> lines = new ArrayList<>();
        root.write("", lines);
        return List.copyOf(lines);
    }

    private void write(String indent, List<String> lines) {
        for (Map.Entry<String, NestedYaml> child : children.entrySet()) {
            String key = child.getKey();
            NestedYaml node = child.getValue();
            while (node.children.size() == 1) {
                Map.Entry<String, NestedYaml> only =
                        node.children.entrySet().iterator().next();
                key += "." + only.getKey();
                node = only.getValue();
            }
            lines.add(indent + key + ":" + (node.children.isEmpty() ? " " + node.value : ""));
            node.write(indent + "  ", lines);
        }
    }
}
