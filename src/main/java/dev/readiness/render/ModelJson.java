package dev.readiness.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The model of the templates as JSON; its schema ships as {@code dev/readiness/template-model.schema.json}. */
public final class ModelJson {

    private ModelJson() {}

    /** Writes the model; the stream stays open. */
    public static void write(Map<String, Object> model, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            value(model, json);
            json.writeRaw('\n');
        }
    }

    private static void value(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                value(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
