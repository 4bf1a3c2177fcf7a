package dev.readiness.release.publish.gitlab;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object; what is null in it is not in it. */
record Json(Map<String, Object> fields) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Reads an object, or an array of objects; empty when it is neither. */
    static Optional<List<Json>> read(byte[] document) {
        try (JsonParser parser = JSON.createParser(document)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                return Optional.empty();
            }
            return value instanceof Json one
                    ? Optional.of(List.of(one))
                    : value instanceof List<?> list ? Optional.of(objects(list)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // what the parser says quotes the document
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() != JsonToken.VALUE_NULL) {
                    fields.put(name, value(parser));
                }
            }
            return new Json(fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return items;
        }
        return String.valueOf(parser.getText());
    }

    static byte[] write(Map<String, String> fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A single value as text; empty without one. */
    String text(String name) {
        return fields.get(name) instanceof String text ? text : "";
    }

    Json object(String name) {
        return fields.get(name) instanceof Json object ? object : new Json(Map.of());
    }

    List<Json> list(String name) {
        return fields.get(name) instanceof List<?> list ? objects(list) : List.of();
    }

    private static List<Json> objects(List<?> list) {
        return list.stream()
                .filter(Json.class::isInstance)
                .map(Json.class::cast)
                .toList();
    }
}
