package dev.readiness.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readiness.core.Report;
import dev.readiness.facts.EarlierReport;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a real Chromium, from a file. Pictures are left in {@code target/html-report}. */
final class InBrowserTest {

    private static final Path PICTURES = Path.of("target/html-report");
    private static final List<EarlierReport> EARLIER = List.of(
            new EarlierReport.Read("reports/1.json", false, 40, 80, 9, 3, 1),
            new EarlierReport.Unreadable("reports/2.json", "is no report"),
            new EarlierReport.Read("reports/3.json", true, 71, 100, 0, 2, 0));
    /** The limit, on the machine that tests. */
    private static final int MOST_MILLIS = 2_000;

    @TempDir
    private static Path directory;

    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        chromium = new Chromium(Files.createDirectories(directory.resolve("profile")));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static DevTools open(Report report, String fragment) throws Exception {
        return chromium.open(Samples.write(report, EARLIER, directory.resolve("report.html")), fragment);
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "320, light", "360, dark"})
    void hasNoViolationOfAccessibility(int width, String scheme) throws Exception {
        chromium.look(width, scheme);
        DevTools page = open(Samples.mixed(), "");
        page.evaluate("document.querySelectorAll('.open').forEach(button => button.click())");
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        page.evaluate("new Promise(done => setTimeout(done, 100))");
        try (InputStream axe = InBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + ";0");
        }
        JsonNode violations = page.evaluate("axe.run(document, {resultTypes: ['violations']}).then(result =>"
                + " result.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' ')))");
        chromium.screenshot(PICTURES.resolve("mixed-" + width + "-" + scheme + ".png"));
        assertThat(violations).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")
                        .asInt())
                .as("columns that one has to scroll to")
                .isNotPositive();
    }

    @Test
    void showsTheLinesTheFixAndThePage() throws Exception {
        DevTools page = open(Samples.mixed(), "");
        page.evaluate("document.querySelector('.open').click()");
        assertThat(page.evaluate("document.querySelector('.more-of').innerText").asText())
                .contains("\u203A 12", "key-12: <value> of shop/a.yml", "key-9", "key-15", "set it to false")
                .doesNotContain("key-8", "key-16");
        page.evaluate("document.querySelector('.about').open = true");
        page.evaluate("new Promise(done => setTimeout(done, 50))");
        assertThat(page.evaluate("document.querySelector('.about').innerText").asText())
                .contains("A debug switch is on", "bad src/main/resources/application-prod.yml");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 4 findings",
        "#state=unknown, 1 of 4 findings",
        "#state=accepted, 1 of 4 findings",
        "#state=closes, 2 of 4 findings",
        "#weight=warning&rule=config.debug-off, 1 of 4 findings",
        "#subject=config&module=shop&q=TRACE%20b.yml, 1 of 4 findings",
        "#q=nothing, 0 of 4 findings. Clear the filter to see the others.",
        "#subject=config, 3 of 4 findings",
        "#module=., 1 of 4 findings",
        "#rule=config.no-localhost, 1 of 4 findings",
        "#findings, 4 findings",
    })
    void filtersByItsAddress(String fragment, String count) throws Exception {
        DevTools page = open(Samples.mixed(), fragment);
        assertThat(page.evaluate("document.getElementById('count').textContent").asText())
                .isEqualTo(count);
    }

    @Test
    void isUsedByKeyboard() throws Exception {
        DevTools page = open(Samples.mixed(), "");
        page.evaluate("const key = (name, at) => (at || document.activeElement).dispatchEvent("
                + "new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true})); 0");
        page.evaluate("key('/', document.body)");
        assertThat(page.evaluate("document.activeElement.id").asText()).isEqualTo("q");
        page.evaluate("key('ArrowDown'); key('ArrowDown')");
        assertThat(page.evaluate("document.activeElement.innerText").asText()).contains("\"trace\"");
        page.evaluate("key('ArrowUp'); key('ArrowUp')");
        assertThat(page.evaluate("document.activeElement.id").asText()).isEqualTo("q");
    }

    @Test
    void opensTheFindingOfALink() throws Exception {
        String print = Samples.mixed()
                .told()
                .filter(one -> one.by().isPresent())
                .findFirst()
                .orElseThrow()
                .fingerprint();
        DevTools page = open(Samples.mixed(), "#finding=" + print);
        assertThat(page.evaluate("document.querySelector('.more-of').innerText").asText())
                .contains("the collector is a sidecar", "2027-01-31", "policy (readiness.yml:9)", print);
    }

    @Test
    void printsWithoutControls() throws Exception {
        open(Samples.mixed(), "");
        chromium.print(PICTURES.resolve("mixed.pdf"));
        assertThat(PICTURES.resolve("mixed.pdf")).isNotEmptyFile();
    }

    @Test
    void runsNoForeignText() throws Exception {
        DevTools page = open(Hostile.report(), "");
        page.evaluate("document.querySelectorAll('.open').forEach(button => button.click())");
        page.evaluate("const more = document.createElement('script'); more.textContent = 'window.harmed = 1';"
                + " document.body.append(more)");
        assertThat(page.evaluate("String(window.harmed)").asText()).isEqualTo("undefined");
        assertThat(page.evaluate("document.querySelector('.open').innerText").asText())
                .startsWith(Hostile.TEXT + "\\u202e");
        assertThat(StreamSupport.stream(
                        page.evaluate("[...document.querySelectorAll('img, iframe, b.x')].map(e => e.tagName)")
                                .spliterator(),
                        false))
                .isEmpty();
    }

    @Test
    void opensAndFilters25000FindingsInTime() throws Exception {
        chromium.look(1280, "light");
        Path file = Samples.write(Samples.many(25_000), List.of(), directory.resolve("many.html"));
        List<Integer> opened = new ArrayList<>();
        List<Integer> filtered = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            DevTools page = chromium.open(file, "");
            opened.add(page.evaluate("Number(document.documentElement.dataset.drawn)")
                    .asInt());
            filtered.add(page.evaluate(
                            "new Promise(done => { const from = performance.now();"
                                    + " const q = document.getElementById('q'); q.value = 'app.key-12';"
                                    + " q.dispatchEvent(new Event('input', {bubbles: true}));"
                                    + " requestAnimationFrame(() => setTimeout(() => done(Math.ceil(performance.now() - from)))); })")
                    .asInt());
            assertThat(page.evaluate("document.getElementById('count').textContent")
                            .asText())
                    .isEqualTo("1,111 of 25,000 findings, the first 200 are shown");
        }
        System.out.println("25,000 findings, " + Files.size(file) / 1_000_000 + " MB: opened in " + opened
                + " ms, filtered in " + filtered + " ms");
        chromium.screenshot(PICTURES.resolve("many.png"));
        assertThat(opened.stream().mapToInt(Integer::intValue).min().orElseThrow())
                .isLessThan(MOST_MILLIS);
        assertThat(filtered.stream().mapToInt(Integer::intValue).min().orElseThrow())
                .isLessThan(MOST_MILLIS);
    }
}
