package dev.readiness.render.html;

import dev.readiness.core.Report.Told;
import dev.readiness.render.Counted;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The findings: what the script filters and shows, and what is there without it. */
final class FindingsPart {

    /** So many are in the page itself, for a browser without scripts. */
    private static final int PLAIN = 200;

    private final Findings findings;
    private final HtmlOut html;

    FindingsPart(Findings findings, HtmlOut html) {
        this.findings = findings;
        this.html = html;
    }

    void write() throws IOException {
        html.markup("<section aria-labelledby=\"findings\">\n<h2 id=\"findings\" tabindex=\"-1\">Findings</h2>\n");
        controls();
        html.markup("<p id=\"count\" role=\"status\">")
                .text(Counted.of(findings.all().size(), "finding"))
                .markup("</p>\n<div id=\"list\">\n");
        plain(findings.all().stream().limit(PLAIN).toList());
        html.markup(
                "</div>\n<p class=\"more\"><button type=\"button\" id=\"more\" hidden>Show more</button></p>\n</section>\n");
    }

    private void controls() throws IOException {
        html.markup("<search id=\"controls\" aria-label=\"Filter the findings\" hidden>\n")
                .markup("<p class=\"field grow\"><label for=\"q\">Text <kbd>/</kbd></label>")
                .markup("<input id=\"q\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"></p>\n");
        for (String name : List.of("Weight", "State", "Subject", "Module", "Rule")) {
            String id = name.toLowerCase(Locale.ROOT);
            html.markup("<p class=\"field\"><label for=\"" + id + "\">" + name + "</label><select id=\"" + id
                    + "\"><option value=\"\">any</option></select></p>\n");
        }
        html.markup("<p class=\"field\"><button type=\"button\" id=\"reset\">Clear</button></p>\n</search>\n");
    }

    private void plain(List<Told> some) throws IOException {
        String rule = "";
        for (Told one : some) {
            if (!rule.equals(one.rule().id())) {
                html.markup(rule.isEmpty() ? "" : "</ul>\n")
                        .markup("<h3>")
                        .text(one.rule().title());
                html.markup(" <code>").text(one.rule().id()).markup("</code></h3>\n<p class=\"fix\">To mend it: ");
                html.text(one.rule().fix()).markup("</p>\n<ul class=\"plain\">\n");
                rule = one.rule().id();
            }
            html.markup("<li>").markup(Findings.state(one).equals("unknown") ? "Unknown: " : "");
            html.markup(Word.badge(one.severity()) + " <span class=\"place\">")
                    .text(one.finding().at().toString())
                    .markup("</span> ")
                    .text(one.finding().message());
            if (one.by().isPresent()) {
                html.markup(" (accepted: ").text(one.by().get().reason()).markup(")");
            }
            html.markup("</li>\n");
        }
        html.markup(rule.isEmpty() ? "<p>There are none.</p>\n" : "</ul>\n");
        if (findings.all().size() > some.size()) {
            html.markup("<p>Without scripts the first ")
                    .text(some.size())
                    .markup(" are shown; all are in report.json.</p>\n");
        }
    }
}
