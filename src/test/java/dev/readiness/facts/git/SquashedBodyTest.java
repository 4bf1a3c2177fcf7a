package dev.readiness.facts.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.git.Commit.Conventional;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies as forges write them when they squash. */
final class SquashedBodyTest {

    @Test
    void readsTheListedCommits() {
        List<Commit> commits = listed("""
                Add search (#12)

                before: the list
                * feat(api): one

                BREAKING CHANGE: gone
                - Fix: two\s
                * note: no commit
                * no colon
                *fix: no blank
                """);
        assertThat(commits).extracting(Commit::subject).containsExactly("feat(api): one", "Fix: two");
        assertThat(commits).extracting(Commit::id).containsOnly("a".repeat(40));
        assertThat(commits.get(0).conventional().flatMap(Conventional::breaking))
                .contains("gone");
        assertThat(commits.get(1).conventional().flatMap(Conventional::breaking))
                .isEmpty();
        assertThat(listed("Add search")).isEmpty();
        assertThat(listed("Add search\n\ntext\nmore")).isEmpty();
    }

    @Test
    void readsTheListThatGitLabMakes() {
        assertThat(listed(
                        "Merge branch 'search' into 'main'\n\n- feat: one\n- fix(ui): two\n\nSee merge request a/b!7"))
                .extracting(Commit::subject)
                .containsExactly("feat: one", "fix(ui): two");
    }

    @Test
    void aListInCodeIsAnExample() {
        assertThat(listed("docs: how to commit\n\n```\n* feat!: an example\n```\n\n* fix: none\n"))
                .extracting(Commit::subject)
                .containsExactly("fix: none");
    }

    @Test
    void whatTheListTakesBackIsNotListed() {
        String revert = "* Revert \"feat!: one\"\n\nThis reverts commit 1234567.\n\n";
        assertThat(listed("Add search\n\n* feat!: one\n\n* fix: two\n\n" + revert))
                .extracting(Commit::subject)
                .containsExactly("fix: two");
        assertThat(listed("Add search\n\n* feat!: one\n\n" + revert + "* Reapply \"feat!: one\"\n"))
                .extracting(Commit::subject)
                .containsExactly("feat!: one");
    }

    @Test
    void aRevertThatTheListNamesIsNotThatOfTheWhole() {
        String list = "feat: search (#12)\n\n* fix: one\n\n* Revert \"fix: old\"\n\nThis reverts commit 1234567.\n";
        assertThat(Commit.of("1", list, false).reverts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chore(deps): update dependency org.acme:a to v2 (#7)",
                "build(deps-dev): bump a from 1 to 2",
                "deps: raise a",
                "Bump a from 1 to 2"
            })
    void whatADependencyBringsIsNotOfThisProject(String title) {
        assertThat(listed(title + "\n\n### Features\n\n* feat!: drop Node 18\n* fix: a typo\n"))
                .isEmpty();
    }

    @Test
    void readsTheOtherAuthors() {
        assertThat(SquashedBody.coAuthors(List.of(
                        "Co-authored-by: Ada Example <ada@example.org>",
                        "co-authored-by: Bob",
                        "Co-authored-by: <nobody@example.org>",
                        "not Co-authored-by: Eve <e@example.org>",
                        "text")))
                .containsExactly("Ada Example", "Bob");
    }

    private static List<Commit> listed(String message) {
        return Commit.of("a".repeat(40), message, false).squashed();
    }
}
