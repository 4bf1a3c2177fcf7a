package dev.readiness.release.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnreleasedRollTest {

    private static final Rolling ROLLING = Rolling.to("1.3.0");

    @Test
    void keepsTheWordsAndPutsANewSectionAbove() {
        assertThat(ROLLING.of("""
                # Changelog

                ## [Unreleased]

                ### Added

                - One  \s
                * two,
                    oddly   indented

                ## [1.2.0] - 2026-10-01

                ### Fixed

                - Three
                """)).isEqualTo("""
                # Changelog

                ## [Unreleased]

                ## [1.3.0] - 2026-11-21

                ### Added

                - One  \s
                * two,
                    oddly   indented

                ## [1.2.0] - 2026-10-01

                ### Fixed

                - Three
                """);
    }

    @Test
    void emptySectionIsFollowedByWhatTheCommitsTell() {
        assertThat(ROLLING.of("# Changes\n\n## [Unreleased]\n\n## [1.2.0] - 2026-10-01\n\n- Two\n"))
                .isEqualTo("""
                # Changes

                ## [Unreleased]

                ## [1.3.0] - 2026-11-21

                ### Added

                - Told by a commit

                ## [1.2.0] - 2026-10-01

                - Two
                """);
    }

    @Test
    void subheadingsWithoutEntriesStayUnderUnreleased() {
        assertThat(ROLLING.of("""
                ## Unreleased
                <!-- keep me -->
                ### Added
                ### Fixed

                -

                ## 1.2.0
                - Two
                """)).isEqualTo("""
                ## Unreleased
                <!-- keep me -->
                ### Added
                ### Fixed

                -

                ## 1.3.0 - 2026-11-21
                ### Added

                - Told by a commit

                ## 1.2.0
                - Two
                """);
    }

    @Test
    void wordsOfTheMaintainerWinOverTheCommits() {
        assertThat(ROLLING.of("## Unreleased\n\nOnly prose.\n")).doesNotContain("Told by a commit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "### Added\n", "<!-- none -->"})
    void refusesWhenNobodyTellsAnything(String generated) {
        ROLLING.telling(generated)
                .refuses(
                        "# Changes\n\n## [Unreleased]\n\n### Added\n\n## 1.2.0\n\n- Two\n",
                        "CHANGELOG.md:3 tells nothing of what 1.3.0 brings, nor do the commits. To mend it: write under"
                                + " \"Unreleased\" what changes for those who use it.");
    }

    @Test
    void refusesTwoSectionsWithWords() {
        ROLLING.refuses(
                "## Unreleased\n\n- One\n\n## Unreleased\n\n- Two\n",
                "CHANGELOG.md:5 starts a second section of what is unreleased, the first is at line 1. To mend it: join"
                        + " the two.");
    }

    @Test
    void headingsInCodeCommentsAndFrontMatterAreNone() {
        String top = """
                ---
                tags:
                - x

                1.3.0
                ---

                # Changes

                ```
                ## [Unreleased]
                - no
                ## [1.3.0] - 2026-11-21
                ```

                <!--
                ## [1.3.0]

                - no
                -->

                    ## [1.3.0]

                > ## [Unreleased]
                > - no

                """;
        assertThat(ROLLING.of(top + "## Unreleased\n\n- One\n"))
                .isEqualTo(top + "## Unreleased\n\n## 1.3.0 - 2026-11-21\n\n- One\n");
    }

    @Test
    void ruleAtTheTopIsNoFrontMatter() {
        assertThat(ROLLING.of("---\n\nUnreleased\n---\n- One\n"))
                .isEqualTo("---\n\nUnreleased\n---\n\n1.3.0 - 2026-11-21\n------------------\n- One\n");
        assertThat(ROLLING.of("+++\nx = 1\n\n1.3.0\n---\n+++\n\n## Unreleased\n- One\n"))
                .isEqualTo("+++\nx = 1\n\n1.3.0\n---\n+++\n\n## Unreleased\n\n## 1.3.0 - 2026-11-21\n- One\n");
        assertThat(ROLLING.of("---\nOurs\n\n## Unreleased\n- One\n"))
                .isEqualTo("---\nOurs\n\n## Unreleased\n\n## 1.3.0 - 2026-11-21\n- One\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"    code", "> quoted", "1. one", "Prose", "<b>bold</b>"})
    void whateverSaysSomethingIsKept(String words) {
        assertThat(ROLLING.of("## Unreleased\n\n" + words + "\n"))
                .isEqualTo("## Unreleased\n\n## 1.3.0 - 2026-11-21\n\n" + words + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "-", "* ", "1.", "<!-- x -->", "<a name=\"x\"></a>", "[x]: y", "### Added"})
    void whatSaysNothingStays(String nothing) {
        assertThat(ROLLING.of("## Unreleased\n\n" + nothing + "\n\n## 1.2.0\n"))
                .startsWith("## Unreleased\n\n" + nothing + "\n\n## 1.3.0 - 2026-11-21\n\n### Added\n");
    }

    @Test
    void headingInAnotherLanguageKeepsItsWords() {
        String words = "## [Unveröffentlicht]\n\n- Eins\n\n";
        assertThat(ROLLING.of(words + "## [1.2.0] - 2026-10-01\n\n- Zwei\n"))
                .isEqualTo(words + "## [1.3.0] - 2026-11-21\n\n### Added\n\n- Told by a commit\n\n"
                        + "## [1.2.0] - 2026-10-01\n\n- Zwei\n");
    }

    @Test
    void wordsAndCommitsAreNotMixedSoNothingStandsTwice() {
        assertThat(ROLLING.of("## Unreleased\n\n### Added\n\n- Told by a commit\n\n## 1.2.0\n"))
                .containsOnlyOnce("Told by a commit")
                .containsOnlyOnce("### Added");
    }

    @Test
    void refusesWhenCodeThatIsNeverClosedWouldTakeTheSectionIn() {
        ROLLING.refuses(
                "# C\n\n```\n",
                "CHANGELOG.md cannot tell 1.3.0, because code or a comment in it takes in what follows. To mend it: close"
                        + " every code fence and every comment.");
    }

    @Test
    void otherHeadingOfTheSameLevelEndsTheSection() {
        assertThat(ROLLING.of("## Unreleased\n\n## Thanks\n\nTo all.\n")).isEqualTo("""
                ## Unreleased

                ## 1.3.0 - 2026-11-21

                ### Added

                - Told by a commit

                ## Thanks

                To all.
                """);
    }

    @Test
    void categoryOfTheSameLevelIsPartOfTheSection() {
        assertThat(ROLLING.of("## Unreleased\n\n## Added\n\n- One\n"))
                .isEqualTo("## Unreleased\n\n## 1.3.0 - 2026-11-21\n\n## Added\n\n- One\n");
    }

    @Test
    void planNamesWhatIsDone() {
        assertThat(ROLLING.plan("# C\n\n## Unreleased\n\n- One\n"))
                .containsExactly("CHANGELOG.md:3 what was unreleased becomes 1.3.0");
        assertThat(ROLLING.plan("## Unreleased\n"))
                .containsExactly("CHANGELOG.md gets a section of 1.3.0 from the commits");
    }
}
