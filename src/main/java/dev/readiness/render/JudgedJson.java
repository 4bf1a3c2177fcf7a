package dev.readiness.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.core.Judged;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What a verdict or a shard rests on, written and read. */
public final class JudgedJson {

    private JudgedJson() {}

    /** Writes the field {@code judged}. */
    public static void write(Judged judged, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("judged");
        json.writeStringField("plugin", judged.plugin());
        json.writeStringField("rules", judged.rules());
        json.writeStringField("policy", judged.policy());
        if (judged.commit().isPresent()) {
            json.writeStringField("commit", judged.commit().get());
        }
        list("modules", judged.modules(), json);
        list("changed", judged.changed(), json);
        texts("inputs", judged.inputs(), json);
        json.writeEndObject();
    }

    private static void list(String name, List<String> paths, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String path : paths) {
            json.writeString(path);
        }
        json.writeEndArray();
    }

    /** Writes an object of texts. */
    public static void texts(String name, Map<String, String> texts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }

    /** Reads the field {@code judged} of an object; throws whatever when it is something else. */
    public static Judged read(Fields file) {
        Fields judged = file.object("judged");
        return new Judged(
                judged.text("plugin"),
                judged.text("rules"),
                judged.text("policy"),
                judged.optional("commit"),
                judged.texts("modules"),
                judged.texts("changed"),
                judged.object("inputs").asTexts());
    }
}
