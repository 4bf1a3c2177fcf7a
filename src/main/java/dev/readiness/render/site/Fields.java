package dev.readiness.render.site;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields of a JSON object; one that is asked for and missing, or of another type, is an exception. */
record Fields(SortedMap<String, Object> values) {

    /** Reads from after the start of an object to its end, or to the value of the field {@code last}. */
    static Fields read(JsonParser json, String last) throws IOException {
        SortedMap<String, Object> values = new TreeMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals(last)) {
                break;
            }
            values.put(name, value(json));
        }
        return new Fields(values);
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return read(json, "");
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

    String text(String name) {
        return optional(name).orElseThrow();
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable((String) values.get(name));
    }

    Fields object(String name) {
        return Optional.ofNullable((Fields) values.get(name)).orElseThrow();
    }

    /** Objects; none when there is no such field. */
    List<Fields> objects(String name) {
        List<?> items = Optional.ofNullable((List<?>) values.get(name)).orElse(List.of());
        return items.stream().map(Fields.class::cast).toList();
    }
}
