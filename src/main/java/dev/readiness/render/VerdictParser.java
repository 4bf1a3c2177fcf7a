package dev.readiness.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.readiness.core.Judged;
import dev.readiness.core.Stage;
import dev.readiness.core.Verdict;
import dev.readiness.core.Verdict.Blocker;
import dev.readiness.facts.Origin;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link VerdictJson} has written; whatever it did not write so is no verdict. */
public final class VerdictParser {

    private final Map<String, Object> fields;

    private VerdictParser(Map<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * Empty when the bytes are no verdict, or one that was edited.
     *
     * @param digester that of {@link VerdictJson#bytes}
     */
    public static Optional<Verdict> read(byte[] bytes, Function<byte[], String> digester) {
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            json.nextToken();
            Verdict verdict = new VerdictParser(object(json)).verdict();
            return Arrays.equals(VerdictJson.bytes(verdict, digester), bytes) ? Optional.of(verdict) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Verdict verdict() {
        VerdictParser judged = new VerdictParser(mapping(fields.get("judged")));
        return new Verdict(
                text("verdict").equals("READY"),
                Stage.valueOf(text("stage").toUpperCase(Locale.ROOT)),
                optional("module"),
                optional("partial"),
                new Judged(
                        judged.text("plugin"),
                        judged.text("rules"),
                        judged.text("policy"),
                        judged.optional("commit"),
                        judged.paths("modules"),
                        judged.paths("changed"),
                        texts(judged.fields.get("inputs"))),
                Instant.parse(text("at")),
                list("blocking").stream()
                        .map(item -> new VerdictParser(mapping(item)).blocker())
                        .toList());
    }

    private Blocker blocker() {
        Origin at = new Origin(text("path"), number("line"), number("column"));
        return new Blocker(text("rule"), at, text("message"));
    }

    private String text(String name) {
        return optional(name).orElseThrow();
    }

    private Optional<String> optional(String name) {
        return Optional.ofNullable((String) fields.get(name));
    }

    private int number(String name) {
        return Integer.parseInt(text(name));
    }

    private List<String> paths(String name) {
        return list(name).stream().map(String.class::cast).toList();
    }

    private List<?> list(String name) {
        return (List<?>) Optional.ofNullable(fields.get(name)).orElseThrow();
    }

    @SuppressWarnings("unchecked") // made by object(), whose keys are names
    private static Map<String, Object> mapping(@Nullable Object value) {
        return (Map<String, Object>) Optional.ofNullable(value).orElseThrow();
    }

    private static SortedMap<String, String> texts(@Nullable Object value) {
        SortedMap<String, String> texts = new TreeMap<>();
        mapping(value).forEach((key, text) -> texts.put(key, (String) text));
        return texts;
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            object.put(name, value(json));
        }
        return object;
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return object(json);
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
