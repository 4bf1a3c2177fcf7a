package dev.readiness.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.core.Report;
import dev.readiness.render.release.ReleaseResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** How a release ended, as a file; its schema ships as {@code dev/readiness/release.schema.json}. */
public final class ReleaseJson {

    private static final String FORMAT = "readiness-release/1";

    private ReleaseJson() {}

    public static void write(ReleaseResult result, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("outcome", result.outcome().word());
            for (Map.Entry<String, String> value : result.values().entrySet()) {
                json.writeStringField(value.getKey(), value.getValue());
            }
            json.writeArrayFieldStart("because");
            for (String reason : result.because()) {
                json.writeString(reason);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("blocking");
            for (Report.Open open : result.blocking()) {
                json.writeStartObject();
                json.writeStringField("rule", open.rule().id());
                json.writeStringField("at", open.finding().at().toString());
                json.writeStringField("message", open.finding().message());
                json.writeStringField("fix", open.rule().fix());
                json.writeEndObject();
            }
            json.writeEndArray();
            if (!result.failure().isEmpty()) {
                json.writeStringField("failure", result.failure());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
