package dev.readiness.render.html;

import dev.readiness.core.Judgement;
import dev.readiness.core.Report;
import java.io.IOException;

/** What was judged, by what, for what. */
final class RunPart {

    private final Report report;
    private final String plugin;
    private final HtmlOut html;

    RunPart(Report report, String plugin, HtmlOut html) {
        this.report = report;
        this.plugin = plugin;
        this.html = html;
    }

    void write() throws IOException {
        long modules =
                report.judgements().stream().map(Judgement::module).distinct().count();
        html.markup("<section aria-labelledby=\"run\">\n<h2 id=\"run\">This run</h2>\n<dl class=\"run\">\n");
        pair("Stage", report.stage().word());
        pair("Plugin", "readiness-maven-plugin " + plugin);
        pair("Rules that concern it", Long.toString(report.rules()));
        pair("Places judged", Long.toString(modules));
        pair(
                "Gate",
                "closed by " + report.gate().failOn().word() + "s"
                        + (report.gate().unknownCloses()
                                ? ", also by what of that weight could not be judged"
                                : "; open to what could not be judged")
                        + report.gate()
                                .minScore()
                                .map(least -> ", and by a score below " + least)
                                .orElse(""));
        pair("Speaks for", report.partial().map(why -> "a part only: " + why).orElse("the whole reactor"));
        html.markup("</dl>\n</section>\n");
    }

    private void pair(String name, String value) throws IOException {
        html.markup("<div>").element("dt", name).element("dd", value).markup("</div>\n");
    }
}
