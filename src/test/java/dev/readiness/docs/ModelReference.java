package dev.readiness.docs;

import static dev.readiness.docs.Table.code;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What templates see, as the JSON Schema of the model tells it. */
public final class ModelReference {

    public static final Path SCHEMA = Path.of("src/main/resources/dev/readiness/template-model.schema.json");

    private final JsonNode schema;
    private final Table table = new Table("name", "type", "also as", "meaning");

    private ModelReference(JsonNode schema) {
        this.schema = schema;
    }

    static String page() throws IOException {
        ModelReference reference = new ModelReference(new ObjectMapper().readTree(SCHEMA.toFile()));
        reference.properties("", reference.schema);
        return "# What templates see\n\nGenerated from `" + SCHEMA.toString().replace('\\', '/')
                + "`; edit that instead.\n\n"
                + "The model of `readiness:docs`. Every name is always there: an empty text, an empty list or `false` stands for what"
                + " is not known or not there. A list has a `has` beside it, such as `hasApplications` beside `applications`,"
                + " that says whether anything is in it. \"Also as\" names what stands in the same place under `code`, as a Markdown"
                + " code span, and under `plain`, as a word for commands and fences: `{{{code.name}}}`, `{{{plain.name}}}`."
                + " How to write a template: [documents](documents.md).\n\n"
                + reference.table;
    }

    private void properties(String prefix, JsonNode object) {
        JsonNode properties = object.path("properties");
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            String name = property.getKey();
            if (name.equals("code") || name.equals("plain") || isFlagOfList(name, properties)) {
                continue;
            }
            JsonNode node = resolved(property.getValue());
            table.row(
                    code(prefix + name),
                    type(node),
                    forms(name, properties),
                    property.getValue().path("description").asText());
            properties(
                    prefix + name + (node.has("items") ? "[]." : "."),
                    node.has("items") ? resolved(node.path("items")) : node);
        }
    }

    private static boolean isFlagOfList(String name, JsonNode properties) {
        String list = name.startsWith("has") && name.length() > 3
                ? Character.toLowerCase(name.charAt(3)) + name.substring(4)
                : "";
        return properties.path(list).path("type").asText().equals("array");
    }

    private static String forms(String name, JsonNode properties) {
        List<String> forms = new ArrayList<>();
        for (String form : List.of("code", "plain")) {
            if (properties.path(form).path("properties").has(name)) {
                forms.add(code(form));
            }
        }
        return String.join(", ", forms);
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : schema.at(reference.substring(1));
    }

    private static String type(JsonNode node) {
        if (node.has("enum")) {
            List<String> words = new ArrayList<>();
            node.path("enum").forEach(word -> words.add(code(word.asText())));
            return String.join(", ", words);
        }
        return switch (node.path("type").asText()) {
            case "object" -> "part";
            case "array" -> "list";
            case "boolean" -> "`true` or `false`";
            case "integer" -> "whole number";
            default -> "text";
        };
    }
}
