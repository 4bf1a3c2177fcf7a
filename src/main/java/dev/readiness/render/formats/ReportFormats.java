package dev.readiness.render.formats;

import dev.readiness.core.RuleSet;
import dev.readiness.facts.Excerpt;
import dev.readiness.render.JsonReport;
import dev.readiness.render.ReportFormat;
import dev.readiness.render.RulePage;
import dev.readiness.render.gitlab.GitLabReport;
import dev.readiness.render.html.HtmlReport;
import dev.readiness.render.html.Supplements;
import dev.readiness.render.junit.JUnitReport;
import dev.readiness.render.sarif.SarifReport;
import dev.readiness.render.summary.MarkdownReport;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The list of all forms of the report; whoever adds one here has it written, documented and tested for leaks. */
public final class ReportFormats {

    private ReportFormats() {}

    /**
     * Every form that becomes a file.
     *
     * @param rules that judged, for their pages
     * @param prefix path of the root in the repository, empty or with a slash at its end: servers show files from its top
     */
    public static List<ReportFormat> of(RuleSet rules, String prefix) {
        Function<String, Optional<String>> pages = id -> rules.find(id).flatMap(entry -> RulePage.of(entry.rule()));
        return List.of(
                new JsonReport(),
                new HtmlReport(new Supplements(Optional.empty(), (path, lines) -> Excerpt.NONE, pages, List.of())),
                new SarifReport(pages, prefix),
                new JUnitReport(),
                new MarkdownReport(),
                new GitLabReport(prefix));
    }
}
