package dev.readiness.release.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinkBlockTest {

    private static final String TOP = "## [Unreleased]\n\n- One\n\n## [1.2.0] - 2026-10-01\n\n- Two\n\n";
    private static final String ROLLED =
            "## [Unreleased]\n\n## [1.3.0] - 2026-11-21\n\n- One\n\n## [1.2.0] - 2026-10-01\n\n- Two\n\n";

    @ParameterizedTest
    @CsvSource({
        "https://github.com/a/b/compare/v1.2.0...HEAD, https://github.com/a/b/compare/v1.1.0...v1.2.0,"
                + "https://github.com/a/b/compare/v1.3.0...HEAD, https://github.com/a/b/compare/v1.2.0...v1.3.0",
        "https://github.com/a/b-2.0.1/compare/1.2.0..main, https://github.com/a/b-2.0.1/compare/1.1.0..1.2.0,"
                + "https://github.com/a/b-2.0.1/compare/1.3.0..main, https://github.com/a/b-2.0.1/compare/1.2.0..1.3.0",
        "https://gitlab.com/a/c/b/-/compare/v1.2.0...main, https://gitlab.com/a/c/b/-/compare/v1.1.0...v1.2.0,"
                + "https://gitlab.com/a/c/b/-/compare/v1.3.0...main, https://gitlab.com/a/c/b/-/compare/v1.2.0...v1.3.0",
        "https://bitbucket.org/a/b/branches/compare/HEAD%0Dv1.2.0, https://bitbucket.org/a/b/branches/compare/v1.2.0%0Dv1.1.0,"
                + "https://bitbucket.org/a/b/branches/compare/HEAD%0Dv1.3.0, https://bitbucket.org/a/b/branches/compare/v1.3.0%0Dv1.2.0",
        "https://dev.azure.com/o/p/_git/r/branchCompare?baseVersion=GTv1.2.0&targetVersion=GBmain,"
                + "https://dev.azure.com/o/p/_git/r/branchCompare?baseVersion=GTv1.1.0&targetVersion=GTv1.2.0,"
                + "https://dev.azure.com/o/p/_git/r/branchCompare?baseVersion=GTv1.3.0&targetVersion=GBmain,"
                + "https://dev.azure.com/o/p/_git/r/branchCompare?baseVersion=GTv1.2.0&targetVersion=GTv1.3.0",
        "https://10.0.0.1:8080/diff?from=shop-1.2.0&to=trunk, https://10.0.0.1:8080/diff?from=shop-1.1.0&to=shop-1.2.0,"
                + "https://10.0.0.1:8080/diff?from=shop-1.3.0&to=trunk, https://10.0.0.1:8080/diff?from=shop-1.2.0&to=shop-1.3.0"
    })
    void continuesThePattern(String unreleased, String other, String since, String own) {
        assertThat(Rolling.to("1.3.0").of(TOP + "[unreleased]: " + unreleased + "\n[1.2.0]: " + other + "\n"))
                .isEqualTo(ROLLED + "[unreleased]: " + since + "\n[1.3.0]: " + own + "\n[1.2.0]: " + other + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/a/b/compare/v1.2.0...HEAD, https://github.com/a/b/compare/v1.2.0...v1.3.0",
        "https://github.com/a/b/compare/v1.2.0...next-2.x, https://github.com/a/b/compare/v1.2.0...v1.3.0",
        "https://github.com/a/b/compare/shop/v1.2.0...HEAD, https://github.com/a/b/compare/shop/v1.2.0...shop/v1.3.0",
        "https://gitlab.com/a/main/-/compare/v1.2.0...main, https://gitlab.com/a/main/-/compare/v1.2.0...v1.3.0",
        "https://bitbucket.org/a/b/branches/compare/HEAD%0Dv1.2.0, https://bitbucket.org/a/b/branches/compare/v1.3.0%0Dv1.2.0",
        "https://h/o/branchCompare?baseVersion=GTv1.2.0&targetVersion=GBmain, https://h/o/branchCompare?baseVersion=GTv1.2.0&targetVersion=GTv1.3.0",
        "https://h/diff?from=shop-1.2.0&to=trunk, https://h/diff?from=shop-1.2.0&to=shop-1.3.0"
    })
    void secondVersionIsComparedWithTheFirst(String unreleased, String own) {
        String first = "[1.2.0]: https://h/tags/v1.2.0\n";
        assertThat(Rolling.to("1.3.0").of(TOP + "[Unreleased]: " + unreleased + "\n" + first))
                .isEqualTo(ROLLED + "[Unreleased]: " + unreleased.replace("1.2.0", "1.3.0") + "\n[1.3.0]: " + own + "\n"
                        + first);
    }

    @Test
    void firstVersionLinksToItsTag() {
        assertThat(Rolling.to("1.0.0")
                        .linking("https://gitlab.com/a/b.git")
                        .of("## [Unreleased]\n\n- One\n\n[Unreleased]: https://gitlab.com/a/b/-/commits/main\n"))
                .isEqualTo("""
                        ## [Unreleased]

                        ## [1.0.0] - 2026-11-21

                        - One

                        [Unreleased]: https://gitlab.com/a/b/-/compare/v1.0.0...HEAD
                        [1.0.0]: https://gitlab.com/a/b/-/tags/v1.0.0
                        """);
    }

    @Test
    void linkThatNothingTellsIsLeftOutAndThePlanSaysSo() {
        String file = "## [Unreleased]\n\n- One\n\n[Unreleased]: https://h/commits/main\n";
        assertThat(Rolling.to("1.0.0").of(file)).endsWith("- One\n\n[Unreleased]: https://h/commits/main\n");
        assertThat(Rolling.to("1.0.0").plan(file))
                .contains("the link of 1.0.0 cannot be told from the others and is left out");
    }

    @Test
    void noneIsStarted() {
        String other =
                "[#12]: https://h/12\n[123]: https://h/123\n[Semantic Versioning]: https://semver.org/spec/v2.0.0.html\n";
        assertThat(Rolling.to("1.3.0").linking("https://github.com/a/b").of(TOP + other))
                .isEqualTo(ROLLED + other);
    }

    @Test
    void pagesOfTagsStayPagesOfTags() {
        String tags = "[1.2.0]: <https://h/releases/tag/v1.2.0> \"x\"\n[1.1.0]: https://h/releases/tag/v1.1.0\n";
        assertThat(Rolling.to("1.3.0").of(TOP + "[Unreleased]: https://h/compare/v1.2.0...HEAD\n" + tags))
                .isEqualTo(ROLLED + "[Unreleased]: https://h/compare/v1.3.0...HEAD\n"
                        + "[1.3.0]: <https://h/releases/tag/v1.3.0>\n" + tags);
    }

    @Test
    void onlyPageOfATagIsFollowedWhenThereIsNothingElse() {
        assertThat(Rolling.to("1.3.0").of(TOP + "[1.2.0]: https://h/tag/v1.2.0\n"))
                .isEqualTo(ROLLED + "[1.3.0]: https://h/tag/v1.3.0\n[1.2.0]: https://h/tag/v1.2.0\n");
        assertThat(Rolling.to("1.3.0")
                        .linking("https://github.com/a/b")
                        .of(TOP + "[1.2.0]: https://github.com/a/b/releases/tag/v1.2.0\n"))
                .contains("[1.3.0]: https://github.com/a/b/compare/v1.2.0...v1.3.0\n");
    }

    @Test
    void labelIsThatOfTheHeading() {
        assertThat(Rolling.to("1.3.0").of("""
                ## [Unreleased]

                - One

                ## [v1.2.0] - 2026-10-01

                [v1.2.0]: https://h/compare/v1.1.0...v1.2.0""")).endsWith("""
                [v1.3.0]: https://h/compare/v1.2.0...v1.3.0
                [v1.2.0]: https://h/compare/v1.1.0...v1.2.0""");
    }

    @Test
    void hotfixIsLinkedBetweenItsNeighboursAndUnreleasedStays() {
        assertThat(Rolling.to("1.2.5").of("""
                ## [Unreleased]

                - One

                ## [1.3.0] - 2026-11-01

                ## [1.2.4] - 2026-10-01

                [Unreleased]: https://h/compare/v1.3.0...HEAD
                [1.3.0]: https://h/compare/v1.2.4...v1.3.0
                [1.2.4]: https://h/compare/v1.2.3...v1.2.4
                """)).endsWith("""
                [Unreleased]: https://h/compare/v1.3.0...HEAD
                [1.3.0]: https://h/compare/v1.2.4...v1.3.0
                [1.2.5]: https://h/compare/v1.2.4...v1.2.5
                [1.2.4]: https://h/compare/v1.2.3...v1.2.4
                """);
    }

    @Test
    void ascendingBlockStaysAscending() {
        assertThat(
                        Rolling.to("1.3.0")
                                .of(
                                        TOP
                                                + "[1.1.0]: https://h/tag/1.1.0\n[1.2.0]: https://h/tag/1.2.0\r\n[Unreleased]: https://h/compare/1.2.0...HEAD\n"))
                .isEqualTo(
                        ROLLED
                                + "[1.1.0]: https://h/tag/1.1.0\n[1.2.0]: https://h/tag/1.2.0\r\n[1.3.0]: https://h/tag/1.3.0\r\n[Unreleased]: https://h/compare/1.3.0...HEAD\n");
    }

    @Test
    void headingWithItsOwnLinkNeedsNoDefinition() {
        String old = "[1.1.0]: https://h/compare/v1.0.0...v1.1.0\n";
        assertThat(Rolling.to("1.3.0").of("## 1.2.0\n\n## [1.1.0]\n\n" + old)).contains("[1.3.0]: ");
        assertThat(Rolling.to("1.3.0").of("## [1.2.0](https://h/compare/v1.1.0...v1.2.0)\n\n## [1.1.0]\n\n" + old))
                .endsWith("\n## [1.1.0]\n\n" + old)
                .doesNotContain("[1.3.0]: ");
    }

    @Test
    void olderThanAllStandsBelowAll() {
        String links = "[1.2.0]: https://h/tag/1.2.0\n[1.1.0]: https://h/tag/1.1.0\n";
        assertThat(Rolling.to("0.9.0").of("## [1.2.0]\n\n- Two\n\n" + links + "\nEnd\n"))
                .contains(links + "[0.9.0]: https://h/tag/0.9.0\n");
    }

    @Test
    void linksToTheComparisonWhereTheForgeIsKnownAndNothingElseTells() {
        assertThat(Rolling.to("1.3.0")
                        .linking("https://github.com/a/b")
                        .of(TOP + "[Unreleased]: https://github.com/a/b/commits/main\n"))
                .endsWith("""
                        [Unreleased]: https://github.com/a/b/compare/v1.3.0...HEAD
                        [1.3.0]: https://github.com/a/b/compare/v1.2.0...v1.3.0
                        """);
    }

    @Test
    void linesInCodeAreNoLinks() {
        String code = "```\n[Unreleased]: https://h/compare/v1.2.0...HEAD\n```\n";
        assertThat(Rolling.to("1.3.0").of(TOP + code)).isEqualTo(ROLLED + code);
    }

    @Test
    void plusOfAVersionIsEscaped() {
        assertThat(Rolling.to("1.3.0+7").of(TOP + "[1.2.0]: https://h/compare/v1.1.0...v1.2.0\n"))
                .contains("[1.3.0+7]: https://h/compare/v1.2.0...v1.3.0%2B7\n");
    }

    @Test
    void planNamesTheLinks() {
        assertThat(Rolling.to("1.3.0").plan(TOP + "[Unreleased]: https://h/compare/v1.2.0...HEAD\n"))
                .containsExactly(
                        "CHANGELOG.md:1 what was unreleased becomes 1.3.0",
                        "CHANGELOG.md:11 links what came after 1.3.0",
                        "the link of 1.3.0 is new: [1.3.0]: https://h/compare/v1.2.0...v1.3.0");
    }
}
