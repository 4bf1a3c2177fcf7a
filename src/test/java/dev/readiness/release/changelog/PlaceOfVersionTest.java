package dev.readiness.release.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceOfVersionTest {

    private static final String BODY = "\n\n### Added\n\n- Told by a commit\n";

    @Test
    void hotfixStandsBelowHigherVersionsAndTakesTheWordsAlong() {
        assertThat(Rolling.to("1.2.5").of("""
                # Changes

                ## [Unreleased]

                ### Fixed

                - One

                ## [1.3.0] - 2026-11-01

                - Three

                ## [1.2.4] - 2026-10-01

                - Two
                """)).isEqualTo("""
                # Changes

                ## [Unreleased]

                ## [1.3.0] - 2026-11-01

                - Three

                ## [1.2.5] - 2026-11-21

                ### Fixed

                - One

                ## [1.2.4] - 2026-10-01

                - Two
                """);
    }

    @Test
    void hotfixOfTheOldestLineStandsLast() {
        assertThat(Rolling.to("0.9.1").of("## Unreleased\n- One\n\n## 1.3.0\n- Three\n\n[x]: y\n"))
                .isEqualTo("## Unreleased\n\n## 1.3.0\n- Three\n\n## 0.9.1 - 2026-11-21\n- One\n\n[x]: y\n");
    }

    @Test
    void hotfixFromCommitsLeavesUnreleasedAlone() {
        assertThat(Rolling.to("1.2.5").of("## Unreleased\n\n## 1.3.0\n\n- Three\n\n## 1.2.4\n\n- Two\n"))
                .isEqualTo("## Unreleased\n\n## 1.3.0\n\n- Three\n\n## 1.2.5 - 2026-11-21" + BODY
                        + "\n## 1.2.4\n\n- Two\n");
    }

    @Test
    void withoutUnreleasedItStandsAboveTheNewest() {
        assertThat(Rolling.to("1.3.0").of("# Changes\n\n<a name=\"1.2.0\"></a>\n## v1.2.0 (2026-10-01)\n\n- Two\n"))
                .isEqualTo("# Changes\n\n## v1.3.0 (2026-11-21)" + BODY
                        + "\n<a name=\"1.2.0\"></a>\n## v1.2.0 (2026-10-01)\n\n- Two\n");
    }

    @Test
    void firstLineMayBeAVersion() {
        assertThat(Rolling.to("1.3.0").of("## 1.2.0\n\n- Two\n"))
                .isEqualTo("## 1.3.0 - 2026-11-21" + BODY + "\n## 1.2.0\n\n- Two\n");
    }

    @Test
    void fileWithoutSectionsGetsItsFirstAtTheEndAboveTheLinks() {
        assertThat(Rolling.to("1.3.0").of("# Changes\n\nOurs, as in [x].\n\n[x]: y\n"))
                .isEqualTo("# Changes\n\nOurs, as in [x].\n\n## [1.3.0] - 2026-11-21" + BODY + "\n[x]: y\n");
    }

    @Test
    void sectionsOfDatesAloneStandBelow() {
        assertThat(Rolling.to("1.3.0").of("## (2026-10-01)\n\n- Two\n"))
                .isEqualTo("## [1.3.0] - 2026-11-21" + BODY + "\n## (2026-10-01)\n\n- Two\n");
    }

    @Test
    void oldestFirstStaysOldestFirst() {
        assertThat(Rolling.to("1.3.0").of("## 1.1.0\n\n- One\n\n## 1.2.0\n\n- Two\n"))
                .isEqualTo("## 1.1.0\n\n- One\n\n## 1.2.0\n\n- Two\n\n## 1.3.0 - 2026-11-21" + BODY);
        assertThat(Rolling.to("1.3.0").of("## 1.1.0\n\n- One\n\n## 1.2.0\n\n- Two\n\n## Unreleased\n\n- Three\n"))
                .isEqualTo("## 1.1.0\n\n- One\n\n## 1.2.0\n\n- Two\n\n## 1.3.0 - 2026-11-21\n\n- Three\n\n"
                        + "## Unreleased\n");
    }

    @Test
    void versionsOfTwoNumbersAreComparedToo() {
        assertThat(Rolling.to("1.410.0").of("## 1.409\n\n- Two\n\n## 1.408\n\n- One\n"))
                .isEqualTo("## 1.410.0 - 2026-11-21" + BODY + "\n## 1.409\n\n- Two\n\n## 1.408\n\n- One\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## [Unreleased]\n\n## [1.3.0] - 2026-11-21\n\n- One\n",
                "## v1.3.0 (21 November 2026)\n\n- One\n",
                "## 1.3.0\n\n- One\n"
            })
    void versionThatStandsThereIsNotWrittenAgain(String file) {
        assertThat(Rolling.to("1.3.0").of(file)).isEqualTo(file);
    }

    @Test
    void refusesWordsThatAreLeftOver() {
        Rolling.to("1.3.0")
                .refuses(
                        "# C\n\n## Unreleased\n\n- One\n\n## 1.3.0 - 2026-11-21\n\n- Two\n",
                        "CHANGELOG.md:3 has words on what is unreleased, but 1.3.0 stands at line 7 already. To mend it:"
                                + " move the words there, or release another version.");
    }

    @Test
    void refusesAnotherDate() {
        Rolling.to("1.3.0")
                .refuses(
                        "# C\n\n## 1.3.0 - 2026-11-20\n\n- Two\n",
                        "CHANGELOG.md:3 dates 1.3.0 \"2026-11-20\", but it is released on 2026-11-21. To mend it: correct"
                                + " the date, or release another version.");
    }

    @Test
    void refusesAVersionWithoutWords() {
        Rolling.to("1.3.0")
                .refuses(
                        "## 1.3.0 - 2026-11-21\n\n### Added\n",
                        "CHANGELOG.md:1 tells nothing of what 1.3.0 brings. To mend it: write there what changes for"
                                + " those who use it, or delete the heading.");
    }
}
