package dev.readiness.render.html;

import dev.readiness.core.Outcome;
import dev.readiness.core.Report;
import dev.readiness.markdown.MarkdownHtml;
import dev.readiness.render.Counted;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every rule of the run by how it ended; the page of each rule that has findings, once. */
final class RulesPart {

    /** The level of a page's own first headings under the heading of its rule. */
    private static final int LEVEL = 5;

    private final Report report;
    private final Findings findings;
    private final Supplements supplements;
    private final HtmlOut html;

    RulesPart(Report report, Findings findings, Supplements supplements, HtmlOut html) {
        this.report = report;
        this.findings = findings;
        this.supplements = supplements;
        this.html = html;
    }

    void write() throws IOException {
        Collection<RuleEnd> ends = RuleEnd.of(report);
        html.markup("<section aria-labelledby=\"rules\">\n<h2 id=\"rules\">Rules</h2>\n");
        for (Outcome outcome : RuleEnd.ORDER) {
            List<RuleEnd> some =
                    ends.stream().filter(end -> end.outcome() == outcome).toList();
            if (!some.isEmpty()) {
                html.markup("<details class=\"rules\"><summary><h3>" + Word.of(outcome)
                                + "</h3> <span class=\"muted\">")
                        .text(Counted.of(some.size(), "rule"))
                        .markup("</span></summary>\n");
                for (RuleEnd end : some) {
                    rule(end);
                }
                html.markup("</details>\n");
            }
        }
        html.markup("</section>\n");
    }

    private void rule(RuleEnd end) throws IOException {
        String id = end.rule().id();
        html.markup("<article class=\"rule\"><h4>")
                .text(end.rule().title())
                .markup(" <code>")
                .text(id)
                .markup("</code></h4>\n");
        if (!end.reasons().isEmpty()) {
            html.element("p class=\"muted\"", String.join("; ", end.reasons())).markup("\n");
        }
        if (findings.rules().containsKey(id)) {
            Optional<String> page = supplements.pages().apply(id);
            html.markup("<div class=\"page\" data-rule=\"").text(id).markup("\">\n");
            if (page.isPresent()) {
                html.markup(MarkdownHtml.of(page.get(), LEVEL));
            } else {
                html.markup("<p>The rule brings no page of its own. To mend a finding: ")
                        .text(end.rule().fix())
                        .markup("</p>\n");
            }
            html.markup("</div>\n");
        }
        html.markup("</article>\n");
    }
}
