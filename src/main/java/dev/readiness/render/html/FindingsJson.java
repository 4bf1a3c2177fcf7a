package dev.readiness.render.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import dev.readiness.core.Acceptance;
import dev.readiness.core.Report.Told;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Origin;
import dev.readiness.facts.VisibleText;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The findings for the script. What many share is told once and named by its number; no character can end the element that
 * holds them.
 */
final class FindingsJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final Map<String, Integer> rules = new HashMap<>();
    private final Map<String, Integer> files = new HashMap<>();

    private FindingsJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Findings findings, Supplements.Excerpts excerpts, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setCharacterEscapes(new InScript());
            new FindingsJson(json).all(findings, excerpts);
        }
    }

    private void all(Findings findings, Supplements.Excerpts excerpts) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("rules");
        for (RuleInfo rule : findings.rules().values()) {
            rules.put(rule.id(), rules.size());
            json.writeStartArray();
            text(rule.id());
            text(rule.title());
            text(rule.fix());
            json.writeEndArray();
        }
        json.writeEndArray();
        files(findings, excerpts);
        json.writeArrayFieldStart("findings");
        for (Told one : findings.all()) {
            finding(one, findings.closes(one));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void files(Findings findings, Supplements.Excerpts excerpts) throws IOException {
        SortedMap<String, SortedSet<Integer>> lines = new TreeMap<>();
        for (Told one : findings.all()) {
            Origin at = one.finding().at();
            SortedSet<Integer> own = lines.computeIfAbsent(at.path(), any -> new TreeSet<>());
            if (at.line() > 0) {
                own.add(at.line());
            }
        }
        json.writeArrayFieldStart("files");
        for (Map.Entry<String, SortedSet<Integer>> file : lines.entrySet()) {
            files.put(file.getKey(), files.size());
            json.writeStartArray();
            text(file.getKey());
            json.writeStartObject();
            if (!file.getValue().isEmpty()) {
                for (Map.Entry<Integer, String> line :
                        excerpts.of(file.getKey(), file.getValue()).lines().entrySet()) {
                    json.writeStringField(line.getKey().toString(), line.getValue());
                }
            }
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** Rule, weight, state, whether it closes the gate, module, file, line, column, key, message, fingerprint, acceptance. */
    private void finding(Told one, boolean closes) throws IOException {
        json.writeStartArray();
        json.writeNumber(rules.getOrDefault(one.rule().id(), 0));
        json.writeString(one.severity().word());
        json.writeString(Findings.state(one));
        json.writeNumber(closes ? 1 : 0);
        text(one.module());
        Origin at = one.finding().at();
        json.writeNumber(files.getOrDefault(at.path(), 0));
        json.writeNumber(at.line());
        json.writeNumber(at.column());
        text(one.finding().key());
        text(one.finding().message());
        json.writeString(one.fingerprint());
        if (one.by().isPresent()) {
            Acceptance word = one.by().get();
            text(word.source().word());
            text(word.reason());
            text(word.lastDay().map(Object::toString).orElse(""));
            text(word.at().toString());
        }
        json.writeEndArray();
    }

    private void text(String text) throws IOException {
        json.writeString(VisibleText.of(text));
    }

    /** Nothing in it looks like markup. */
    private static final class InScript extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&'}) {
                codes[c] = ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return null;
        }
    }
}
