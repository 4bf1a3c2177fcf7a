package dev.readiness.render.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.git.AuthoredCommit;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.git.ReleaseHistory.Release;
import dev.readiness.notes.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commits tell where the changelog has no words. */
final class ChangelogModelTest {

    private static final Links GITHUB = Links.of("https://github.com/acme/shop", Optional.empty());

    @Test
    void tellsUnderTheHeadingsOfKeepAChangelog() {
        assertThat(ChangelogModel.unreleased(
                        history(
                                "feat(api): a (#1)",
                                "feat!: b",
                                "fix: c of @ada",
                                "perf: d",
                                "Revert \"feat: e\"",
                                "security: f",
                                "chore(release): 1.2.0",
                                "docs: g"),
                        GITHUB))
                .isEqualTo("""
                        ### Added

                        - api: a ([\\#1](https://github.com/acme/shop/issues/1))

                        ### Changed

                        - **Breaking:** b
                        - d
                        - Reverted: feat: e

                        ### Fixed

                        - c of `@ada`

                        ### Security

                        - f
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a | b | c",
                "*b* _i_ **b**",
                "@octocat @acme/team",
                "#12 acme/other#5 GH-7",
                "## [9.9.9] - 2026-01-01",
                "[Unreleased]: http://x",
                "[x](http://y)",
                "``` fence",
                "<!-- never closed",
                "a\n\n## [9.9.9]"
            })
    void whateverACommitSaysIsTextOfOneEntry(String text) {
        String markdown = ChangelogModel.unreleased(history("feat: " + text), Links.NONE);
        assertThat(kinds(Parser.builder().build().parse(markdown + "\n## [1.0.0]\n")))
                .containsEntry("Heading", 2)
                .containsEntry("ListItem", 1)
                .doesNotContainKeys("Link", "HtmlInline", "HtmlBlock", "FencedCodeBlock", "Emphasis", "StrongEmphasis");
        assertThat(markdown.replaceAll("`[^`]*`", "")).doesNotContain("@o", "@a", " #12");
    }

    private static Map<String, Integer> kinds(Node document) {
        Map<String, Integer> kinds = new TreeMap<>();
        document.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                kinds.merge(parent.getClass().getSimpleName(), 1, Integer::sum);
                super.visitChildren(parent);
            }
        });
        return kinds;
    }

    private static ReleaseHistory history(String... messages) {
        List<AuthoredCommit> commits = new ArrayList<>();
        for (String message : messages) {
            String id = Integer.toHexString(commits.size() + 1).repeat(40);
            commits.add(AuthoredCommit.of(id, "Ada Example", 0, message, false));
        }
        return new ReleaseHistory(List.of(new Release(Optional.empty(), 0, commits)), Optional.empty());
    }
}
