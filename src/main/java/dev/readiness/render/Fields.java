package dev.readiness.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An object of a JSON file that we have written ourselves. Reads leniently, and throws some runtime exception where something is
 * not there: whoever reads such a file writes it once more and compares every byte.
 */
public final class Fields {

    private final Map<String, Object> fields;

    private Fields(Map<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * The object that a file holds.
     *
     * @throws IOException when it is no JSON
     */
    public static Fields read(byte[] bytes) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            json.nextToken();
            return read(json, "");
        }
    }

    /**
     * The rest of an object, up to its end or to the value of the field {@code last}.
     *
     * @throws IOException when it is no JSON
     */
    public static Fields read(JsonParser json, String last) throws IOException {
        return new Fields(object(json, last));
    }

    public Set<String> names() {
        return fields.keySet();
    }

    public String text(String name) {
        return optional(name).orElseThrow();
    }

    public Optional<String> optional(String name) {
        return Optional.ofNullable((String) fields.get(name));
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public List<String> texts(String name) {
        return list(name).stream().map(String.class::cast).toList();
    }

    public Fields object(String name) {
        return fields(Optional.ofNullable(fields.get(name)).orElseThrow());
    }

    public List<Fields> objects(String name) {
        return list(name).stream().map(Fields::fields).toList();
    }

    private List<?> list(String name) {
        return (List<?>) Optional.ofNullable(fields.get(name)).orElseThrow();
    }

    /** All fields, each of which is a text. */
    public SortedMap<String, String> asTexts() {
        SortedMap<String, String> texts = new TreeMap<>();
        fields.forEach((key, text) -> texts.put(key, (String) text));
        return texts;
    }

    @SuppressWarnings("unchecked") // made by object(), whose keys are names
    private static Fields fields(Object value) {
        return new Fields((Map<String, Object>) value);
    }

    private static Map<String, Object> object(JsonParser json, String last) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals(last)) {
                break;
            }
            object.put(name, value(json));
        }
        return object;
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return object(json, "");
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(json));
            }
            return items;
        }
        return json.getText();
    }
}
