package dev.readiness.release.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PreReleasesTest {

    private static final String PREVIEWS = """
            ## [1.3.0-rc.2] - 2026-11-10

            Nearly there.

            ### Fixed

            - Four

            ### Added

            - One
            - Two,
              in two lines

            ### Notes

            Some

            ## [1.3.0-rc.1] - 2026-11-01

            ### Added

            * One
            * Zero

            ### Changed

            - Three

            """;
    private static final String OLDER = "## [1.2.0] - 2026-10-01\n\n- Old\n";
    private static final String JOINED = """
            ## [1.3.0] - 2026-11-21

            Nearly there.

            ### Added

            * One
            * Zero
            - Two,
              in two lines

            ### Changed

            - Three

            ### Fixed

            - Four

            ### Notes

            Some

            """;

    @Test
    void wordsOfUnreleasedAreThoseOfTheFinalVersion() {
        assertThat(Rolling.to("1.3.0").of("## [Unreleased]\n\n- Last\n\n" + PREVIEWS + OLDER))
                .isEqualTo("## [Unreleased]\n\n## [1.3.0] - 2026-11-21\n\n- Last\n\n" + PREVIEWS + OLDER);
    }

    @Test
    void withoutSuchWordsThePreReleasesAreJoinedByCategory() {
        assertThat(Rolling.to("1.3.0").of("## [Unreleased]\n\n" + PREVIEWS + OLDER))
                .isEqualTo("## [Unreleased]\n\n" + JOINED + PREVIEWS + OLDER);
    }

    @Test
    void combinedTheyAreTakenIn() {
        assertThat(Rolling.to("1.3.0")
                        .combining()
                        .of("## [Unreleased]\n\n### Fixed\n\n- Four\n- Last\n\n" + PREVIEWS + OLDER))
                .isEqualTo("## [Unreleased]\n\n" + JOINED.replace("- Four\n", "- Four\n- Last\n") + OLDER);
    }

    @Test
    void combinedWithNothingBelowLeavesNoFreeLines() {
        assertThat(Rolling.to("1.3.0").combining().of("## [1.3.0-rc.2]\n- B\n\n## [1.3.0-rc.1]\n- A\n"))
                .isEqualTo("## [1.3.0] - 2026-11-21\n- A\n- B\n");
        assertThat(Rolling.to("1.3.0").combining().of("## 1.3.0-rc.1\n- A")).startsWith("## 1.3.0 - 2026-11-21\n- A");
    }

    @Test
    void definitionsOfLinksOutliveTheirSection() {
        assertThat(Rolling.to("1.3.0")
                        .combining()
                        .of("## Unreleased\n\n## 1.3.0-rc.1\n\n- A [x]\n\n[x]: y\n\n- B\n\n## 1.2.0\n"))
                .isEqualTo("## Unreleased\n\n[x]: y\n\n## 1.3.0 - 2026-11-21\n\n- A [x]\n- B\n\n## 1.2.0\n");
    }

    @Test
    void withoutPreReleasesCombiningChangesNothing() {
        assertThat(Rolling.to("1.3.0").combining().of("## Unreleased\n\n- A\n\n" + OLDER))
                .isEqualTo("## Unreleased\n\n## [1.3.0] - 2026-11-21\n\n- A\n\n" + OLDER);
    }

    @Test
    void preReleaseTakesInNoOther() {
        assertThat(Rolling.to("1.3.0-rc.3").combining().of("## [Unreleased]\n\n" + PREVIEWS + OLDER))
                .isEqualTo("## [Unreleased]\n\n## [1.3.0-rc.3] - 2026-11-21\n\n### Added\n\n- Told by a commit\n\n"
                        + PREVIEWS + OLDER);
    }

    @Test
    void joinedSectionIsComparedWithTheLastFinalVersion() {
        String links = """

                [Unreleased]: https://h/compare/v1.3.0-rc.2...HEAD
                [1.3.0-rc.2]: https://h/compare/v1.3.0-rc.1...v1.3.0-rc.2
                """;
        assertThat(Rolling.to("1.3.0").of("## [Unreleased]\n\n" + PREVIEWS + OLDER + links))
                .contains(
                        "[Unreleased]: https://h/compare/v1.3.0...HEAD\n[1.3.0]: https://h/compare/v1.2.0...v1.3.0\n");
        assertThat(Rolling.to("1.3.0").of("## [Unreleased]\n\n- Last\n\n" + PREVIEWS + OLDER + links))
                .contains("\n[1.3.0]: https://h/compare/v1.3.0-rc.2...v1.3.0\n");
    }
}
