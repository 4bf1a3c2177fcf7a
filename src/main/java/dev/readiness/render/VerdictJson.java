package dev.readiness.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.core.Verdict;
import java.io.IOException;
import java.util.function.Function;

/** The verdict as a file that a later job can be handed; its schema ships as {@code dev/readiness/verdict.schema.json}. */
public final class VerdictJson {

    private static final String FORMAT = "readiness-verdict/1";

    private VerdictJson() {}

    /** The one way to write the verdict; it is sealed, so that an edit shows. */
    public static byte[] bytes(Verdict verdict, Function<byte[], String> digester) {
        return Seal.bytes(json -> verdict(verdict, json), digester);
    }

    private static void verdict(Verdict verdict, JsonGenerator json) throws IOException {
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
        JudgedJson.write(verdict.judged(), json);
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
    }
}
