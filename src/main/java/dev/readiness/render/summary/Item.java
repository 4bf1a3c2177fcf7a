package dev.readiness.render.summary;

import dev.readiness.core.Report;
import dev.readiness.facts.Origin;
import dev.readiness.render.Statement;
import dev.readiness.render.UriPath;
import dev.readiness.render.template.Escape;

/**
 * A finding as an item of a list.
 *
 * @param base what paths are relative to in a link
 */
record Item(String base) {

    String of(Report.Told one) {
        String accepted = one.by()
                .map(word -> "  Accepted"
                        + word.lastDay().map(day -> " until " + day).orElse("") + ": "
                        + Escape.MARKDOWN.escape(word.reason()) + "\n")
                .orElse("");
        // the two spaces put what follows into the item, the backslash ends its line
        return "- " + place(one.finding().at()) + " **"
                + Escape.MARKDOWN.escape(one.rule().id()) + "**: "
                + Escape.MARKDOWN.escape(Statement.of(one.finding())) + "\\\n"
                + (accepted.isEmpty()
                        ? "  Fix: " + Escape.MARKDOWN.escape(one.rule().fix()) + "\n"
                        : accepted);
    }

    private String place(Origin at) {
        String line = at.line() == 0 ? "" : "#L" + at.line();
        return "[" + Escape.MARKDOWN.escape(at.toString()) + "](" + base + UriPath.of(at.path()) + line + ")";
    }
}
