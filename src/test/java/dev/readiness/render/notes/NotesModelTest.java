package dev.readiness.render.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.changelog.ChangelogWords;
import dev.readiness.facts.git.AuthoredCommit;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.git.ReleaseHistory.Release;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.operations.Change;
import dev.readiness.facts.operations.Change.Kind;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.operations.Operations;
import dev.readiness.golden.Golden;
import dev.readiness.notes.Links;
import dev.readiness.notes.ReleaseNotes;
import dev.readiness.notes.ReleaseNotes.Title;
import dev.readiness.render.template.Templates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NotesModelTest {

    private static final Links GITHUB = Links.of("https://github.com/acme/shop", Optional.empty());
    private static final Title TITLE = new Title("shop", "1.2.0", "2026-06-30", "v1.2.0", Optional.of("v1.1.0"));

    @Test
    void tellsAllInOrder() throws IOException {
        ReleaseNotes notes = ReleaseNotes.of(
                TITLE,
                "### Added\n\n- Search, at *last*.\n\n  ```\n  # code\n  ```",
                history(
                        "feat(search): find by name (#12)",
                        "feat(api)!: drop v1\n\nBREAKING CHANGE: /v1 is gone, use /v2",
                        "fix: close the stream of @octocat (#13)\n\nCloses #3",
                        "perf: read once",
                        "security: check the signature",
                        "fix(deps): bump junit from 5.1 to 5.2",
                        "Revert \"feat: old\"\n\nThis reverts commit abcdef0.",
                        "chore: tidy",
                        "docs: explain"),
                Optional.of(operations()));
        Golden.assertSame("notes/release-notes.md", render(notes, GITHUB));
    }

    @Test
    void saysThatNothingChanged() throws IOException {
        Title first = new Title("shop", "1.0.0", "", "v1.0.0", Optional.empty());
        Golden.assertSame(
                "notes/release-notes-empty.md",
                render(ReleaseNotes.of(first, "", history("chore: a"), Optional.empty()), Links.NONE));
    }

    @Test
    void saysWhatItDoesNotKnow() throws IOException {
        Golden.assertSame(
                "notes/release-notes-unknown.md",
                render(ReleaseNotes.without(TITLE, "- Words.", "the clone is shallow", Optional.empty()), Links.NONE));
    }

    @Test
    void writesTheWholeChangelog() throws IOException {
        ReleaseHistory history = new ReleaseHistory(
                List.of(
                        new Release(Optional.empty(), 0, commits("feat: next (#9)")),
                        new Release(tag("1.1.0"), 1_780_315_200, commits("feat!: drop a", "fix(ui): b #3", "perf: c")),
                        new Release(tag("1.0.1"), 1_780_228_799, commits("chore: a")),
                        new Release(tag("1.0.0"), 0, commits("feat: a"))),
                Optional.empty());
        Golden.assertSame(
                "notes/changelog.md",
                new Templates(Map.of())
                        .render(
                                "changelog.md",
                                ChangelogModel.of(
                                        history,
                                        new ChangelogWords("", Map.of("1.0.0", "### Added\n\n- Everything.")),
                                        GITHUB)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=y>",
                "<!-- hidden",
                "[x](javascript:alert(1))",
                "![x](http://x/y.png)",
                "# heading",
                "- item",
                "1. item",
                "10) item",
                "> quote",
                "*bold* _it_ **b** ~~s~~",
                "a | b | c",
                "``` fence",
                "~~~ fence",
                "a `code` b ` c",
                "`` ` ``",
                "`<b>`",
                "\\",
                "a\\",
                "&lt;b&gt; &amp;",
                "[ref]",
                "[ref]: http://x",
                "***",
                "---",
                "===",
                "a  ",
                "http://x/(y)_*z*",
                "<http://x>",
                "a\nb\n\n# c",
                "a\u0000\u001B[31mb",
                "עברית \u202Eabc",
                "@octocat @acme/team a@b.c #12 acme/other#5 GH-7 !8",
                "{{version}} {{{x}}} {{> y}}",
                "$x$ `$y$`"
            })
    void aHostileTextStaysText(String text) {
        List<ReleaseNotes> notes = List.of(
                ReleaseNotes.of(TITLE, "", history("feat: " + text, "feat(a b): end"), Optional.empty()),
                ReleaseNotes.of(TITLE, "", history(text, "end"), Optional.empty()));
        for (ReleaseNotes one : notes) {
            Node document = parse(render(one, Links.NONE));
            Shape shape = Shape.of(document);
            assertThat(shape.items).isEqualTo(2);
            assertThat(shape.lists).isEqualTo(1);
            assertThat(shape.links).isEqualTo(0);
            assertThat(shape.html).isEqualTo(0);
            assertThat(shape.text.toString().replaceAll("(?<!\\w)[@#!]\\w+", "ping"))
                    .doesNotContain("ping");
        }
    }

    @Test
    void nothingBreaksTheListWhateverIsWritten() {
        Random random = new Random(7);
        String alphabet = "ab <>[]()`*_#@!|~\\&-+.1:\"'{}$=\t";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int k = random.nextInt(30); k >= 0; k--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Shape shape = Shape.of(parse(render(
                    ReleaseNotes.of(TITLE, "", history("feat: " + text, "feat: end"), Optional.empty()), Links.NONE)));
            assertThat(List.of(shape.items, shape.lists, shape.links, shape.html))
                    .as(text.toString())
                    .containsExactly(2, 1, 0, 0);
        }
    }

    private static String render(ReleaseNotes notes, Links links) {
        return new Templates(Map.of()).render("release-notes.md", NotesModel.of(notes, links));
    }

    private static Node parse(String markdown) {
        return Parser.builder().build().parse(markdown.substring(0, markdown.indexOf("\n## Contributors")));
    }

    private static ReleaseHistory history(String... messages) {
        return new ReleaseHistory(List.of(new Release(Optional.empty(), 0, commits(messages))), Optional.empty());
    }

    /** As given, as if the first were the newest. */
    private static List<AuthoredCommit> commits(String... messages) {
        List<AuthoredCommit> commits = new ArrayList<>();
        for (String message : messages) {
            String id = Integer.toHexString(commits.size() + 1).repeat(40);
            commits.add(AuthoredCommit.of(id, "Ada Example", 0, message, false));
        }
        return commits;
    }

    private static Optional<ReleaseTag> tag(String version) {
        return Optional.of(
                new ReleaseTag("v" + version, SemanticVersion.parse(version).orElseThrow(), "a".repeat(40), false));
    }

    private static OperationalDiff operations() {
        return new OperationalDiff(
                tag("1.1.0").orElseThrow(),
                List.of(
                        change(Subject.VARIABLE, Kind.ADDED, "DB_URL", null, null),
                        change(Subject.VARIABLE, Kind.ADDED, "POOL_SIZE", null, "10"),
                        change(Subject.VARIABLE, Kind.CHANGED, "LOG_LEVEL", "warn", "info"),
                        change(Subject.VARIABLE, Kind.REMOVED, "OLD", "1", null),
                        change(Subject.SETTING, Kind.RENAMED, "app.new", "app.old", "app.new"),
                        change(Subject.SETTING, Kind.CHANGED, "app.size", "1", "2"),
                        change(Subject.MIGRATION, Kind.ADDED, "V2", null, "add table"),
                        change(Subject.JAVA, Kind.CHANGED, "java", "17", "21"),
                        change(Subject.DEPENDENCY, Kind.CHANGED, "org.acme:a", "1.0", "1.1"),
                        change(Subject.API, Kind.ADDED, "com.acme.Shop.open()", null, null),
                        change(Subject.API, Kind.REMOVED, "com.acme.Shop.close()", null, null),
                        change(Subject.API, Kind.CHANGED, "com.acme.Shop.size()", null, "method return type changed")),
                List.of(new Operations.Unknown(Origin.of("pom.xml"), "pom.xml has a parent that cannot be read")));
    }

    private static Change change(Subject subject, Kind kind, String name, String before, String after) {
        return new Change(
                subject, kind, name, Optional.ofNullable(before), Optional.ofNullable(after), Origin.of("a.yml", 3));
    }

    /** What a document is made of. */
    private static final class Shape extends AbstractVisitor {

        private int items;
        private int lists;
        private int links;
        private int html;
        private final StringBuilder text = new StringBuilder();

        static Shape of(Node document) {
            Shape shape = new Shape();
            document.accept(shape);
            return shape;
        }

        @Override
        public void visit(BulletList list) {
            lists++;
            visitChildren(list);
        }

        @Override
        public void visit(ListItem item) {
            items++;
            assertThat(item.getFirstChild().getNext()).isNull();
            assertThat(item.getFirstChild()).isInstanceOf(org.commonmark.node.Paragraph.class);
            visitChildren(item);
        }

        @Override
        public void visit(Link link) {
            links++;
        }

        @Override
        public void visit(Image image) {
            links++;
        }

        @Override
        public void visit(HtmlInline inline) {
            html++;
        }

        @Override
        public void visit(HtmlBlock block) {
            html++;
        }

        @Override
        public void visit(Heading heading) {
            assertThat(heading.getLevel()).isLessThanOrEqualTo(2);
        }

        @Override
        public void visit(Text literal) {
            text.append(literal.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(' ');
        }
    }
}
