package dev.readiness.release.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the heading of a version is written: as the file writes the others. */
final class HeadingFormTest {

    private static final Rolling ROLLING = Rolling.to("1.3.0");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## [Unreleased]|## [1.2.0] - 2026-10-01|## [1.3.0] - 2026-11-21",
                "## Unreleased|## 1.2.0 - 2026-10-01|## 1.3.0 - 2026-11-21",
                "## [unreleased]|## 1.2.0 - 2026-10-01|## 1.3.0 - 2026-11-21",
                "## UNRELEASED|## [1.2.0] - 2026-10-01|## [1.3.0] - 2026-11-21",
                "## [Unreleased]|## [v1.2.0] - 2026-10-01|## [v1.3.0] - 2026-11-21",
                "## Unreleased|## v1.2.0 (2026-10-01)|## v1.3.0 (2026-11-21)",
                "## Unreleased|## 1.2.0 / 2026-10-01|## 1.3.0 / 2026-11-21",
                "## Unreleased|## 1.2.0, 1 Oct 2026|## 1.3.0, 2026-11-21",
                "## Unreleased|## [1.2.0] \u2013 [2026-10-01]|## [1.3.0] \u2013 [2026-11-21]",
                "## Unreleased|## Version 1.2.0 (2026-10-01)|## Version 1.3.0 (2026-11-21)",
                "## Unreleased|## [1.2.0] - 2026-10-01 [YANKED]|## [1.3.0] - 2026-11-21",
                "## Unreleased|## 1.2.0 - Autumn - 2026-10-01 - at last|## 1.3.0 - 2026-11-21",
                "## Unreleased|## <small>1.2.0 (2026-10-01)</small>|## 1.3.0 (2026-11-21)",
                "## Unreleased|## **1.2.0** - 2026-10-01|## **1.3.0** - 2026-11-21",
                "## Unreleased ##|## 1.2.0 - 2026-10-01 ##|## 1.3.0 - 2026-11-21 ##",
                "## Unreleased|## [1.2.0]|## [1.3.0] - 2026-11-21",
                "## Unreleased|## 1.2|## 1.3.0 - 2026-11-21",
                "# Unreleased|# 1.2.0 - 2026-10-01|# 1.3.0 - 2026-11-21",
                "### Unreleased|### 1.2.0 - 2026-10-01|### 1.3.0 - 2026-11-21",
                "## Unreleased|# v1.2.0 - 2026-10-01|# v1.3.0 - 2026-11-21",
                "## [Unreleased]|## [1.2.0](https://h/c/compare/v1.1.0...v1.2.0) (2026-10-01)"
                        + "|## [1.3.0](https://h/c/compare/v1.2.0...v1.3.0) (2026-11-21)"
            })
    void writesTheHeadingInTheFormOfTheOthers(String unreleased, String other, String written) {
        String end = "\n\n- Two\n";
        assertThat(ROLLING.of(unreleased + "\n\n- One\n\n" + other + end))
                .isEqualTo(unreleased + "\n\n" + written + "\n\n- One\n\n" + other + end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"## [Unreleased]|## [1.3.0] - 2026-11-21", "## Unreleased|## 1.3.0 - 2026-11-21"})
    void firstVersionIsWrittenAsUnreleasedIs(String unreleased, String written) {
        assertThat(ROLLING.of(unreleased + "\n- One\n")).isEqualTo(unreleased + "\n\n" + written + "\n- One\n");
    }

    @Test
    void underlinedHeadingsStayUnderlined() {
        assertThat(ROLLING.of("""
                Changes
                =======

                Unreleased
                ----------

                - One

                1.2.0 - 2026-10-01
                ------------------

                - Two
                """)).isEqualTo("""
                Changes
                =======

                Unreleased
                ----------

                1.3.0 - 2026-11-21
                ------------------

                - One

                1.2.0 - 2026-10-01
                ------------------

                - Two
                """);
    }

    @Test
    void dateAndLinkOfUnreleasedAreBroughtUpToDate() {
        assertThat(ROLLING.of("""
                ## [Unreleased](https://github.com/a/b/compare/v1.2.0...master) - 2026-11-01

                - One

                ## [1.2.0](https://github.com/a/b/compare/v1.1.0...v1.2.0) - 2026-10-01
                """)).isEqualTo("""
                ## [Unreleased](https://github.com/a/b/compare/v1.3.0...master) - 2026-11-21

                ## [1.3.0](https://github.com/a/b/compare/v1.2.0...v1.3.0) - 2026-11-21

                - One

                ## [1.2.0](https://github.com/a/b/compare/v1.1.0...v1.2.0) - 2026-10-01
                """);
    }

    @Test
    void formIsThatOfTheTopmostVersionWithADate() {
        assertThat(ROLLING.of(
                        "## Unreleased\n\n- One\n\n## 1.2.0\n\n## [v1.1.0] (2026-09-01)\n\n## 1.0.0 / 2026-08-01\n"))
                .contains("## [v1.3.0] (2026-11-21)\n\n- One\n");
    }

    @Test
    void levelIsThatOfUnreleasedWhereVersionsHaveItToo() {
        assertThat(ROLLING.of("## Unreleased\n\n- One\n\n### 1.2.1 (2026-10-01)\n\n## 1.2.0 (2026-09-01)\n"))
                .contains("\n## 1.3.0 (2026-11-21)\n");
    }

    @Test
    void linkOfAnEmptyUnreleasedIsBroughtUpToDate() {
        String file =
                "## [Unreleased](https://h/compare/v1.2.0...HEAD)\n\n## [1.2.0](https://h/compare/v1.1.0...v1.2.0)\n";
        assertThat(ROLLING.of(file)).startsWith("## [Unreleased](https://h/compare/v1.3.0...HEAD)\n");
        assertThat(Rolling.to("1.1.1").of(file)).startsWith("## [Unreleased](https://h/compare/v1.2.0...HEAD)\n");
    }
}
