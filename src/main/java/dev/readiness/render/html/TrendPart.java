package dev.readiness.render.html;

import dev.readiness.core.Report;
import dev.readiness.core.Severity;
import dev.readiness.facts.EarlierReport;
import dev.readiness.facts.EarlierReport.Read;
import dev.readiness.facts.EarlierReport.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How score and errors went from run to run, when earlier reports were given. */
final class TrendPart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 120;
    private static final int MARGIN = 10;

    private final Report report;
    private final List<EarlierReport> earlier;
    private final HtmlOut html;

    TrendPart(Report report, List<EarlierReport> earlier, HtmlOut html) {
        this.report = report;
        this.earlier = earlier;
        this.html = html;
    }

    void write() throws IOException {
        if (earlier.isEmpty()) {
            return;
        }
        List<Read> points = new ArrayList<>();
        for (EarlierReport one : earlier) {
            if (one instanceof Read read) {
                points.add(read);
            }
        }
        points.add(now());
        html.markup("<section aria-labelledby=\"trend\">\n<h2 id=\"trend\">Trend</h2>\n");
        chart(points);
        table(points);
        for (EarlierReport one : earlier) {
            if (one instanceof Unreadable bad) {
                html.markup("<p class=\"partial\"><span class=\"place\">")
                        .text(bad.name())
                        .markup("</span> ")
                        .text(bad.reason())
                        .markup(", so it is left out.</p>\n");
            }
        }
        html.markup("</section>\n");
    }

    private Read now() {
        return new Read(
                "this run",
                report.isReady(),
                report.score().value(),
                report.score().evidence(),
                report.violations(Severity.ERROR),
                report.violations(Severity.WARNING),
                report.unknown());
    }

    private void chart(List<Read> points) throws IOException {
        long most = points.stream().mapToLong(Read::errors).max().orElse(0);
        double step = (WIDTH - 2.0 * MARGIN) / points.size();
        StringBuilder line = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            double x = MARGIN + step * (i + 0.5);
            double y = HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * points.get(i).score() / 100;
            double bar = most == 0 ? 0 : (HEIGHT - 2.0 * MARGIN) * points.get(i).errors() / most;
            double width = Math.min(step * 0.5, 24);
            marks.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"errors\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                    x - width / 2,
                    HEIGHT - MARGIN - bar,
                    width,
                    bar));
            line.append(String.format(Locale.ROOT, "%s%.1f,%.1f", i == 0 ? "" : " ", x, y));
        }
        html.markup("<figure class=\"trend\">\n<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" aria-hidden=\"true\">")
                .markup("<path class=\"grid\" d=\"M10 10H630M10 60H630M10 110H630\"/>")
                .markup(marks.toString())
                .markup("<polyline class=\"line\" points=\"" + line + "\"/></svg>\n<figcaption>")
                .markup("<span class=\"key line\"></span>score, 0 to 100 <span class=\"key bars\"></span>errors, 0 to ")
                .text(most)
                .markup("; one column for each report, this run last</figcaption>\n</figure>\n");
    }

    private void table(List<Read> points) throws IOException {
        html.markup(
                        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Reports\">\n<table>\n<thead><tr><th scope=\"col\">Report</th><th scope=\"col\">Verdict</th>")
                .markup("<th scope=\"col\" class=\"num\">Score</th><th scope=\"col\" class=\"num\">Evidence</th>")
                .markup("<th scope=\"col\" class=\"num\">Errors</th><th scope=\"col\" class=\"num\">Warnings</th>")
                .markup("<th scope=\"col\" class=\"num\">Unknown</th></tr></thead>\n<tbody>\n");
        for (Read one : points) {
            html.markup("<tr>").element("th scope=\"row\" class=\"place\"", one.name());
            html.element("td", one.ready() ? "READY" : "NOT READY");
            html.element("td class=\"num\"", Integer.toString(one.score()));
            html.element("td class=\"num\"", one.evidence() + " %");
            html.element("td class=\"num\"", Long.toString(one.errors()));
            html.element("td class=\"num\"", Long.toString(one.warnings()));
            html.element("td class=\"num\"", Long.toString(one.unknown())).markup("</tr>\n");
        }
        html.markup("</tbody>\n</table>\n</div>\n");
    }
}
