package dev.readiness.render.shard;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import dev.readiness.render.Fields;
import java.io.IOException;
import java.util.function.Function;

/** A fact, or why there is none. */
final class EvidenceJson {

    private static final String UNKNOWN = "unknown";
    private static final String ABSENT = "absent";

    private EvidenceJson() {}

    /** Writes the fields of a fact. */
    interface Known<T> {
        void write(T fact, JsonGenerator json) throws IOException;
    }

    static <T extends Fact> void write(Evidence<T> evidence, JsonGenerator json, Known<T> fact) throws IOException {
        json.writeStartObject();
        if (evidence instanceof Evidence.Known<T> known) {
            fact.write(known.fact(), json);
        } else if (evidence instanceof Evidence.Unknown<T> unknown) {
            json.writeStringField(UNKNOWN, unknown.reason());
            place(unknown.at(), json);
        } else if (evidence instanceof Evidence.Absent<T> absent) {
            json.writeStringField(ABSENT, absent.reason());
        }
        json.writeEndObject();
    }

    static <T extends Fact> Evidence<T> read(Fields fields, Function<Fields, T> fact) {
        if (fields.names().contains(UNKNOWN)) {
            return Evidence.unknown(place(fields), fields.text(UNKNOWN));
        }
        return fields.names().contains(ABSENT)
                ? Evidence.absent(fields.text(ABSENT))
                : Evidence.known(fact.apply(fields));
    }

    static void place(Origin at, JsonGenerator json) throws IOException {
        json.writeStringField("path", at.path());
        json.writeNumberField("line", at.line());
        json.writeNumberField("column", at.column());
    }

    static Origin place(Fields fields) {
        return new Origin(fields.text("path"), fields.number("line"), fields.number("column"));
    }
}
