package dev.readiness.render.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.core.Report;
import dev.readiness.core.RuleInfo;
import dev.readiness.render.PrettyJson;
import dev.readiness.render.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The report in SARIF 2.1.0, as GitHub code scanning takes it.
 *
 * <p>Every finding is of the kind "fail", also what could not be judged: the format wants level "none" for any other kind, and
 * GitHub would show an unknown that closes the gate as nothing. It says "cannot be judged" in its words instead.
 *
 * @param pages the page of a rule by its id; empty when it has none
 * @param prefix path of the root in the repository, empty or with a slash at its end
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public record SarifReport(Function<String, Optional<String>> pages, String prefix) implements ReportFormat {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String file() {
        return "report.sarif";
    }

    @Override
    public void write(Report report, String plugin, OutputStream out) throws IOException {
        Selection selection = Selection.of(report);
        try (JsonGenerator json = PrettyJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            run(report, plugin, selection, json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void run(Report report, String plugin, Selection selection, JsonGenerator json) throws IOException {
        List<RuleInfo> rules = selection.rules();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "readiness-maven-plugin");
        json.writeStringField("version", plugin);
        json.writeArrayFieldStart("rules");
        SarifRule rule = new SarifRule(json, pages);
        for (RuleInfo one : rules) {
            rule.write(one);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        // what stands before the last slash is GitHub's category: the runs of every stage replace each other, those of
        // other
        // roots in the repository do not
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "readiness/" + prefix + report.stage().word());
        json.writeEndObject();
        json.writeArrayFieldStart("invocations");
        invocation(report, selection, json);
        json.writeEndArray();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        SarifResult result = new SarifResult(json, report.gate(), rules, prefix);
        for (Report.Told one : selection.findings()) {
            result.write(one);
        }
        json.writeEndArray();
    }

    private static void invocation(Report report, Selection selection, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        List<String> notices = Stream.concat(
                        report.partial().map(why -> "This run does not speak for the whole: " + why).stream(),
                        selection.leftOut().stream())
                .toList();
        if (!notices.isEmpty()) {
            json.writeArrayFieldStart("toolExecutionNotifications");
            for (String notice : notices) {
                json.writeStartObject();
                json.writeStringField("level", "warning");
                json.writeObjectFieldStart("message");
                json.writeStringField("text", notice);
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
