package dev.readiness.notes;

import static dev.readiness.notes.Given.commits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseNotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "feat: a|FEATURE a",
                "FEAT: a|FEATURE a",
                "feature(api): a|FEATURE api: a",
                "fix(módulo): a|FIX módulo: a",
                "fix(@scope/pkg): a|FIX @scope/pkg: a",
                "fix(a, b/c.d): a|FIX a, b/c.d: a",
                "bugfix: a|FIX a",
                "hotfix: a|FIX a",
                "perf: a|PERFORMANCE a",
                "security: a|SECURITY a",
                "fix(deps): bump a from 1 to 2|DEPENDENCY deps: bump a from 1 to 2",
                "chore(dependencies): raise a|DEPENDENCY dependencies: raise a",
                "deps: raise a|DEPENDENCY raise a",
                "Bump junit from 5.1 to 5.2|DEPENDENCY Bump junit from 5.1 to 5.2",
                "Update dependency org.acme:a to v2|DEPENDENCY Update dependency org.acme:a to v2",
                "revert: a|REVERT a",
                "feat!: a|BREAKING a",
                "chore(api)!: a|BREAKING api: a",
                "feat: 🎉 a|FEATURE 🎉 a",
                "feat: ‏עברית|FEATURE ‏עברית",
                "feat: a (#12)|FEATURE a [#12]",
                "feat: a (!12)|FEATURE a [!12]",
                "feat: a (pull request #12)|FEATURE a [!12]",
                "feat: a (#12) (#3)|FEATURE a [#3, #12]",
                "feat: a (b)|FEATURE a (b)",
                "feat: mend #12 at last|FEATURE mend #12 at last"
            })
    void tellsEachKindOfCommit(String subject, String told) {
        assertThat(commits(subject, "feat: other").told()).contains(told).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chore: a",
                "docs: a",
                "refactor: a",
                "style: a",
                "test: a",
                "ci: a",
                "build: a",
                "fix(deps-dev): bump a from 1 to 2",
                "wip",
                "feat :a",
                "feat:a",
                "Update README",
                "[maven-release-plugin] prepare release v1.2.0",
                "chore(release): 1.2.0",
                "chore: release 1.2.0",
                "build: release v1.2.0",
                "Release 1.2.0",
                "1.2.0",
                "v1.2.0",
                "Prepare next development version"
            })
    void leavesOutWhatChangesNothingForUsers(String subject) {
        assertThat(commits(subject, "feat: other").told()).containsExactly("FEATURE other");
    }

    @Test
    void aWarningInTheReleasesOwnCommitIsTold() {
        assertThat(commits("chore(release)!: drop Java 11").told()).containsExactly("BREAKING release: drop Java 11");
    }

    @Test
    void countsWhatItLeavesOutButNotTheReleaseItself() {
        assertThat(commits("chore: a", "wip", "chore(release): 1.2.0", "feat: b", "docs: c")
                        .notes()
                        .unlisted())
                .isEqualTo(3);
    }

    @Test
    void listsEverythingOfAProjectWithoutAConvention() {
        assertThat(commits("Add search", "Correct a typo (#7)", "Release 1.1.9").told())
                .containsExactly("OTHER Correct a typo [#7]", "OTHER Add search");
    }

    @Test
    void tellsTheWarningOfAFooterAndTheChangeItself() {
        assertThat(commits("feat(api): b\n\nBREAKING CHANGE: a is gone,\n  use b")
                        .told())
                .containsExactly("BREAKING api: a is gone, use b", "FEATURE api: b");
    }

    @Test
    void tellsEachWarning() {
        assertThat(commits("chore!: c\n\nBREAKING CHANGE: one\nBREAKING-CHANGE: two\n\nmore of two\nSigned-off-by: Ada")
                        .told())
                .containsExactly("BREAKING one", "BREAKING two more of two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feat: a\n\nbreaking change: b",
                "feat: a\n\nNo BREAKING CHANGE: is here",
                "feat: a\nBREAKING CHANGE: without a blank line before",
                "feat: a\n\n```\n\nBREAKING CHANGE: quoted\n```",
                "feat: a\n\n> BREAKING CHANGE: quoted"
            })
    void takesNoProseForAWarning(String message) {
        assertThat(commits(message).told()).containsExactly("FEATURE a");
    }

    @Test
    void referencesIssuesThatFootersClose() {
        assertThat(commits("fix: a (#20)\n\nCloses #3\nFixes: #4, #5\nRefs: #6\nSee-Merge-Request: acme/shop!7")
                        .told())
                .containsExactly("FIX a [#3, #4, #5, #20]");
    }

    @Test
    void mergesAreNotTold() {
        assertThat(commits("feat: a")
                        .merge("Merge pull request #1 from x/y")
                        .merge("feat: merged")
                        .merge("Merge branches 'x', 'y' and 'z'")
                        .told())
                .containsExactly("FEATURE a");
    }

    @Test
    void aMergeThatSaysWhatBreaksIsTold() {
        assertThat(commits("feat: a").merge("feat!: drop the old index (#12)").told())
                .containsExactly("BREAKING drop the old index [#12]", "FEATURE a");
    }

    @Test
    void aBangAndAFooterAreOneWarning() {
        assertThat(commits("fix(api)!: b\n\nBREAKING CHANGE: a is gone").told())
                .containsExactly("BREAKING api: a is gone", "FIX api: b");
    }

    @Test
    void tellsAVeryLongLineWhole() {
        String line = "x (y) #1 to 2 `z ".repeat(10_000).strip();
        for (String title : List.of("feat: " + line, "Update " + line, "Revert \"" + line + "\"", line)) {
            List<String> told =
                    assertTimeout(Duration.ofSeconds(5), () -> commits(title).told());
            assertThat(told).hasSize(1).allMatch(text -> text.contains(line));
        }
    }

    @Test
    void readsTheListOfASquashedBranch() {
        assertThat(commits("Add search (#12)\n\n* feat: search by name\n\nsome words\n\n* fix(ui): close #3\n* wip\n"
                                + "* chore: tidy\n* note: nothing\n\n---------\n\nCo-authored-by: Bob <b@example.org>")
                        .told())
                .containsExactly("FEATURE search by name [#12]", "FIX ui: close #3 [#12]");
        assertThat(commits("feat: search (!12)\n\n- feat!: drop the old index\n- fix: typo")
                        .told())
                .containsExactly("FEATURE search [!12]", "BREAKING drop the old index [!12]", "FIX typo [!12]");
    }

    @Test
    void tellsOnceWhatWasPickedTwice() {
        assertThat(commits("fix: a (#1)", "feat: b", "fix: A (#2)", "fix(x): a").told())
                .containsExactly("FIX x: a", "FIX A [#1, #2]", "FEATURE b");
    }

    @Test
    void foldsWhatMendsACommitOfTheRange() {
        assertThat(commits("feat: a", "fixup! feat: a", "squash! fixup! feat: a", "amend! feat: a", "fixup! fix: b")
                        .told())
                .containsExactly("FIX b", "FEATURE a");
    }

    @Test
    void namesPeopleAndNotRobots() {
        List<String> names = commits(
                        "fix: a\n\nCo-authored-by: zoe <z@example.org>\nco-authored-by: <nobody@example.org>")
                .by("Bob", "wip")
                .by("dependabot[bot]", "Bump a from 1 to 2")
                .by("renovate", "x")
                .by("", "y")
                .by("ada example", "z")
                .merge("Merge it")
                .notes()
                .contributors();
        assertThat(names).containsExactly("Ada Example", "ada example", "Bob", "zoe");
    }

    @Test
    void leavesOutWhatTheMaintainerTells() {
        ReleaseNotes notes = commits(
                        "feat: search by name", "fix: close `it` (#12)", "fix: b (#1)", "feat!: drop c", "feat: d")
                .notes("### Added\n\n- **Search by\n  name**, see #12 and #100. Drop c.\n");
        assertThat(Given.told(notes)).containsExactly("FEATURE d", "BREAKING drop c", "FIX b [#1]");
    }
}
