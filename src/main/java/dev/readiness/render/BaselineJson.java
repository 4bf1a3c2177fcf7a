package dev.readiness.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.core.Baseline;
import dev.readiness.core.BaselineEntry;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.policy.Ratchet;
import dev.readiness.facts.policy.Ratchet.Floor;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * The baseline as a file that is committed and reviewed; its schema ships as {@code dev/readiness/baseline.schema.json}. Sorted,
 * one field a line, so that two branches merge.
 */
public final class BaselineJson {

    static final String FORMAT = "readiness-baseline/1";

    private final JsonGenerator json;

    private BaselineJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the baseline and closes the stream. */
    public static void write(Baseline baseline, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            new BaselineJson(json).baseline(baseline);
            json.writeRaw('\n');
        }
    }

    private void baseline(Baseline baseline) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        ratchet(baseline.ratchet());
        json.writeArrayFieldStart("findings");
        for (BaselineEntry entry : baseline.entries()) {
            entry(entry);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void ratchet(Ratchet ratchet) throws IOException {
        if (ratchet.score().isPresent()) {
            json.writeNumberField("score", ratchet.score().get().value());
        }
        if (!ratchet.coverage().isEmpty()) {
            json.writeObjectFieldStart("coverage");
            for (Map.Entry<Counter.Type, Floor> floor : ratchet.coverage().entrySet()) {
                json.writeNumberField(floor.getKey().word(), floor.getValue().value());
            }
            json.writeEndObject();
        }
    }

    private void entry(BaselineEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", entry.rule());
        json.writeStringField("module", entry.module());
        json.writeStringField("path", entry.path());
        json.writeStringField("key", entry.key());
        if (!entry.mark().isEmpty()) {
            json.writeStringField("mark", entry.mark());
        }
        json.writeStringField("message", entry.message());
        json.writeStringField("severity", entry.severity().word());
        json.writeStringField("reason", entry.reason());
        json.writeStringField("since", entry.since().toString());
        json.writeEndObject();
    }
}
