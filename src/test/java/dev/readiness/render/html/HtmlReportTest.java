package dev.readiness.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Report;
import dev.readiness.facts.EarlierReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlReportTest {

    private static final List<EarlierReport> EARLIER = List.of(
            new EarlierReport.Read("reports/1.json", false, 40, 80, 9, 3, 1),
            new EarlierReport.Unreadable(Hostile.TEXT, "is no report"));

    private static String html(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Samples.html(EARLIER).write(report, "0.1.0", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isValid(@TempDir Path directory) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target/vnu").toAbsolutePath() + "/*",
                "nu.validator.client.SimpleCommandLineValidator"));
        for (Report report : List.of(Samples.mixed(), Samples.empty(), Hostile.report(), Samples.many(300))) {
            Path page = directory.resolve(command.size() + ".html");
            Files.writeString(page, html(report));
            command.add(page.toString());
        }
        Path said = directory.resolve("vnu.txt");
        Process vnu = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        vnu.waitFor();
        // it knows the policy but not the digests in it; that the script runs, InBrowserTest shows
        List<String> policy = Files.readAllLines(said).stream()
                .filter(line -> line.contains("info warning: Inline s"))
                .toList();
        assertThat(policy).as("what shows that it has looked at each page").hasSize(4 * 3);
        assertThat(Files.readAllLines(said)).isEqualTo(policy);
    }

    @Test
    void leavesForeignTextText() throws IOException {
        String html = html(Hostile.report());
        assertThat(html).doesNotContain("<img", "<script>window", "</script><!--", "\u202e", "\uFFFE");
        assertThat(html).contains("&lt;/script&gt;&lt;!-- ", "\\u003C/script\\u003E\\u003C!-- ");
    }

    @Test
    void loadsNothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Samples.html(List.of()).write(Samples.mixed(), "0.1.0", out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .doesNotContainPattern("(?i)(src|srcset|poster)\\s*=|<link|@import|url\\(");
    }

    @Test
    void saysAllWithoutScripts() throws IOException {
        String body = html(Samples.mixed()).replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", "");
        assertThat(body)
                .contains("NOT READY to deploy", "2 findings of 2 rules close the gate.")
                .contains("<span class=\"value\">56</span>", "on <b>69 %</b> of the evidence")
                .contains("only 1 of 2 modules take part", "shop/a.yml:12", "the collector is a sidecar")
                .contains("To mend it: set it to false, a level to info, or delete the line", "A debug switch is on")
                .contains("there is no such thing here", "is no report", "readiness-maven-plugin 0.1.0");
        assertThat(html(Samples.empty())).contains(">READY</h1>", "There are none.");
    }

    @Test
    void isTheSameWhereverItIsWritten() throws IOException {
        String here = html(Samples.mixed());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(html(Samples.mixed())).isEqualTo(here).doesNotContain("\r");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** What is written is not kept: beside the report's own list of findings there is room for much less than the page. */
    @Test
    void writesManyFindingsInLittleMemory() throws IOException {
        Report report = Samples.many(25_000);
        Runtime runtime = Runtime.getRuntime();
        long[] most = {0, 0};
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int one) {
                most[1]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                most[1] += length;
                if (most[1] >> 20 != (most[1] - length) >> 20) {
                    System.gc();
                    most[0] = Math.max(most[0], runtime.totalMemory() - runtime.freeMemory() - before);
                }
            }
        };
        Samples.html(List.of()).write(report, "0.1.0", counting);
        System.out.println(most[1] / 1_000 + " kB written, at most " + most[0] / 1_000_000 + " MB held");
        assertThat(most[1]).isGreaterThan(5_000_000);
        assertThat(most[0]).isLessThan(40_000_000);
    }
}
