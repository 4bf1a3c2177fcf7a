package dev.readiness.render.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.core.Acceptance;
import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Report;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.render.Place;
import dev.readiness.render.Statement;
import dev.readiness.render.UriPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes findings as results. */
final class SarifResult {

    /** What a viewer takes for a link inside a message, section 3.11.6. */
    private static final Pattern LINK = Pattern.compile("\\[(?=[^\\]]*]\\()");

    private final JsonGenerator json;
    private final Gate gate;
    private final String prefix;
    private final Map<String, Integer> indices = new HashMap<>();

    SarifResult(JsonGenerator json, Gate gate, List<RuleInfo> rules, String prefix) {
        this.json = json;
        this.gate = gate;
        this.prefix = prefix;
        rules.forEach(rule -> indices.put(rule.id(), indices.size()));
    }

    void write(Report.Told one) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", one.rule().id());
        Integer index = indices.get(one.rule().id());
        if (index != null) {
            json.writeNumberField("ruleIndex", index);
        }
        json.writeStringField("kind", "fail");
        json.writeStringField("level", level(one).word());
        json.writeObjectFieldStart("message");
        json.writeStringField("text", LINK.matcher(Statement.withFix(one)).replaceAll("\\\\["));
        json.writeEndObject();
        location(Place.of(one.finding().at()));
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("readiness/v1", one.fingerprint());
        json.writeEndObject();
        // when one is suppressed all must say whether they are, section 3.27.23
        json.writeArrayFieldStart("suppressions");
        if (one.by().isPresent()) {
            suppression(one.finding(), one.by().get());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private Severity level(Report.Told one) {
        boolean closes = gate.isClosedBy(one.finding(), one.severity());
        return closes ? one.severity() : one.severity().atMost(Severity.WARNING);
    }

    private void location(Place place) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", UriPath.of(prefix + place.path()));
        json.writeStringField("uriBaseId", "%SRCROOT%");
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        if (place.column() > 0) {
            json.writeNumberField("startColumn", place.column());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void suppression(Finding finding, Acceptance word) throws IOException {
        boolean beside = word.at().path().equals(finding.at().path());
        json.writeStartObject();
        json.writeStringField("kind", beside ? "inSource" : "external");
        json.writeStringField("status", "accepted");
        json.writeStringField(
                "justification",
                word.reason()
                        + word.lastDay().map(day -> " (until " + day + ")").orElse(""));
        json.writeEndObject();
    }
}
