package dev.readiness.render.document;

import dev.readiness.core.Report;
import dev.readiness.facts.documents.BuildMarks;
import dev.readiness.render.template.Templates;

/** The checklist of a release for which nobody wrote one: what was proved before it was made. */
public final class ReleaseChecklist {

    private ReleaseChecklist() {}

    /**
     * Every rule on releases with how it ended.
     *
     * @param report on what stops a release
     */
    public static String of(Templates templates, String project, String version, Report report) {
        return templates.render(
                "checklist.md",
                new Item()
                        .text("project", project)
                        .text("version", version)
                        .verbatim("begin", BuildMarks.BEGIN)
                        .verbatim("end", BuildMarks.END)
                        .part("rules", RulePart.release(report))
                        .build());
    }
}
