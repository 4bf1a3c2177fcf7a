package dev.readiness.render.formats;

import dev.readiness.core.RuleSet;
import dev.readiness.render.JsonReport;
import dev.readiness.render.ReportFormat;
import dev.readiness.render.RulePage;
import dev.readiness.render.gitlab.GitLabReport;
import dev.readiness.render.junit.JUnitReport;
import dev.readiness.render.sarif.SarifReport;
import dev.readiness.render.summary.MarkdownReport;
import java.util.List;

/** The list of all forms of the report; whoever adds one here has it written, documented and tested for leaks. */
public final class ReportFormats {

    private ReportFormats() {}

    /**
     * Every form that becomes a file.
     *
     * @param rules that judged, for their pages
     */
    public static List<ReportFormat> of(RuleSet rules) {
        return List.of(
                new JsonReport(),
                new SarifReport(id -> rules.find(id).flatMap(entry -> RulePage.of(entry.rule()))),
                new JUnitReport(),
                new MarkdownReport(),
                new GitLabReport());
    }
}
