package dev.readiness.render.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.render.Reports;
import dev.readiness.render.Written;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

final class MarkdownReportTest {

    @Test
    void noValueBecomesATag() {
        String text = Written.by(new MarkdownReport(), Reports.withHostileValues());
        assertThat(raw(text))
                .containsOnly(
                        "<details>\n<summary>Notes (12)</summary>",
                        "<details>\n<summary>Accepted (12)</summary>",
                        "</details>");
        String html = HtmlRenderer.builder().build().render(parse(text)).toLowerCase(Locale.ROOT);
        assertThat(html).doesNotContain("<script", "<img", "<b>", "href=\"javascript", "<h1>heading");
        assertThat(html.split("<h1>", -1)).as("one heading, which is ours").hasSize(2);
    }

    @Test
    void placesAreLinks() {
        assertThat(links(Written.by(new MarkdownReport(), Reports.mixed())))
                .contains("src/main/resources/application.yml#L12", "a%20b.yml#L1", "core/api/.env");
        assertThat(links(Written.by(new MarkdownReport("https://h/o/r/blob/c0ffee/", 9000), Reports.mixed())))
                .contains("https://h/o/r/blob/c0ffee/src/main/resources/application.yml#L12");
    }

    @Test
    void manyFindingsEndWhereGitHubWouldCutThemOff() {
        String text = Written.by(new MarkdownReport(), Reports.large(25_000));
        assertThat(text.getBytes(StandardCharsets.UTF_8).length)
                .isBetween(MarkdownReport.LIMIT - 4096, MarkdownReport.LIMIT);
        int told = text.split("\n- ", -1).length - 1;
        assertThat(text)
                .endsWith("\n" + (25_000 - told) + " more findings are left out: report.json has all.\n")
                .doesNotContain("## Warnings", "<details>");
    }

    @Test
    void foldsThatFoundRoomAreClosed() {
        String text = Written.by(new MarkdownReport("", 3600), Reports.withHostileValues());
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(3600);
        assertThat(text.split("<details>", -1)).hasSameSizeAs(text.split("</details>", -1));
    }

    private static List<String> raw(String text) {
        List<String> raw = new ArrayList<>();
        parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                raw.add(block.getLiteral());
            }

            @Override
            public void visit(HtmlInline inline) {
                raw.add(inline.getLiteral());
            }
        });
        return raw;
    }

    private static List<String> links(String text) {
        List<String> links = new ArrayList<>();
        parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
            }
        });
        return links;
    }

    private static Node parse(String text) {
        return Parser.builder().build().parse(text);
    }
}
