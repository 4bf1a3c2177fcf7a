package dev.readiness.gather.trend;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.readiness.facts.EarlierReport;
import dev.readiness.facts.EarlierReport.Read;
import dev.readiness.facts.EarlierReport.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads what stands at the top of a report, one token after the other; the findings below it are skipped. */
final class SummaryReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String FORMAT = "readiness-report/";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    private SummaryReader() {}

    static EarlierReport read(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            return new Unreadable(name, "is not there");
        }
        try (JsonParser json = JSON.createParser(file.toFile())) {
            SummaryReader reader = new SummaryReader();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                reader.object(json);
            }
            return reader.report(name);
        } catch (IOException e) {
            return new Unreadable(name, "is not well-formed JSON, or cannot be read");
        }
    }

    private EarlierReport report(String name) {
        String verdict = texts.getOrDefault("verdict", "");
        if (!texts.getOrDefault("format", "").startsWith(FORMAT)
                || !numbers.containsKey("score.value")
                || !(verdict.equals("READY") || verdict.equals("NOT READY"))) {
            return new Unreadable(name, "is no report.json of this plugin");
        }
        return new Read(
                name,
                verdict.equals("READY"),
                share("score.value"),
                share("score.evidence"),
                number("counts.errors"),
                number("counts.warnings"),
                number("counts.unknown"));
    }

    private int share(String name) {
        return (int) Math.min(100, number(name));
    }

    private long number(String name) {
        return Math.max(0, numbers.getOrDefault(name, 0L));
    }

    private void object(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                texts.put(name, json.getText());
            } else if (value == JsonToken.START_OBJECT && (name.equals("counts") || name.equals("score"))) {
                numbers(json, name);
            } else {
                json.skipChildren();
            }
        }
    }

    private void numbers(JsonParser json, String group) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                numbers.put(group + "." + name, json.getNumberValue().longValue());
            } else {
                json.skipChildren();
            }
        }
    }
}
