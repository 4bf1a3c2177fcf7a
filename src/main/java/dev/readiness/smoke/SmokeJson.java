package dev.readiness.smoke;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** The result for machines; its schema ships as {@code dev/readiness/smoke.schema.json}. */
public final class SmokeJson {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    private SmokeJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes the result and closes the stream.
     *
     * @param plugin version that asked
     */
    public static void write(Result result, String plugin, OutputStream out) throws IOException {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
            new SmokeJson(json).result(result, plugin);
            json.writeRaw('\n');
        }
    }

    private void result(Result result, String plugin) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "readiness-smoke/1");
        json.writeStringField("plugin", plugin);
        json.writeStringField("result", word(result.passed()));
        seconds("seconds", result.took());
        json.writeArrayFieldStart("endpoints");
        for (Course course : result.courses()) {
            course(course);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void course(Course course) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", course.endpoint().kind().word());
        json.writeStringField("url", course.endpoint().url().toString());
        json.writeStringField("result", word(course.passed()));
        json.writeStringField("state", course.state());
        json.writeNumberField("attempts", course.attempts());
        seconds("seconds", course.took());
        json.writeObjectFieldStart("expected");
        json.writeNumberField("status", course.endpoint().status());
        for (Expectation expectation : course.endpoint().expectations()) {
            json.writeStringField(expectation.name(), expectation.expected());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("changes");
        for (Change change : course.changes()) {
            json.writeStartObject();
            seconds("after", change.after());
            json.writeStringField("state", change.state());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void seconds(String name, Duration span) throws IOException {
        json.writeNumberField(name, span.toMillis() / 1000.0);
    }

    private static String word(boolean passed) {
        return passed ? "PASSED" : "FAILED";
    }
}
