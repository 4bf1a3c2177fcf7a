package dev.readiness.render.html;

import dev.readiness.core.Report;
import dev.readiness.core.Report.Open;
import dev.readiness.core.Score;
import dev.readiness.core.Severity;
import dev.readiness.render.Counted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The top of the page: ready or not, why, the score, and how many of what. */
final class VerdictPart {

    private static final int MOST_REASONS = 5;

    private final Report report;
    private final Optional<String> project;
    private final HtmlOut html;
    private final Map<String, List<Open>> blocking = new LinkedHashMap<>();

    VerdictPart(Report report, Optional<String> project, HtmlOut html) {
        this.report = report;
        this.project = project;
        this.html = html;
        report.blocking().forEach(one -> blocking.computeIfAbsent(one.rule().id(), any -> new ArrayList<>())
                .add(one));
    }

    /** What this page is, and of what. */
    String subject() {
        return project.map(name -> name + " – ").orElse("") + "Readiness report";
    }

    void write() throws IOException {
        boolean ready = blocking.isEmpty();
        html.markup("<header class=\"top " + (ready ? "ready" : "not-ready") + "\">\n<div class=\"verdict\">\n")
                .markup("<p class=\"product\">")
                .text(subject())
                .markup("</p>\n<h1><span class=\"seal\" aria-hidden=\"true\">")
                .markup(ready ? "\u2713" : "\u2715")
                .markup("</span>")
                .text(report.heading())
                .markup("</h1>\n<p class=\"because\">")
                .text(because())
                .markup("</p>\n");
        if (report.partial().isPresent()) {
            html.markup("<p class=\"partial\"><strong>Not of the whole:</strong> ")
                    .text(report.partial().get())
                    .markup("</p>\n");
        }
        html.markup("</div>\n");
        score(report.score());
        html.markup("<button type=\"button\" id=\"theme\" class=\"quiet\" hidden>Theme: system</button>\n</header>\n");
    }

    private String because() {
        if (blocking.isEmpty()) {
            return "Nothing that was judged closes the gate.";
        }
        long closing = blocking.values().stream().mapToLong(List::size).sum();
        return Counted.of(closing, "finding") + " of " + Counted.of(blocking.size(), "rule")
                + (closing == 1 ? " closes" : " close") + " the gate.";
    }

    /** A ring; at this radius its length is 100. */
    private void score(Score score) throws IOException {
        html.markup(
                        "<div class=\"score\">\n<svg viewBox=\"0 0 37 37\" width=\"112\" height=\"112\" aria-hidden=\"true\">")
                .markup("<circle class=\"track\" cx=\"18.5\" cy=\"18.5\" r=\"15.9155\"/>")
                .markup("<circle class=\"arc\" cx=\"18.5\" cy=\"18.5\" r=\"15.9155\" stroke-dasharray=\"")
                .text(score.value())
                .markup(" 100\" transform=\"rotate(-90 18.5 18.5)\"/></svg>\n<p><span class=\"value\">")
                .text(score.value())
                .markup(
                        "</span><span class=\"of\"><span class=\"vh\">score </span>of 100</span></p>\n<p class=\"evidence\">on <b>")
                .text(score.evidence())
                .markup(" %</b> of the evidence</p>\n</div>\n");
    }

    void reasons() throws IOException {
        html.markup("<ul class=\"counts\" aria-label=\"Findings by weight\">\n");
        count("error", report.violations(Severity.ERROR), "error", "\u2715", "s");
        count("warning", report.violations(Severity.WARNING), "warning", "!", "s");
        count("note", report.violations(Severity.NOTE), "note", "i", "s");
        count("unknown", report.unknown(), "unknown", "?", "");
        count("accepted", report.waived() + report.known(), "accepted", "~", "");
        html.markup("</ul>\n");
        if (!blocking.isEmpty()) {
            html.markup(
                    "<section aria-labelledby=\"why\">\n<h2 id=\"why\">What closes the gate: requirements not met</h2>\n<ol class=\"why\">\n");
            for (List<Open> some :
                    blocking.values().stream().limit(MOST_REASONS).toList()) {
                reason(some);
            }
            html.markup("</ol>\n");
            if (blocking.size() > MOST_REASONS) {
                html.markup("<p class=\"more\"><a href=\"#findings\">and ")
                        .text(Counted.of(blocking.size() - MOST_REASONS, "more rule"))
                        .markup("</a></p>\n");
            }
            html.markup("</section>\n");
        }
    }

    private void reason(List<Open> some) throws IOException {
        Open first = some.get(0);
        html.markup("<li><a href=\"#rule=")
                .text(first.rule().id())
                .markup("\">")
                .text(first.rule().title())
                .markup("</a> <code>")
                .text(first.rule().id())
                .markup("</code><br><span class=\"place\">")
                .text(first.finding().at().toString())
                .markup("</span> ")
                .text(first.finding().message())
                .markup(
                        some.size() > 1
                                ? " <span class=\"muted\">and " + (some.size() - 1) + " more</span></li>\n"
                                : "</li>\n");
    }

    private void count(String kind, long number, String word, String sign, String plural) throws IOException {
        html.markup("<li class=\"" + kind + (number == 0 ? " none" : "")
                        + "\"><span class=\"sign\" aria-hidden=\"true\">" + sign + "</span><b>")
                .text(number)
                .markup("</b> " + word + (number == 1 ? "" : plural) + "</li>\n");
    }
}
