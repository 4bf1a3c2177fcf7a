package dev.readiness.release.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BytesOfChangelogTest {

    private static final Rolling ROLLING = Rolling.to("1.3.0");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void keepsTheLineEnds(String end) {
        assertThat(ROLLING.of("## Unreleased\n\n- One\n\n## 1.2.0\n\n- Two\n".replace("\n", end)))
                .isEqualTo("## Unreleased\n\n## 1.3.0 - 2026-11-21\n\n- One\n\n## 1.2.0\n\n- Two\n".replace("\n", end));
        assertThat(ROLLING.of("## Unreleased\n\n## 1.2.0\n\n- Two\n".replace("\n", end)))
                .isEqualTo(
                        "## Unreleased\n\n## 1.3.0 - 2026-11-21\n\n### Added\n\n- Told by a commit\n\n## 1.2.0\n\n- Two\n"
                                .replace("\n", end));
    }

    @Test
    void newLinesEndLikeTheirNeighbour() {
        assertThat(ROLLING.of("# C\n\n## Unreleased\r\n\n- One\n"))
                .isEqualTo("# C\n\n## Unreleased\r\n\r\n## 1.3.0 - 2026-11-21\r\n\n- One\n");
        assertThat(ROLLING.telling("- A\r\n- B").of("## Unreleased\n\r\n## 1.2.0\n\n- Two\n"))
                .isEqualTo("## Unreleased\n\r\n## 1.3.0 - 2026-11-21\r\n\r\n- A\r\n- B\r\n\r\n## 1.2.0\n\n- Two\n");
    }

    @Test
    void fileWithoutFinalLineBreakGetsNone() {
        assertThat(ROLLING.of("## Unreleased\n\n- One")).isEqualTo("## Unreleased\n\n## 1.3.0 - 2026-11-21\n\n- One");
        assertThat(ROLLING.telling("- One").of("# C\n\n## Unreleased"))
                .isEqualTo("# C\n\n## Unreleased\n\n## 1.3.0 - 2026-11-21\n\n- One");
        assertThat(ROLLING.telling("- One").of("## Unreleased"))
                .isEqualTo("## Unreleased\n\n## 1.3.0 - 2026-11-21\n\n- One");
    }

    @Test
    void keepsTheByteOrderMark() {
        assertThat(ROLLING.of("\uFEFF## Unreleased\n\n- One\n"))
                .isEqualTo("\uFEFF## Unreleased\n\n## 1.3.0 - 2026-11-21\n\n- One\n");
    }

    @Test
    void keepsWhatIsNotAscii() {
        assertThat(ROLLING.of("## Unreleased\n\n- \uD83D\uDE80 \u00FCber\u2028x\u0000\u000B\n"))
                .isEqualTo("## Unreleased\n\n## 1.3.0 - 2026-11-21\n\n- \uD83D\uDE80 \u00FCber\u2028x\u0000\u000B\n");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin = "# C\n\n- \u00FCber\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> ChangelogRoll.roll(Optional.of(latin), ROLLING.roll()))
                .isInstanceOf(ReadinessException.class)
                .hasMessage("CHANGELOG.md:3 is not UTF-8. To mend it: save the file as UTF-8.");
        assertThatThrownBy(() -> ChangelogRoll.roll(Optional.of(new byte[] {'#', (byte) 0xC3}), ROLLING.roll()))
                .hasMessageStartingWith("CHANGELOG.md:1 is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<<<<< HEAD", ">>>>>>> feature/x", "|||||||", "||||||| 1a2b3c"})
    void refusesAConflict(String mark) {
        Rolling at = new Rolling(ROLLING.roll().at("docs/CHANGES.md"));
        at.refuses(
                "## Unreleased\n\n- One\n" + mark + "\n",
                "docs/CHANGES.md:4 is the mark of a merge conflict. To mend it: resolve the conflict; where it is an"
                        + " example, indent it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  <<<<<<< HEAD", "<<<<<<<<", "<<<<<<", ">>>>>>>x"})
    void otherSignsAreNoConflict(String line) {
        assertThat(ROLLING.of("## Unreleased\n\n" + line + "\n")).endsWith("\n\n" + line + "\n");
    }

    @Test
    void newFileIsAKeepAChangelog() {
        String expected = """
                # Changelog

                All notable changes to this project are documented in this file.

                ## [Unreleased]

                ## [1.3.0] - 2026-11-21

                ### Added

                - Told by a commit
                """;
        assertThat(ROLLING.ofNothing()).isEqualTo(expected);
        assertThat(ROLLING.of(" \n")).isEqualTo(expected);
        assertThat(ROLLING.linking("file:///srv/x").ofNothing()).isEqualTo(expected);
        assertThat(ROLLING.linking("git@github.com:acme/shop.git").ofNothing()).isEqualTo(expected + """

                [Unreleased]: https://github.com/acme/shop/compare/v1.3.0...HEAD
                [1.3.0]: https://github.com/acme/shop/releases/tag/v1.3.0
                """);
    }

    @Test
    void newFileNeedsSomethingToTell() {
        assertThatThrownBy(() -> ROLLING.telling("").ofNothing())
                .hasMessage(
                        "CHANGELOG.md tells nothing of what 1.3.0 brings, nor do the commits. To mend it: write under"
                                + " \"Unreleased\" what changes for those who use it.");
    }
}
