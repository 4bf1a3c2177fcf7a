package dev.readiness.render.shard;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.core.Finding;
import dev.readiness.core.shard.Ended;
import dev.readiness.core.shard.Part;
import dev.readiness.core.shard.Shard;
import dev.readiness.render.JudgedJson;
import dev.readiness.render.Seal;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

/** A shard as a file for a later job; its schema ships as {@code dev/readiness/shard.schema.json}. */
public final class ShardJson {

    private static final String FORMAT = "readiness-shard/1";

    private ShardJson() {}

    /** The one way to write it; it is sealed, so that an edit shows. */
    public static byte[] bytes(Shard shard, Function<byte[], String> digester) {
        return Seal.bytes(json -> shard(shard, json), digester);
    }

    private static void shard(Shard shard, JsonGenerator json) throws IOException {
        json.writeStringField("format", FORMAT);
        json.writeStringField("stage", shard.stage().word());
        json.writeBooleanField("snapshot", shard.snapshot());
        json.writeStringField("at", shard.at().toString());
        JudgedJson.write(shard.judged(), json);
        JudgedJson.texts("skips", shard.skips(), json);
        json.writeFieldName("changed");
        EvidenceJson.write(shard.changed(), json, ChangedJson::write);
        json.writeArrayFieldStart("modules");
        for (Part part : shard.parts()) {
            json.writeStartObject();
            json.writeStringField("module", part.module());
            json.writeBooleanField("mainSources", part.mainSources());
            json.writeFieldName("coverage");
            EvidenceJson.write(part.coverage(), json, CoverageJson::write);
            json.writeArrayFieldStart("results");
            for (Ended ended : part.results()) {
                result(ended, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void result(Ended ended, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", ended.rule());
        json.writeStringField("severity", ended.severity().word());
        json.writeStringField("outcome", ended.outcome().name());
        if (!ended.reason().isEmpty()) {
            json.writeStringField("reason", ended.reason());
        }
        if (!ended.findings().isEmpty()) {
            json.writeArrayFieldStart("findings");
            for (Finding finding : ended.findings()) {
                finding(finding, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void finding(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", finding.kind().name().toLowerCase(Locale.ROOT));
        if (finding.severity().isPresent()) {
            json.writeStringField("severity", finding.severity().get().word());
        }
        EvidenceJson.place(finding.at(), json);
        json.writeStringField("key", finding.key());
        json.writeStringField("message", finding.message());
        if (!finding.mark().isEmpty()) {
            json.writeStringField("mark", finding.mark());
        }
        json.writeEndObject();
    }
}
