package dev.readiness.render.shard;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.coverage.ChangedSource;
import dev.readiness.facts.coverage.ChangedSource.Measured;
import dev.readiness.facts.coverage.ChangedSource.Unjudged;
import dev.readiness.facts.coverage.ChangedSource.Unmeasured;
import dev.readiness.facts.coverage.CoverageFacts.Line;
import dev.readiness.render.Fields;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Coverage of changed lines, file by file. Of a measured line JaCoCo's four numbers: instructions, then branches, missed first. */
final class ChangedJson {

    private ChangedJson() {}

    static void write(ChangedCoverage changed, JsonGenerator json) throws IOException {
        json.writeStringField("since", changed.since());
        json.writeArrayFieldStart("sources");
        for (ChangedSource source : changed.sources()) {
            json.writeStartObject();
            json.writeStringField("source", source.path());
            if (source instanceof Measured measured) {
                json.writeObjectFieldStart("measured");
                for (Map.Entry<Integer, Line> line : measured.lines().entrySet()) {
                    json.writeFieldName(line.getKey().toString());
                    line(line.getValue(), json);
                }
                json.writeEndObject();
            } else if (source instanceof Unmeasured unmeasured) {
                json.writeArrayFieldStart("unmeasured");
                for (int line : unmeasured.lines()) {
                    json.writeNumber(line);
                }
                json.writeEndArray();
            } else if (source instanceof Unjudged unjudged) {
                json.writeStringField("reason", unjudged.reason());
                EvidenceJson.place(unjudged.at(), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void line(Line line, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(line.missedInstructions());
        json.writeNumber(line.coveredInstructions());
        json.writeNumber(line.missedBranches());
        json.writeNumber(line.coveredBranches());
        json.writeEndArray();
    }

    static ChangedCoverage read(Fields fields) {
        return new ChangedCoverage(
                fields.text("since"),
                fields.objects("sources").stream().map(ChangedJson::source).toList());
    }

    private static ChangedSource source(Fields source) {
        String path = source.text("source");
        if (source.names().contains("measured")) {
            Fields lines = source.object("measured");
            TreeMap<Integer, Line> measured = new TreeMap<>();
            lines.names().forEach(line -> measured.put(Integer.valueOf(line), line(lines.texts(line))));
            return new Measured(path, measured);
        }
        if (source.names().contains("unmeasured")) {
            TreeSet<Integer> lines = new TreeSet<>();
            source.texts("unmeasured").forEach(line -> lines.add(Integer.valueOf(line)));
            return new Unmeasured(path, lines);
        }
        return new Unjudged(path, EvidenceJson.place(source), source.text("reason"));
    }

    private static Line line(List<String> numbers) {
        return new Line(number(numbers, 0), number(numbers, 1), number(numbers, 2), number(numbers, 3));
    }

    private static int number(List<String> numbers, int at) {
        return Integer.parseInt(numbers.get(at));
    }
}
