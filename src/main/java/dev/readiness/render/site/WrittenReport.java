package dev.readiness.render.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.readiness.facts.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads what {@link dev.readiness.render.JsonReport} has written as a stream, one rule at a time. */
public final class WrittenReport {

    private static final String FORMAT = "readiness-report/1";

    private final Consumer<Standing> standing;
    private final Consumer<OpenFinding> findings;
    private final Set<String> told = new HashSet<>();

    private WrittenReport(Consumer<Standing> standing, Consumer<OpenFinding> findings) {
        this.standing = standing;
        this.findings = findings;
    }

    /**
     * Tells how the whole stands, then every open finding once, by rule and place.
     *
     * @throws IOException when it is no whole report; its message may not be repeated, for a parser quotes content
     */
    public static void read(InputStream in, Consumer<Standing> standing, Consumer<OpenFinding> findings)
            throws IOException {
        try (JsonParser json = new JsonFactory().createParser(in)) {
            new WrittenReport(standing, findings).report(json);
        } catch (RuntimeException e) {
            throw new IOException("a field is missing or of another type", e);
        }
    }

    private void report(JsonParser json) throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT);
        Fields head = Fields.read(json, "results");
        require(head.text("format").equals(FORMAT) && json.currentToken() == JsonToken.START_ARRAY);
        standing.accept(standing(head));
        while (json.nextToken() == JsonToken.START_OBJECT) {
            result(Fields.read(json, ""));
        }
        require(json.currentToken() == JsonToken.END_ARRAY && json.nextToken() == JsonToken.END_OBJECT);
    }

    private void result(Fields result) {
        for (Fields one : result.objects("findings")) {
            if (told.add(one.text("fingerprint"))) {
                String doubt = one.text("kind").equals("unknown") ? "cannot be judged: " : "";
                Origin at = new Origin(one.text("path"), one.number("line"), one.number("column"));
                findings.accept(new OpenFinding(
                        result.text("rule"),
                        one.text("severity"),
                        at.toString(),
                        doubt + one.text("message"),
                        result.text("fix")));
            }
        }
    }

    private static Standing standing(Fields head) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        Fields given = head.object("counts");
        given.values().keySet().forEach(name -> counts.put(name, given.number(name)));
        SortedMap<String, Standing.Worth> subjects = new TreeMap<>();
        Fields scores = head.object("score").object("subjects");
        scores.values().keySet().forEach(name -> subjects.put(name, worth(scores.object(name))));
        return new Standing(
                head.text("verdict"),
                head.text("stage"),
                head.optional("partial"),
                counts,
                worth(head.object("score")),
                subjects);
    }

    private static Standing.Worth worth(Fields score) {
        return new Standing.Worth(score.number("value"), score.number("evidence"));
    }

    private static void require(boolean met) throws IOException {
        if (!met) {
            throw new IOException("it is no whole report");
        }
    }
}
