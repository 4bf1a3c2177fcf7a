package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.render.site.OpenFinding;
import dev.readiness.render.site.Standing;
import dev.readiness.render.site.WrittenReport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;

/**
 * What a written report says, as a page of a site.
 *
 * @param directory where the report is
 * @param output where the site is made
 */
record SitePage(Path directory, Path output) {

    static final String SOURCE = "report.json";

    private static final String WHOLE = "report.html";

    /** The name of the whole report beside the page. */
    private static final String COPY = "readiness-report.html";

    private static final String AGAIN = "mvn verify makes it where readiness:check is bound; then run mvn site";

    /**
     * @throws ReadinessException when the report is there and cannot be read; then nothing is written
     */
    void write(Sink sink) {
        Path report = directory.resolve(SOURCE);
        if (!Files.exists(report)) {
            page(
                    sink,
                    () -> paragraph(
                            sink,
                            "Nothing is known: there is no target/readiness/" + SOURCE + ". To mend it: " + AGAIN
                                    + "."));
            return;
        }
        WrittenReport written = read(report); // a broken one makes no half page
        page(sink, () -> {
            standing(sink, written.standing());
            findings(sink, written, "error", "Errors");
            findings(sink, written, "warning", "Warnings");
            findings(sink, written, "note", "Notes");
        });
    }

    private static void page(Sink sink, Runnable content) {
        sink.head();
        sink.title();
        sink.text("Readiness");
        sink.title_();
        sink.head_();
        sink.body();
        sink.section1();
        sink.sectionTitle1();
        sink.text("Readiness");
        sink.sectionTitle1_();
        content.run();
        sink.section1_();
        sink.body_();
        sink.flush();
    }

    private void standing(Sink sink, Standing standing) {
        sink.paragraph();
        sink.bold();
        sink.text(standing.heading());
        sink.bold_();
        sink.text(String.format(
                Locale.ROOT,
                ". Score %d/100 on %d %% of the evidence: errors %d, warnings %d, notes %d, unknown %d in %d rules.",
                standing.score().value(),
                standing.score().evidence(),
                standing.counts().getOrDefault("errors", 0),
                standing.counts().getOrDefault("warnings", 0),
                standing.counts().getOrDefault("notes", 0),
                standing.counts().getOrDefault("unknown", 0),
                standing.counts().getOrDefault("rules", 0)));
        sink.paragraph_();
        standing.partial().ifPresent(why -> paragraph(sink, "This run does not speak for the whole: " + why + "."));
        link(sink);
        if (!standing.subjects().isEmpty()) {
            SiteTable table = new SiteTable(sink).begin("Subject", "Score", "Evidence");
            standing.subjects()
                    .forEach((subject, worth) ->
                            table.row(subject, Integer.toString(worth.value()), worth.evidence() + " %"));
            table.end();
        }
    }

    private void link(Sink sink) {
        if (Files.exists(directory.resolve(WHOLE))) {
            try {
                Files.createDirectories(output);
                Files.copy(directory.resolve(WHOLE), output.resolve(COPY), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new ReadinessException(
                        "target/readiness/" + WHOLE + " cannot be copied beside the page",
                        "free the disk or its permissions");
            }
            sink.paragraph();
            sink.link(COPY);
            sink.text("The whole report");
            sink.link_();
            sink.paragraph_();
        }
    }

    private static void findings(Sink sink, WrittenReport report, String severity, String title) {
        List<OpenFinding> some = report.findings().stream()
                .filter(finding -> finding.severity().equals(severity))
                .toList();
        if (some.isEmpty()) {
            return;
        }
        sink.section2();
        sink.sectionTitle2();
        sink.text(title);
        sink.sectionTitle2_();
        SiteTable table = new SiteTable(sink).begin("Where", "Rule", "What", "Fix");
        some.forEach(finding -> table.row(finding.place(), finding.rule(), finding.message(), finding.fix()));
        table.end();
        sink.section2_();
    }

    private static void paragraph(Sink sink, String text) {
        sink.paragraph();
        sink.text(text);
        sink.paragraph_();
    }

    private static WrittenReport read(Path report) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(report))) {
            return WrittenReport.read(in);
        } catch (IOException e) {
            throw new ReadinessException("target/readiness/" + SOURCE + " is no whole report", AGAIN);
        }
    }
}
