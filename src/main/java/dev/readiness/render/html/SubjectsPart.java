package dev.readiness.render.html;

import dev.readiness.core.Outcome;
import dev.readiness.core.Report;
import dev.readiness.core.Score;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The table of subjects: what each earned, on how much of the evidence, and how its rules ended. */
final class SubjectsPart {

    private final Report report;
    private final HtmlOut html;

    SubjectsPart(Report report, HtmlOut html) {
        this.report = report;
        this.html = html;
    }

    void write() throws IOException {
        Collection<RuleEnd> ends = RuleEnd.of(report);
        Map<String, Score> scores = report.scores();
        if (scores.isEmpty()) {
            return;
        }
        html.markup(
                        "<section aria-labelledby=\"subjects\">\n<h2 id=\"subjects\">By subject</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Table of subjects\">\n<table class=\"subjects\">\n<thead><tr>")
                .markup(
                        "<th scope=\"col\">Subject</th><th scope=\"col\" class=\"num\">Score</th><td class=\"bar\"></td>")
                .markup("<th scope=\"col\" class=\"num\">Evidence</th>");
        for (Outcome outcome : RuleEnd.ORDER) {
            html.element("th scope=\"col\" class=\"num\"", Word.of(outcome));
        }
        html.markup("</tr></thead>\n<tbody>\n");
        for (Map.Entry<String, Score> one : scores.entrySet()) {
            subject(
                    one.getKey(),
                    one.getValue(),
                    ends.stream()
                            .filter(end -> end.subject().equals(one.getKey()))
                            .toList());
        }
        html.markup("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void subject(String name, Score score, List<RuleEnd> ends) throws IOException {
        html.markup("<tr><th scope=\"row\"><a href=\"#subject=")
                .text(name)
                .markup("\">")
                .text(name)
                .markup("</a></th><td class=\"num\">")
                .text(score.value())
                .markup(
                        "</td><td class=\"bar\"><svg viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
                .markup("<rect class=\"track\" width=\"100\" height=\"6\" rx=\"1\"/><rect class=\"fill\" width=\""
                        + score.value() + "\" height=\"6\" rx=\"1\"/></svg></td><td class=\"num\">")
                .text(score.evidence())
                .markup(" %</td>");
        for (Outcome outcome : RuleEnd.ORDER) {
            long number = ends.stream().filter(end -> end.outcome() == outcome).count();
            html.markup(number == 0 ? "<td class=\"num zero\">" : "<td class=\"num\">")
                    .text(number)
                    .markup("</td>");
        }
        html.markup("</tr>\n");
    }
}
