package dev.readiness.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The schema of the policy knows what its reader knows. */
final class PolicySchemaTest {

    @Test
    void schemaKnowsTheSameKeys() throws IOException {
        JsonNode schema = schema();
        for (Map.Entry<String, Set<String>> section : PolicyKeys.BY_SECTION.entrySet()) {
            JsonNode node = schema;
            for (String step : section.getKey().split("/", -1)) {
                node = step.isEmpty()
                        ? node
                        : resolve(schema, node.path("properties").path(step));
            }
            TreeSet<String> names = new TreeSet<>();
            node.path("properties").fieldNames().forEachRemaining(names::add);
            assertThat(names).as(section.getKey()).containsExactlyInAnyOrderElementsOf(section.getValue());
        }
    }

    private static JsonNode resolve(JsonNode schema, JsonNode node) {
        JsonNode target = node.has("items") ? node.path("items") : node;
        String reference = target.path("$ref").asText();
        return reference.isEmpty() ? target : schema.at(reference.substring(1));
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = PolicyKeys.class.getResourceAsStream("/dev/readiness/readiness.schema.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
