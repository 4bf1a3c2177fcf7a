package dev.readiness.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.facts.Facts;
import dev.readiness.facts.view.Answer;
import dev.readiness.facts.view.FactsView;
import dev.readiness.facts.view.Touched;
import dev.readiness.facts.view.ViewMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The facts that expressions see. What they do not see is an object with one of the keys {@code (hidden)}, {@code (unknown)} and
 * {@code (absent)}, and the reason.
 */
public final class FactsJson {

    private FactsJson() {}

    /** Of one module; ends with a line feed. */
    public static String of(Facts facts) {
        return new String(
                PrettyJson.bytes(json -> value(json, FactsView.of(facts, new Touched()))), StandardCharsets.UTF_8);
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof ViewMap section) {
            json.writeStartObject();
            for (Map.Entry<String, Answer> entry : section.answers().entrySet()) {
                json.writeFieldName(entry.getKey());
                answer(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(json, item);
            }
            json.writeEndArray();
        } else {
            json.writeObject(value); // text, number or truth value
        }
    }

    private static void answer(JsonGenerator json, Answer answer) throws IOException {
        if (answer instanceof Answer.Known known) {
            value(json, known.value());
        } else if (answer instanceof Answer.Hidden hidden) {
            without(json, "(hidden)", hidden.reason());
        } else if (answer instanceof Answer.Unknown unknown) {
            without(json, "(unknown)", unknown.reason());
        } else if (answer instanceof Answer.Absent absent) {
            without(json, "(absent)", absent.reason());
        }
    }

    private static void without(JsonGenerator json, String key, String reason) throws IOException {
        json.writeStartObject();
        json.writeStringField(key, reason);
        json.writeEndObject();
    }
}
