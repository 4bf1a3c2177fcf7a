package dev.readiness.render.html;

import dev.readiness.core.Report;
import dev.readiness.render.ReportFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * One page with everything: style, script and findings are in it, it loads nothing, and a policy in its head keeps it so. The
 * findings are JSON that the script shows as they are asked for; without scripts the page has all but the later ones of many.
 */
public final class HtmlReport implements ReportFormat {

    /** The word that the parameter <code>formats</code> knows it by. */
    public static final String NAME = "html";

    /** The file's name in the report directory. */
    public static final String FILE = "report.html";

    private static final Asset STYLE = Asset.load("report.css");
    private static final Asset SCRIPT = Asset.load("report.js");

    private final Supplements supplements;

    public HtmlReport(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public void write(Report report, String plugin, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        HtmlOut html = new HtmlOut(writer);
        Findings findings = Findings.of(report);
        VerdictPart verdict = new VerdictPart(report, supplements.project(), html);
        html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ")
                .markup(STYLE.source() + "; script-src " + SCRIPT.source())
                .markup("; base-uri 'none'; form-action 'none'\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .element("title", report.heading() + " – " + verdict.subject())
                .markup("\n<style>" + STYLE.text() + "</style>\n</head>\n<body>\n")
                .markup("<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n");
        verdict.write();
        html.markup("<main>\n");
        verdict.reasons();
        new SubjectsPart(report, html).write();
        new TrendPart(report, supplements.earlier(), html).write();
        new FindingsPart(findings, html).write();
        new RulesPart(report, findings, supplements, html).write();
        new RunPart(report, plugin, html).write();
        html.markup("</main>\n<script type=\"application/json\" id=\"data\">");
        FindingsJson.write(findings, supplements.excerpts(), writer);
        html.markup("</script>\n<script>" + SCRIPT.text() + "</script>\n</body>\n</html>\n");
        writer.flush();
    }
}
