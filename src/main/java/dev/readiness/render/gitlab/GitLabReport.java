package dev.readiness.render.gitlab;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.core.Gate;
import dev.readiness.core.Report;
import dev.readiness.render.Loudness;
import dev.readiness.render.Place;
import dev.readiness.render.PrettyJson;
import dev.readiness.render.ReportFormat;
import dev.readiness.render.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * The open findings as GitLab's code quality report. What is accepted is left out: the format has no word for it.
 *
 * @param prefix path of the root in the repository, empty or with a slash at its end
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">Code quality report format</a>
 */
public record GitLabReport(String prefix) implements ReportFormat {

    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public String file() {
        return "gl-code-quality-report.json";
    }

    @Override
    public void write(Report report, String plugin, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            json.writeStartArray();
            Iterator<Report.Told> open =
                    report.told().filter(one -> one.by().isEmpty()).iterator();
            while (open.hasNext()) {
                issue(open.next(), report.gate(), json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private void issue(Report.Told one, Gate gate, JsonGenerator json) throws IOException {
        Place place = Place.of(one.finding().at());
        json.writeStartObject();
        json.writeStringField("description", Statement.sentence(one.finding()));
        json.writeStringField("check_name", one.rule().id());
        json.writeStringField("fingerprint", prefix + one.fingerprint());
        json.writeStringField("severity", severity(one, gate));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", prefix + place.path());
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", place.line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** In GitLab's words: a blocker is what closes the gate. */
    private static String severity(Report.Told one, Gate gate) {
        return switch (Loudness.of(gate, one.finding(), one.severity())) {
            case ERROR -> "blocker";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
