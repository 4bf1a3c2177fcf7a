package dev.readiness.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.core.Acceptance;
import dev.readiness.core.Finding;
import dev.readiness.core.Fingerprints;
import dev.readiness.core.Judgement;
import dev.readiness.core.Report;
import dev.readiness.core.Score;
import dev.readiness.core.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * The report for machines; its schema ships as {@code dev/readiness/report.schema.json}. Same report, same bytes: sorted,
 * no time, no absolute path, line feeds.
 */
public final class JsonReport implements ReportFormat {

    /** It is always written: the other goals and the other reports rest on it or name it. */
    public static final String NAME = "json";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "report.json";
    }

    @Override
    public void write(Report report, String plugin, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            new Document(json, report.fingerprints()).report(report, plugin);
            json.writeRaw('\n');
        }
    }
    /** One report being written. */
    private record Document(JsonGenerator json, Fingerprints fingerprints) {

        private void report(Report report, String plugin) throws IOException {
            json.writeStartObject();
            json.writeStringField("format", "readiness-report/1");
            json.writeStringField("plugin", plugin);
            json.writeStringField("stage", report.stage().word());
            json.writeStringField("verdict", report.isReady() ? "READY" : "NOT READY");
            if (report.partial().isPresent()) {
                json.writeStringField("partial", report.partial().get());
            }
            json.writeObjectFieldStart("counts");
            json.writeNumberField("rules", report.rules());
            json.writeNumberField("errors", report.violations(Severity.ERROR));
            json.writeNumberField("warnings", report.violations(Severity.WARNING));
            json.writeNumberField("notes", report.violations(Severity.NOTE));
            json.writeNumberField("unknown", report.unknown());
            json.writeNumberField("waived", report.waived());
            json.writeNumberField("baseline", report.known());
            json.writeEndObject();
            json.writeObjectFieldStart("score");
            score(report.score());
            json.writeObjectFieldStart("subjects");
            for (Map.Entry<String, Score> subject : report.scores().entrySet()) {
                json.writeObjectFieldStart(subject.getKey());
                score(subject.getValue());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("results");
            for (Judgement judgement : report.judgements()) {
                result(judgement);
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void score(Score score) throws IOException {
            json.writeNumberField("value", score.value());
            json.writeNumberField("evidence", score.evidence());
        }

        private void result(Judgement judgement) throws IOException {
            json.writeStartObject();
            json.writeStringField("rule", judgement.rule().id());
            json.writeStringField("title", judgement.rule().title());
            json.writeStringField("module", judgement.module());
            json.writeStringField("severity", judgement.severity().word());
            json.writeStringField("outcome", judgement.outcome().name());
            if (!judgement.reason().isEmpty()) {
                json.writeStringField("reason", judgement.reason());
            }
            if (!judgement.findings().isEmpty()) {
                json.writeStringField("fix", judgement.rule().fix());
                json.writeArrayFieldStart("findings");
                for (Finding finding : judgement.findings()) {
                    json.writeStartObject();
                    finding(judgement, finding);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            if (!judgement.waived().isEmpty()) {
                json.writeArrayFieldStart("waived");
                for (Judgement.Waived waived : judgement.waived()) {
                    json.writeStartObject();
                    finding(judgement, waived.finding());
                    accepted(waived.by());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }

        private void accepted(Acceptance word) throws IOException {
            json.writeStringField("by", word.source().word());
            json.writeStringField("reason", word.reason());
            if (word.lastDay().isPresent()) {
                json.writeStringField("until", word.lastDay().get().toString());
            }
        }

        private void finding(Judgement judgement, Finding finding) throws IOException {
            json.writeStringField("fingerprint", fingerprints.of(judgement.rule(), finding));
            json.writeStringField("kind", finding.kind() == Finding.Kind.VIOLATION ? "violation" : "unknown");
            json.writeStringField("severity", judgement.severityOf(finding).word());
            json.writeStringField("path", finding.at().path());
            json.writeNumberField("line", finding.at().line());
            json.writeNumberField("column", finding.at().column());
            json.writeStringField("key", finding.key());
            json.writeStringField("message", finding.message());
        }
    }
}
