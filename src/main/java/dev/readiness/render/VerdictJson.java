package dev.readiness.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.core.Judged;
import dev.readiness.core.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The verdict as a file that a later job can be handed; its schema ships as {@code dev/readiness/verdict.schema.json}. */
public final class VerdictJson {

    private static final String FORMAT = "readiness-verdict/1";

    private static final String NO_DIGEST = "\"digest\" : \"\"";

    private final JsonGenerator json;

    private VerdictJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * The one way to write the verdict: its last field is the digest of the same text with that field empty, so that an edit
     * shows.
     */
    public static byte[] bytes(Verdict verdict, Function<byte[], String> digester) {
        byte[] unsealed = unsealed(verdict);
        String text = new String(unsealed, StandardCharsets.UTF_8);
        int seal = text.lastIndexOf(NO_DIGEST) + NO_DIGEST.length() - 1;
        return (text.substring(0, seal) + digester.apply(unsealed) + text.substring(seal))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] unsealed(Verdict verdict) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = PrettyJson.to(out)) {
            new VerdictJson(json).verdict(verdict);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void verdict(Verdict verdict) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("verdict", verdict.word());
        json.writeStringField("stage", verdict.stage().word());
        if (verdict.module().isPresent()) {
            json.writeStringField("module", verdict.module().get());
        }
        if (verdict.partial().isPresent()) {
            json.writeStringField("partial", verdict.partial().get());
        }
        json.writeStringField("at", verdict.at().toString());
        json.writeObjectFieldStart("judged");
        judged(verdict.judged());
        json.writeEndObject();
        json.writeArrayFieldStart("blocking");
        for (Verdict.Blocker blocker : verdict.blocking()) {
            json.writeStartObject();
            json.writeStringField("rule", blocker.rule());
            json.writeStringField("path", blocker.at().path());
            json.writeNumberField("line", blocker.at().line());
            json.writeNumberField("column", blocker.at().column());
            json.writeStringField("message", blocker.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("digest", "");
        json.writeEndObject();
    }

    private void judged(Judged judged) throws IOException {
        json.writeStringField("plugin", judged.plugin());
        json.writeStringField("rules", judged.rules());
        json.writeStringField("policy", judged.policy());
        if (judged.commit().isPresent()) {
            json.writeStringField("commit", judged.commit().get());
        }
        list("modules", judged.modules());
        list("changed", judged.changed());
        json.writeObjectFieldStart("inputs");
        for (Map.Entry<String, String> input : judged.inputs().entrySet()) {
            json.writeStringField(input.getKey(), input.getValue());
        }
        json.writeEndObject();
    }

    private void list(String name, List<String> paths) throws IOException {
        json.writeArrayFieldStart(name);
        for (String path : paths) {
            json.writeString(path);
        }
        json.writeEndArray();
    }
}
