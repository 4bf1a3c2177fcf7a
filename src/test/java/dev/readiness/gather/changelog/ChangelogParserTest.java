package dev.readiness.gather.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.changelog.Section;
import dev.readiness.facts.changelog.Section.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangelogParserTest {

    private static final String GOOD = """
            # Changelog

            Words.

            ## [Unreleased]

            ## [1.1.0] - 2026-06-30

            Prose.

            ### Added

            - One [link][1]
              goes on
                - nested
            - Two

            ### Fixed
            * Three

            ## [1.0.0] - 2026-05-31 [YANKED]

            ### Security

            - CVE

            [unreleased]: https://git.example.org/compare/v1.1.0...HEAD
            [1.1.0]: https://git.example.org/compare/v1.0.0...v1.1.0
            """;

    @Test
    void readsTheFormat() {
        ChangelogFacts facts = parse(GOOD);
        assertThat(facts.problems()).isEmpty();
        assertThat(facts.title()).contains("Changelog");
        assertThat(facts.unreleased().map(Section::isEmpty)).contains(true);
        assertThat(facts.unreleased().flatMap(Section::link)).contains("https://git.example.org/compare/v1.1.0...HEAD");
        assertThat(facts.releases())
                .extracting(Section::at, section -> section.version().orElse(""), Section::dateText, Section::yanked)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(at(7), "1.1.0", "2026-06-30", false),
                        org.assertj.core.api.Assertions.tuple(at(21), "1.0.0", "2026-05-31", true));
        Section section = facts.release("1.1.0").orElseThrow();
        assertThat(section.hasIsoDate()).isTrue();
        assertThat(section.link()).contains("https://git.example.org/compare/v1.0.0...v1.1.0");
        assertThat(section.categories())
                .containsExactly(
                        new Section.Category(
                                "Added",
                                at(11),
                                List.of(
                                        new Entry(at(13), "One [link][1]\ngoes on\n  - nested"),
                                        new Entry(at(16), "Two"))),
                        new Section.Category("Fixed", at(18), List.of(new Entry(at(19), "Three"))));
        assertThat(section.body()).startsWith("\nProse.\n").endsWith("### Fixed\n* Three\n");
        assertThat(facts.release("1.0.0").orElseThrow().body()).isEqualTo("\n### Security\n\n- CVE\n");
        assertThat(facts.release("1.0.0").orElseThrow().link()).isEmpty();
    }

    @Test
    void readsOtherLineEndingsAlike() {
        ChangelogFacts unix = parse(GOOD);
        ChangelogFacts windows = parse("\uFEFF" + GOOD.replace("\n", "\r\n"));
        assertThat(windows.releases())
                .extracting(Section::at)
                .isEqualTo(unix.releases().stream().map(Section::at).toList());
        assertThat(windows.releases().get(0).categories())
                .isEqualTo(unix.releases().get(0).categories());
        assertThat(windows.releases().get(0).body())
                .isEqualTo(unix.releases().get(0).body().replace("\n", "\r\n"));
        assertThat(windows.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## [1.2.3] - 2026-01-02              | 1.2.3 | 2026-01-02  | 2026-01-02 | -",
                "## [1.2.3](http://x/v1.2.3) - 2026-01-02 | 1.2.3 | 2026-01-02 | 2026-01-02 | -",
                "## [1.2.3-rc.1+5] - 2026-01-02       | 1.2.3-rc.1+5 | 2026-01-02 | 2026-01-02 | -",
                "## [1.2.3] – 2026-01-02              | 1.2.3 | 2026-01-02  | 2026-01-02 | -",
                "## [1.2.3] - 2026-01-02 [yanked]     | 1.2.3 | 2026-01-02  | 2026-01-02 | -",
                "## 1.2.3 - 2026-01-02                | 1.2.3 | 2026-01-02  | 2026-01-02 | version-no-brackets",
                "## v1.2.3 - 2026-01-02               | 1.2.3 | 2026-01-02  | 2026-01-02 | version-no-brackets version-v-prefix",
                "## Version 1.2.3 - 2026-01-02        | 1.2.3 | 2026-01-02  | 2026-01-02 | version-no-brackets",
                "## [v1.2.3] (2026-01-02)             | 1.2.3 | 2026-01-02  | 2026-01-02 | version-v-prefix date-in-parens",
                "## [1.2.3]                           | 1.2.3 | ''          | ''         | date-missing",
                "## [1.2.3] - Unreleased              | 1.2.3 | ''          | ''         | date-missing",
                "## [1.2.3] - 2 Jan 2026              | 1.2.3 | 2 Jan 2026  | 2026-01-02 | date-not-iso",
                "## [1.2.3] - 2nd January 2026        | 1.2.3 | 2nd January 2026 | 2026-01-02 | date-not-iso",
                "## [1.2.3] - Sept. 2, 2026           | 1.2.3 | Sept. 2, 2026 | 2026-09-02 | date-not-iso",
                "## [1.2.3] - 2026/01/02              | 1.2.3 | 2026/01/02  | 2026-01-02 | date-not-iso",
                "## [1.2.3] - 2026-1-2                | 1.2.3 | 2026-1-2    | 2026-01-02 | date-not-iso",
                "## [1.2.3] - 02/01/2026              | 1.2.3 | 02/01/2026  | ''         | date-not-iso",
                "## [1.2.3] - 2026-02-30              | 1.2.3 | 2026-02-30  | ''         | date-not-iso",
                "## [1.2] - 2026-01-02                | 1.2   | 2026-01-02  | 2026-01-02 | version-not-semver",
                "## [7] - 2026-01-02                  | 7     | 2026-01-02  | 2026-01-02 | version-not-semver",
                "# [1.2.3] - 2026-01-02               | 1.2.3 | 2026-01-02  | 2026-01-02 | version-heading-level",
                "### [1.2.3] - 2026-01-02             | 1.2.3 | 2026-01-02  | 2026-01-02 | version-heading-level",
                "### 1.2.3 (2026-01-02)               | 1.2.3 | 2026-01-02  | 2026-01-02 | version-heading-level version-no-brackets date-in-parens",
                "[1.2.3] - 2026-01-02;----            | 1.2.3 | 2026-01-02  | 2026-01-02 | -",
                "## 2026-01-02                        | ''    | 2026-01-02  | 2026-01-02 | version-missing",
                "## <small>(2026-01-02)</small>       | ''    | 2026-01-02  | 2026-01-02 | version-missing",
                "## [1.2.3](http://x/compare/v1.2.1...v1.2.2) - 2026-01-02 | 1.2.3 | 2026-01-02 | 2026-01-02 | link-other-version",
            })
    void readsHeadings(String heading, String version, String text, String day, String kinds) {
        String file = "# Changelog\n\n## [Unreleased]\n\n" + heading.replace(';', '\n') + "\n\n### Added\n\n- One\n";
        ChangelogFacts facts = parse(file);
        Section section = facts.releases().get(0);
        assertThat(section.version().orElse("")).isEqualTo(version);
        assertThat(section.dateText()).isEqualTo(text);
        assertThat(section.date().map(Object::toString).orElse("")).isEqualTo(day);
        assertThat(kinds(facts)).isEqualTo(kinds.equals("-") ? "" : kinds);
        assertThat(section.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Upgrading",
                "### 2.0 changes everything",
                "#### [1.2.3] - 2026-01-02",
                "> ## [1.2.3] - 2026-01-02",
                "- ## [1.2.3] - 2026-01-02",
                "```\n## [1.2.3] - 2026-01-02\n```",
                "    ## [1.2.3] - 2026-01-02",
                "<!--\n## [1.2.3] - 2026-01-02\n-->",
                "## 3 things",
            })
    void takesNothingElseForAVersion(String text) {
        assertThat(parse("# Changelog\n\n## [Unreleased]\n\n" + text + "\n").releases())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## [Unreleased]",
                "## unreleased",
                "# UNRELEASED",
                "### [Unreleased](http://x)",
                "## [unreleased] changes",
                "Unreleased\n----------",
                "# Changelog\n\n[Unreleased]\n------------\n\n[Unreleased]: http://x"
            })
    void findsUnreleasedInAnySpelling(String heading) {
        assertThat(parse(heading).unreleased()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"## [Unveröffentlicht]", "## Non publié", "#### [Unreleased]", "Unreleased", "> ## Unreleased"})
    void takesNothingElseForUnreleased(String heading) {
        ChangelogFacts facts = parse("# Changelog\n\n" + heading + "\n\n- One\n");
        assertThat(facts.unreleased()).isEmpty();
        assertThat(kinds(facts)).isEqualTo("unreleased-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | true",
                "### Added;;### Fixed        | true",
                "<!-- later -->              | true",
                "<a name=\"v1\"></a>         | true",
                "---                         | true",
                "[x]: http://x               | true",
                "### Added;-                 | true",
                "### Added;- <!-- later -->  | true",
                "### Added;- One             | false",
                "Prose.                      | false",
                "```;code;```                | false",
                "> quoted                    | false",
            })
    void knowsWhatSaysNothing(String body, boolean empty) {
        ChangelogFacts facts = parse("# Changelog\n## [Unreleased]\n" + body.replace(';', '\n') + "\n");
        assertThat(facts.unreleased().map(Section::isEmpty)).contains(empty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## [Unreleased] | CHANGELOG.md no heading of the first level is the title",
                "# Shop;## [Unreleased] | CHANGELOG.md:1 the title is \"Shop\", not \"Changelog\"",
                "# Change log;## [Unreleased] | ''",
                "# Changelog | CHANGELOG.md no section is \"Unreleased\"",
                "# Changelog;## [Unreleased] - 2026-01-02 | CHANGELOG.md:2 \"Unreleased\" has the date \"2026-01-02\"",
                "# Changelog;## [Unreleased];- One | CHANGELOG.md:2 \"Unreleased\" has entries without a category",
                "# Changelog;## [Unreleased];### New;- One | CHANGELOG.md:3 \"New\" is none of Added, Changed, Deprecated, Removed, Fixed, Security",
                "# Changelog;## [Unreleased];### ADDED;- One | ''",
                "# Changelog;## [Unreleased];### Fixed;- One;### fixed | CHANGELOG.md:5 \"fixed\" stands twice in \"Unreleased\"",
                "# Changelog;## [Unreleased];## Thanks;To all. | CHANGELOG.md:3 \"Thanks\" is neither a version nor \"Unreleased\"",
                "# Changelog;## [Unreleased];## [1.0.0] - 2026-01-02 | CHANGELOG.md:3 \"1.0.0\" has no entry",
                "# Changelog;## [Unreleased];## unreleased | CHANGELOG.md:2 \"Unreleased\" has another section in line 3",
                "# Changelog;## [Unreleased];## [1.0.0] - 2026-01-02;A.;## [1.0.0] - 2026-01-02;B. | CHANGELOG.md:3 \"1.0.0\" has another section in line 5",
                "# Changelog;## [Unreleased];## [1.0.0] - 2026-01-02;A.;## [1.1.0] - 2026-01-03;B. | CHANGELOG.md:3 \"1.0.0\" stands above the newer \"1.1.0\"",
                "# Changelog;## [Unreleased];## [1.0.1] - 2026-01-03;A.;## [1.1.0] - 2026-01-02;B. | ''",
                "# Changelog;## [Unreleased];## [1.0.0] - 5 May 26;A. | CHANGELOG.md:3 \"1.0.0\" has no date",
                "# Changelog;## [Unreleased];## [1.0.0] - 5 May 2026;A. | CHANGELOG.md:3 the date \"5 May 2026\" of \"1.0.0\" is not written \"2026-05-05\"",
                "# Changelog;## [Unreleased];## [1.0.0] - 5/5/26;A. | CHANGELOG.md:3 the date \"5/5/26\" of \"1.0.0\" is not a day written YYYY-MM-DD",
            })
    void saysWhatDeparts(String text, String problems) {
        assertThat(String.join(
                        "; ",
                        parse(text.replace(';', '\n')).problems().stream()
                                .map(problem -> problem.at() + " " + problem.message())
                                .toList()))
                .isEqualTo(problems);
    }

    @Test
    void leavesTheAnchorOfTheNextHeadingToIt() {
        ChangelogFacts facts = parse("## Unreleased\n\nA.\n\n<a name=\"v1\"></a>\n# [v1.0.0] - 2026-01-02\nB.");
        assertThat(facts.unreleased().map(Section::body)).contains("\nA.\n");
        assertThat(facts.releases().get(0).body()).isEqualTo("B.");
        assertThat(facts.title()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntags:\n- x\n\n1.3.0\n---\n", "+++\nx = 1\n\n1.3.0\n---\n+++\n"})
    void frontMatterIsNoPartOfTheText(String matter) {
        ChangelogFacts facts = parse(matter + "\n" + GOOD);
        assertThat(facts.problems()).isEmpty();
        assertThat(facts.releases())
                .extracting(Section::version)
                .isEqualTo(parse(GOOD).releases().stream().map(Section::version).toList());
        assertThat(facts.releases().get(0).body())
                .isEqualTo(parse(GOOD).releases().get(0).body());
        assertThat(parse("---\n\n1.3.0\n---\n").releases()).hasSize(1);
    }

    @Test
    void overlooksNothingPendingWhenUnreleasedStandsTwice() {
        assertThat(parse("## Unreleased\n## Unreleased\n- One\n").unreleased().map(Section::at))
                .contains(at(2));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsAnything(long seed) {
        String[] parts = {
            "#", "## ", "[", "]", "1.0.0", "-", " ", "\n", "> ", "* ", "(", ")", "<a>", "`", "2026-01-02", "_"
        };
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            assertThat(parse(text.toString())).isNotNull();
        }
        assertThat(parse("> ".repeat(50_000) + "x").releases()).isEmpty();
        assertThat(parse("## " + "[".repeat(50_000)).releases()).isEmpty();
        assertThat(parse("## 1.0.0" + "-".repeat(5_000) + "!").releases()).hasSize(1);
    }

    private static String kinds(ChangelogFacts facts) {
        return String.join(
                " ", facts.problems().stream().map(ChangelogFacts.Problem::kind).toList());
    }

    private static ChangelogFacts parse(String text) {
        return ChangelogParser.parse("CHANGELOG.md", text);
    }

    private static Origin at(int line) {
        return Origin.of("CHANGELOG.md", line);
    }
}
