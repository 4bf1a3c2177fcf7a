package dev.readiness.docs;

import static dev.readiness.docs.Table.code;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The keys of the policy, as its JSON Schema tells them to an editor. */
final class PolicyReference {

    static final Path SCHEMA = Path.of("src/main/resources/dev/readiness/readiness.schema.json");

    private static final Pattern DEFAULT = Pattern.compile(" ?Default: (.+)\\.$");

    private final JsonNode schema;
    private final Table table = new Table("key", "type", "default", "meaning");

    private PolicyReference(JsonNode schema) {
        this.schema = schema;
    }

    static String page() throws IOException {
        PolicyReference reference = new PolicyReference(new ObjectMapper().readTree(SCHEMA.toFile()));
        reference.properties("", reference.schema);
        return "# The policy\n\nGenerated from `" + SCHEMA + "`; edit that instead.\n\n"
                + "The file `readiness.yml` beside the root POM says what \"ready\" means for a project. Every key is"
                + " optional, except that an expectation needs `key`, an entry of evidence `report`, a"
                + " threshold `benchmark` and one of `atMost` and `atLeast`, a skip `property` and `reason`, and a waiver `rule`,"
                + " `reason`, `until` and one of `at` and `key`. An unknown key is an error.\n\n"
                + reference.table;
    }

    private void properties(String prefix, JsonNode object) {
        for (Map.Entry<String, JsonNode> property : object.path("properties").properties()) {
            String name = prefix + property.getKey();
            JsonNode node = resolved(property.getValue());
            String description = property.getValue().path("description").asText();
            Matcher fallback = DEFAULT.matcher(description);
            boolean hasDefault = fallback.find();
            table.row(
                    code(name),
                    type(property.getValue()),
                    hasDefault ? code(fallback.group(1)) : "",
                    hasDefault ? description.substring(0, fallback.start()) : description);
            if (node.has("patternProperties")) {
                properties(name + ".*.", resolved(node.path("patternProperties").findParent("$ref")));
            } else if (node.has("items")) {
                properties(name + "[].", resolved(node.path("items")));
            } else {
                properties(name + ".", node);
            }
        }
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : schema.at(reference.substring(1));
    }

    private String type(JsonNode property) {
        String reference = property.path("$ref").asText();
        if (reference.equals("#/$defs/texts")) {
            return "text or list of texts";
        }
        if (reference.equals("#/$defs/percent")) {
            return "percent, 0 to 100";
        }
        JsonNode node = resolved(property);
        if (node.has("enum")) {
            return alternatives(node.path("enum"));
        }
        if (node.has("patternProperties")) {
            return "each " + alternatives(node.path("patternProperties").findPath("enum"));
        }
        return switch (node.path("type").asText()) {
            case "object" -> "section";
            case "array" -> "list";
            case "boolean" -> "`true` or `false`";
            case "integer" -> "whole number" + range(node);
            case "number" -> "number" + range(node);
            default -> node.path("format").asText().equals("date") ? "day, `2027-01-31`" : "text";
        };
    }

    private static String alternatives(JsonNode words) {
        return StreamSupport.stream(words.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(word -> code(word.asText()))
                .collect(Collectors.joining(", "));
    }

    private static String range(JsonNode node) {
        List<String> ends = new ArrayList<>();
        if (node.has("minimum")) {
            ends.add((node.has("maximum") ? "" : "from ") + node.path("minimum").asText());
        }
        if (node.has("maximum")) {
            ends.add(node.path("maximum").asText());
        }
        return ends.isEmpty() ? "" : ", " + String.join(" to ", ends);
    }
}
