package dev.readiness.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.readiness.core.Baseline;
import dev.readiness.core.BaselineEntry;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.Severity;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.policy.Ratchet;
import dev.readiness.facts.policy.Ratchet.Floor;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what {@link BaselineJson} has written and people have merged or edited since. */
public final class BaselineParser {

    private final JsonParser json;
    private final String path;

    private BaselineParser(JsonParser json, String path) {
        this.json = json;
        this.path = path;
    }

    /**
     * The baseline.
     *
     * @param path of the file, for messages
     * @throws ReadinessException naming the line when it is not one: accepted debt is never guessed at
     */
    public static Baseline read(byte[] bytes, String path) {
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            return new BaselineParser(json, path).baseline();
        } catch (IOException e) {
            throw unfit(path, line(e), "is not JSON as readiness:baseline writes it");
        }
    }

    private Baseline baseline() throws IOException {
        List<BaselineEntry> entries = new ArrayList<>();
        Optional<Floor> score = Optional.empty();
        SortedMap<Counter.Type, Floor> coverage = new TreeMap<>();
        boolean known = false;
        expect(json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "format" -> known = BaselineJson.FORMAT.equals(json.getText());
                case "score" -> score = Optional.of(floor(100));
                case "coverage" -> coverage(coverage);
                case "findings" -> findings(entries);
                default -> throw unfit("has an unknown field \"" + field + "\"");
            }
        }
        expect(json.currentToken(), JsonToken.END_OBJECT);
        if (!known) {
            throw unfit("does not say \"format\": \"" + BaselineJson.FORMAT + "\"");
        }
        return new Baseline(entries, new Ratchet(score, coverage));
    }

    private void coverage(SortedMap<Counter.Type, Floor> coverage) throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            Counter.Type type = choice(Counter.Type.class, json.currentName());
            json.nextToken();
            coverage.put(type, floor(100));
        }
    }

    private Floor floor(int most) throws IOException {
        if (!json.currentToken().isNumeric()
                || json.getDecimalValue().signum() < 0
                || json.getDecimalValue().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw unfit("\"" + json.currentName() + "\" must be a number from 0 to " + most);
        }
        return new Floor(json.getDecimalValue(), Origin.of(path, line()), Optional.empty());
    }

    private void findings(List<BaselineEntry> entries) throws IOException {
        expect(json.currentToken(), JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken(), JsonToken.START_OBJECT);
            Map<String, String> fields = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                expect(json.nextToken(), JsonToken.VALUE_STRING);
                fields.put(field, json.getText());
            }
            entries.add(entry(fields));
        }
    }

    private BaselineEntry entry(Map<String, String> fields) {
        BaselineEntry entry = new BaselineEntry(
                text(fields, "rule"),
                text(fields, "module"),
                text(fields, "path"),
                text(fields, "key"),
                Optional.ofNullable(fields.remove("mark")).orElse(""),
                text(fields, "message"),
                choice(Severity.class, text(fields, "severity")),
                text(fields, "reason"),
                day(text(fields, "since")));
        if (!fields.isEmpty()) {
            throw unfit("has a finding with the unknown field \""
                    + fields.keySet().stream().sorted().findFirst().orElseThrow() + "\"");
        }
        if (entry.reason().isBlank()) {
            throw unfit("has a finding without a reason");
        }
        return entry;
    }

    private String text(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.remove(name))
                .orElseThrow(() -> unfit("has a finding without \"" + name + "\""));
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw unfit("has a \"since\" that is no day of the form 2027-01-31");
        }
    }

    private <E extends Enum<E>> E choice(Class<E> words, String word) {
        try {
            return Enum.valueOf(words, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw unfit("has the unknown word \"" + word + "\"");
        }
    }

    private void expect(JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw unfit("is not as readiness:baseline writes it");
        }
    }

    private int line() {
        return json.currentLocation().getLineNr();
    }

    private ReadinessException unfit(String what) {
        return unfit(path, line(), what);
    }

    private static int line(IOException e) {
        return e instanceof com.fasterxml.jackson.core.JacksonException broken && broken.getLocation() != null
                ? broken.getLocation().getLineNr()
                : 0;
    }

    private static ReadinessException unfit(String path, int line, String what) {
        return new ReadinessException(
                Origin.of(path, Math.max(0, line)) + " " + what,
                "mend it, take the committed one back, or delete it and run mvn verify readiness:baseline");
    }
}
