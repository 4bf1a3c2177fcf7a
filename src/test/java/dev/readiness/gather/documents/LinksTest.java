package dev.readiness.gather.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LinksTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b.md",
                "./b.md",
                "b.md#first-steps",
                "b.md#First-Steps",
                "b.md?plain=1#first-steps",
                "../README.md",
                "/docs/b.md",
                "/docs",
                ".",
                "#here",
                "#named",
                "#quoted",
                "#inline",
                "a%20b.txt",
                "a+b.txt",
                "b.txt#L10",
                "../../../issues",
                "../..",
                "https://example.org/x.md",
                "mailto:a@example.org",
                "//example.org/x",
                "{{x}}.md",
                "$x.md",
                "*.md",
                "%zz",
                "",
            })
    void acceptsWhatLeadsSomewhere(String target) {
        assertThat(broken(target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c.md          | \"docs/c.md\" does not exist",
                "../docs/c.md  | \"docs/c.md\" does not exist",
                "/b.md         | \"b.md\" does not exist",
                "c.md#x        | \"docs/c.md\" does not exist",
                "b.md#second   | \"docs/b.md\" has no heading \"second\"",
                "#there        | \"docs/a.md\" has no heading \"there\"",
                "../README.md#x | \"README.md\" has no heading \"x\"",
                "d.MARKDOWN#x  | \"docs/d.MARKDOWN\" has no heading \"x\"",
            })
    void reportsWhatLeadsNowhere(String target, String fault) {
        assertThat(broken(target)).containsExactly("docs/a.md:3 " + target + ": " + fault);
    }

    @Test
    void seesImagesAndReferencesAndTables() {
        pages().file("docs/a.md", "![x](x.png)\n\n[y]\n\n| a |\n|---|\n| [z](z.md) |\n\n[y]: y.md\n");
        assertThat(pages().read("docs/a.md").broken())
                .extracting(one -> one.at() + " " + one.target())
                .containsExactly("docs/a.md:1 x.png", "docs/a.md:3 y.md", "docs/a.md:7 z.md");
    }

    @Test
    void leavesCodeAlone() {
        pages().file("docs/a.md", "`[x](x.md)`\n\n```\n[x](x.md)\n```\n");
        assertThat(pages().read("docs/a.md").broken()).isEmpty();
    }

    private List<String> broken(String target) {
        pages().file("README.md", "# Read me")
                .file("docs/b.md", "# First steps")
                .file("docs/b.txt", "")
                .file("docs/d.MARKDOWN", "")
                .file("docs/a b.txt", "")
                .file("docs/a+b.txt", "")
                .file("docs/%zz", "")
                .file(
                        "docs/a.md",
                        "## Here\n\n[text](" + target + ")\n\n<div id=\"Named\">\n\n<a name='quoted'></a> "
                                + "a <i id=inline>b</i>\n");
        return pages().read("docs/a.md").broken().stream()
                .map(one -> one.at() + " " + one.target() + ": " + one.fault())
                .toList();
    }

    private Pages pages() {
        return new Pages(directory);
    }
}
