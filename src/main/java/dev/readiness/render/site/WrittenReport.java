package dev.readiness.render.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.readiness.facts.Origin;
import dev.readiness.render.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@link dev.readiness.render.JsonReport} has written, without what was accepted.
 *
 * @param findings open ones, each once, by rule and place
 */
public record WrittenReport(Standing standing, List<OpenFinding> findings) {

    private static final String FORMAT = "readiness-report/1";

    public WrittenReport {
        findings = List.copyOf(findings);
    }

    /**
     * Reads it as a stream, one rule at a time.
     *
     * @throws IOException when it is no whole report; its message may not be repeated, for a parser quotes content
     */
    public static WrittenReport read(InputStream in) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(in)) {
            require(json.nextToken() == JsonToken.START_OBJECT);
            Fields head = Fields.read(json, "results");
            require(head.text("format").equals(FORMAT) && json.currentToken() == JsonToken.START_ARRAY);
            Map<String, OpenFinding> findings = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                result(Fields.read(json, ""), findings);
            }
            require(json.currentToken() == JsonToken.END_ARRAY && json.nextToken() == JsonToken.END_OBJECT);
            return new WrittenReport(standing(head), List.copyOf(findings.values()));
        } catch (RuntimeException e) {
            throw new IOException("a field is missing or of another type", e);
        }
    }

    /** @param findings by fingerprint: several modules may find the same in a file of the root */
    private static void result(Fields result, Map<String, OpenFinding> findings) {
        if (!result.names().contains("findings")) {
            return;
        }
        for (Fields one : result.objects("findings")) {
            String doubt = one.text("kind").equals("unknown") ? "cannot be judged: " : "";
            Origin at = new Origin(one.text("path"), one.number("line"), one.number("column"));
            findings.putIfAbsent(
                    one.text("fingerprint"),
                    new OpenFinding(
                            result.text("rule"),
                            one.text("severity"),
                            at.toString(),
                            doubt + one.text("message"),
                            result.text("fix")));
        }
    }

    private static Standing standing(Fields head) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        Fields given = head.object("counts");
        given.names().forEach(name -> counts.put(name, given.number(name)));
        SortedMap<String, Standing.Worth> subjects = new TreeMap<>();
        Fields scores = head.object("score").object("subjects");
        scores.names().forEach(name -> subjects.put(name, worth(scores.object(name))));
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
