package dev.readiness.notes;

import static dev.readiness.notes.Given.commits;
import static dev.readiness.notes.Given.id;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RevertsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Revert \"feat: a\"\n\nThis reverts commit 10000000.",
                "Revert \"feat: a\"\n\nThis reverts commit 1000000000000000000000000000000000000000.",
                "Revert \"feat: a\"",
                "Revert \"feat: a\" (#12)\n\nReverts acme/shop#11",
                "revert: feat: a",
                "revert: what was wrong\n\nRefs: 10000000",
                "fix: undo\n\nThis reverts commit 1000000."
            })
    void cancelsBoth(String revert) {
        assertThat(commits("feat: a", "feat: b", revert).told()).containsExactly("FEATURE b");
    }

    @Test
    void theRevertOfARevertSparesTheCommit() {
        assertThat(commits(
                                "feat: a",
                                "Revert \"feat: a\"\n\nThis reverts commit " + id(1) + ".",
                                "Revert \"Revert \"feat: a\"\"\n\nThis reverts commit " + id(2) + ".")
                        .told())
                .containsExactly("FEATURE a");
    }

    @Test
    void gitCallsTheRevertOfARevertReapply() {
        String revert = "Revert \"feat: a\"\n\nThis reverts commit " + id(1) + ".";
        assertThat(commits("feat: a", revert, "Reapply \"feat: a\"\n\nThis reverts commit " + id(2) + ".")
                        .told())
                .containsExactly("FEATURE a");
        assertThat(commits("feat: a", "Revert \"feat: a\"", "Reapply \"feat: a\"")
                        .told())
                .containsExactly("FEATURE a");
        assertThat(commits("feat: b", "Reapply \"feat: a\" (#9)\n\nThis reverts commit abcdef0.")
                        .told())
                .containsExactly("REVERT Revert \"feat: a\" [#9]", "FEATURE b");
    }

    @Test
    void tellsWhatUndoesSomethingReleased() {
        assertThat(commits(
                                "feat: b",
                                "Revert \"feat: a\" (#9)\n\nThis reverts commit abcdef0123.",
                                "revert: feat: c\n\nRefs: abcdef0",
                                "fix: d\n\nThis reverts commit abcdef0.")
                        .told())
                .containsExactly("FIX d", "REVERT feat: c", "REVERT feat: a [#9]", "FEATURE b");
    }

    @Test
    void aRevertedWarningIsNone() {
        assertThat(commits("feat!: a", "Revert \"feat!: a\"\n\nThis reverts commit " + id(1) + ".")
                        .told())
                .isEmpty();
    }

    @Test
    void revertsOnlyTheLastOfTheSameTitle() {
        assertThat(commits("feat: a", "Revert \"feat: a\"", "feat: a").told()).containsExactly("FEATURE a");
        assertThat(commits("feat: a", "feat: a", "Revert \"feat: a\"").told()).containsExactly("FEATURE a");
    }

    @Test
    void tellsTheRevertOfAMergeBecauseItsCommitsAreNotNamed() {
        assertThat(commits("feat: a")
                        .merge("Merge branch 'b'")
                        .by(
                                "Ada",
                                "Revert \"Merge branch 'b'\"\n\nThis reverts commit " + id(2) + ", reversing\nchanges")
                        .told())
                .containsExactly("REVERT Merge branch 'b'", "FEATURE a");
    }

    @Test
    void undoesSeveralAtOnceOrNone() {
        String revert = "revert: both\n\nThis reverts commit " + id(1) + ".\nThis reverts commit ";
        assertThat(commits("feat: a", "feat: b", revert + id(2) + ".").told()).isEmpty();
        assertThat(commits("feat: a", "feat: b", revert + "abcdef0.").told())
                .containsExactly("REVERT both", "FEATURE b", "FEATURE a");
    }
}
