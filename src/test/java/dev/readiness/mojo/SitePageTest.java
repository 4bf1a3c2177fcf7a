package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.render.JsonReport;
import dev.readiness.render.Reports;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.doxia.sink.Sink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SitePageTest {

    @TempDir
    private Path directory;

    private final StringBuilder page = new StringBuilder();

    /** Writes down what it is told, as {@code <section1>} and text. */
    private final Sink sink = (Sink) Proxy.newProxyInstance(
            SitePageTest.class.getClassLoader(), new Class<?>[] {Sink.class}, (proxy, method, arguments) -> {
                String name = method.getName();
                page.append(
                        name.equals("text")
                                ? (String) arguments[0]
                                : name.equals("link") ? "<link " + arguments[0] + ">" : "<" + name + ">");
                return null;
            });

    @Test
    void withoutAReportSaysHowToMakeIt() {
        write();
        assertThat(page)
                .contains("Nothing is known: there is no target/readiness/report.json. To mend it: mvn verify")
                .doesNotContain("READY.");
    }

    @Test
    void tellsVerdictSubjectsAndFindingsFromHeavyToLight() throws IOException {
        report();
        write();
        assertThat(page)
                .contains("<bold>NOT READY to deploy<bold_>. Score ")
                .contains("This run does not speak for the whole: only 2 of 3 modules.")
                .contains("<tableHeaderCell>Subject<tableHeaderCell_>")
                .contains("<tableCell>config.debug-off<tableCell_><tableCell>\"debug\" is \"true\"<tableCell_>")
                .containsSubsequence("<sectionTitle2>Errors", "<sectionTitle2>Notes")
                .doesNotContain("<link");
        for (String element : new String[] {"table", "tableRow", "tableCell", "section1", "section2", "paragraph"}) {
            assertThat(count("<" + element + ">")).as(element).isEqualTo(count("<" + element + "_>"));
        }
    }

    @Test
    void linksTheWholeReportAndCopiesIt() throws IOException {
        report();
        Files.writeString(directory.resolve("report.html"), "<p>all of it</p>");
        write();
        assertThat(page).contains("<link readiness-report.html>The whole report");
        assertThat(directory.resolve("site/readiness-report.html")).hasContent("<p>all of it</p>");
    }

    @Test
    void aBrokenReportMakesNoPage() throws IOException {
        Files.writeString(directory.resolve("report.json"), "{\"format\": \"hunter2");
        assertThatThrownBy(this::write)
                .isInstanceOf(ReadinessException.class)
                .hasMessageStartingWith("target/readiness/report.json is no whole report. To mend it: ")
                .hasMessageNotContaining("hunter2");
        assertThat(page).isEmpty();
    }

    private void report() throws IOException {
        try (OutputStream out = Files.newOutputStream(directory.resolve("report.json"))) {
            new JsonReport().write(Reports.mixed(), "0.1.0", out);
        }
    }

    private void write() {
        new SitePage(directory, directory.resolve("site")).write(sink);
    }

    private int count(String tag) {
        return page.toString().split(tag, -1).length - 1;
    }
}
