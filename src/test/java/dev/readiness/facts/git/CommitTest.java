package dev.readiness.facts.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.git.Commit.Conventional;
import dev.readiness.facts.git.Commit.Footer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each example of the specification and what people write. */
final class CommitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "feat: add x|feat||add x",
                "feat(api): add x|feat|api|add x",
                "fix(api/v2, core): x|fix|api/v2, core|x",
                "FEAT: add x|FEAT||add x",
                "build-deps: x|build-deps||x",
                "fix:  two blanks|fix||two blanks",
                "docs: correct: spelling|docs||correct: spelling",
                "fix(módulo): x|fix|módulo|x",
                "fix(@scope/pkg): x|fix|@scope/pkg|x",
                "fix(a b): x|fix|a b|x",
                "fix(a.b): x|fix|a.b|x",
                "feat: ✨ add x|feat||✨ add x",
                "✨ feat: add x|feat||add x",
                "⚡️ perf(api): x|perf|api|x",
                ":sparkles: feat(api): add x|feat|api|add x",
                "feat: הוספה|feat||הוספה"
            })
    void readsTheSubject(String subject, String type, String scope, String description) {
        Conventional parts = conventional(subject);
        assertThat(parts.type()).isEqualTo(type);
        assertThat(parts.scope()).isEqualTo(Optional.ofNullable(scope));
        assertThat(parts.description()).isEqualTo(description);
        assertThat(parts.breaking()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Fix typo",
                "feat:no blank",
                "feat:",
                "feat: ",
                "feat (api): x",
                "feat(): x",
                "feat(a)(b): x",
                "feat(api: x",
                "feat!!: x",
                ": x",
                "1feat: x",
                "Merge branch 'x'",
                "two words: x",
                ":sparkles:",
                ":sparkles: add x",
                ": feat: x",
                "✨feat: x",
                "✨ add x",
                "\"feat: x\"",
                "(feat: x)"
            })
    void leavesOtherSubjectsAlone(String subject) {
        Commit commit = Commit.of("1", subject, false);
        assertThat(commit.subject()).isEqualTo(subject.strip());
        assertThat(commit.conventional()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feat: x\n\nBREAKING CHANGE: gone",
                "feat: x\n\nBREAKING-CHANGE: gone",
                "feat!: x\n\nBREAKING CHANGE: gone",
                "feat: x\n\nbody\n\nBREAKING CHANGE: gone\n",
                "feat: x\r\n\r\nbody\r\n\r\nBREAKING CHANGE: gone\r\n",
                "feat: x\n\nCloses #1\nBREAKING CHANGE: gone\nReviewed-by: Z",
                "feat: x\n\nCloses #1\n\nBREAKING CHANGE: gone\n\nReviewed-by: Z",
                "feat: x\n\nBREAKING CHANGE:\n  gone",
                "feat: x\n\nBREAKING-CHANGE:\ngone",
                "feat: x\n\nBREAKING CHANGE: gone\nBREAKING CHANGE: more",
                "✨ feat: x\n\nBREAKING CHANGE: gone",
                "feat: x\n\n```\ncode\n```\n\nBREAKING CHANGE: gone",
                "feat: x\n\n```code``` in a line\n\nBREAKING CHANGE: gone"
            })
    void seesABreakingChange(String message) {
        assertThat(conventional(message).breaking()).contains("gone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feat: x\n\nbreaking change: no",
                "feat: x\n\nThe words\nBREAKING CHANGE: no footer here",
                "feat: x\n\nIt is no BREAKING CHANGE: it only reads so",
                "feat: x\n\nBREAKING CHANGE:no blank",
                "feat: x\n\nBREAKING CHANGE #1",
                "feat: x\n\nBREAKING-CHANGE #1",
                "feat: x\n\nBREAKING CHANGES: no",
                "feat: x\nBREAKING CHANGE: no blank line before",
                "feat: x\n\n`BREAKING CHANGE: y` is how to say it",
                "feat: x\n\n\"BREAKING CHANGE: y\" is how to say it",
                "feat: x\n\nWrite:\n\n    BREAKING CHANGE: in a footer",
                "feat: x\n\n> BREAKING CHANGE: quoted",
                "feat: x\n\n```\n\nBREAKING CHANGE: quoted\n```",
                "feat: x\n\n~~~ text\n\nBREAKING CHANGE: quoted\n~~~",
                "feat: x\n\n````\n```\n\nBREAKING CHANGE: quoted\n````",
                "feat: x\n\n  ```\n\nBREAKING CHANGE: quoted\n  ```",
                "feat: x\n\n```\n\nBREAKING CHANGE: never closed"
            })
    void doesNotTakeProseForABreakingChange(String message) {
        assertThat(conventional(message).breaking()).isEmpty();
    }

    @Test
    void takesTheDescriptionForWhatABangBreaks() {
        assertThat(conventional("refactor(core)!: drop Java 11").breaking()).contains("drop Java 11");
        assertThat(conventional("feat!: drop Java 11").breaking()).contains("drop Java 11");
        assertThat(conventional("feat!: drop Java 11\n\nBREAKING CHANGE:\nCloses #1")
                        .breaking())
                .contains("");
    }

    @Test
    void readsFooters() {
        String message = """
                fix: prevent racing of requests

                Introduce a request id.

                Remove timeouts.

                Reviewed-by: Z
                Refs #123
                Note: two
                  lines

                and a paragraph
                Signed-off-by: A <a@example.org>
                """;
        assertThat(conventional(message).footers())
                .isEqualTo(List.of(
                        new Footer("Reviewed-by", "Z"),
                        new Footer("Refs", "123"),
                        new Footer("Note", "two\n  lines\n\nand a paragraph"),
                        new Footer("Signed-off-by", "A <a@example.org>")));
    }

    @Test
    void readsTheSameWithWindowsLineEnds() {
        String message = "fix: a\n\nbody\n\nRefs #1\nNote: b\nc\n";
        assertThat(conventional(message.replace("\n", "\r\n"))).isEqualTo(conventional(message));
    }

    @Test
    void knowsWhatItReverts() {
        String id = "0123456789012345678901234567890123456789";
        assertThat(Commit.of("1", "Revert \"feat: x\"\n\nThis reverts commit " + id + ".", false)
                        .reverts())
                .containsExactly(id);
        assertThat(Commit.of(
                                "1",
                                "revert: x\n\nThis reverts commit abcdef0, reversing\nchanges made to 1234567.",
                                false)
                        .reverts())
                .containsExactly("abcdef0");
        assertThat(Commit.of("1", "x\n\nThis reverts commit abcdef.", false).reverts())
                .isEmpty();
    }

    @Test
    void shortensItsId() {
        assertThat(Commit.of("0123456789", "x", true).shortId()).isEqualTo("0123456");
        assertThat(Commit.of("012", "x", true).shortId()).isEqualTo("012");
        assertThat(Commit.of("012", "x", true).merge()).isTrue();
        assertThat(Commit.of("012", "x", false).merge()).isFalse();
    }

    @Test
    void survivesAnyText() {
        Random random = new Random(11);
        String[] pieces = {
            "feat", "(", ")", "!", ": ", " #", "\n", "\r\n", "\n\n", "BREAKING CHANGE", "a", " ", "é", "\u0000"
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(20); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(Commit.of("1", text.toString(), false).subject()).doesNotContain("\n");
        }
    }

    private static Conventional conventional(String message) {
        return Commit.of("1", message, false).conventional().orElseThrow();
    }
}
