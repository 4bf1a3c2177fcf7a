package dev.readiness.render.shard;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.render.Fields;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The totals of a module's coverage: by type the missed and the covered. */
final class CoverageJson {

    private CoverageJson() {}

    static void write(CoverageFacts facts, JsonGenerator json) throws IOException {
        json.writeFieldName("counters");
        counters(facts.counters(), json);
        json.writeObjectFieldStart("groups");
        for (Map.Entry<String, Counters> group : facts.groups().entrySet()) {
            json.writeFieldName(group.getKey());
            counters(group.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void counters(Counters counters, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<Counter.Type, Counter> one : counters.byType().entrySet()) {
            json.writeArrayFieldStart(one.getKey().word());
            json.writeNumber(one.getValue().missed());
            json.writeNumber(one.getValue().covered());
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    static CoverageFacts read(Fields fields) {
        TreeMap<String, Counters> groups = new TreeMap<>();
        Fields named = fields.object("groups");
        named.names().forEach(name -> groups.put(name, counters(named.object(name))));
        return new CoverageFacts(
                counters(fields.object("counters")), new TreeMap<>(), List.of(), List.of(), List.of(), groups);
    }

    private static Counters counters(Fields fields) {
        EnumMap<Counter.Type, Counter> counters = new EnumMap<>(Counter.Type.class);
        for (String word : fields.names()) {
            List<String> numbers = fields.texts(word);
            counters.put(
                    Counter.Type.valueOf(word.toUpperCase(Locale.ROOT)),
                    new Counter(Long.parseLong(numbers.get(0)), Long.parseLong(numbers.get(1))));
        }
        return new Counters(counters);
    }
}
