package dev.readiness.render.summary;

import dev.readiness.core.Report;
import dev.readiness.render.ReportFormat;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The report in GitHub's Markdown: verdict, score, subjects, and findings from heavy to light. It ends where its reader
 * would cut it off, and says so.
 *
 * @param base what paths are relative to in a link: empty, or a URL that ends in a slash
 * @param limit bytes that the text may take
 */
public record MarkdownReport(String base, int limit) implements ReportFormat {

    /** What GitHub takes as the summary of a step. */
    public static final int LIMIT = 1024 * 1024;

    public MarkdownReport() {
        this("", LIMIT);
    }

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String file() {
        return "report.md";
    }

    @Override
    public void write(Report report, String plugin, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out);
        Page page = new Page(buffered, limit);
        List<Report.Told> told = report.told().toList();
        page.write(Head.of(report, told));
        for (Section section : Section.values()) {
            section.write(told, new Item(base), page);
        }
        page.end();
        buffered.flush();
    }
}
