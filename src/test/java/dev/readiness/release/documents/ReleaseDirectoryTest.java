package dev.readiness.release.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.policy.ReleaseSettings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseDirectoryTest {

    private static final String HISTORY = "docs/releases/history.md";
    private static final String NOTES = "docs/releases/v1.3.0/release-notes.md";

    @Test
    void writesNotesAndHistory() {
        assertThat(enter(Map.of(), ReleaseSettings.DEFAULT, "1.3.0"))
                .isEqualTo(Map.of(NOTES, "# Notes\n", HISTORY, """
                        # Release history

                        The newest first.

                        | version | date | what it was about |
                        |---|---|---|
                        | 1.3.0 | 2026-11-21 | |
                        """));
    }

    @Test
    void whatIsThereIsNeverWrittenAgain() {
        Map<String, String> files = new TreeMap<>(Map.of(NOTES, "Ours"));
        files.putAll(enter(files, ReleaseSettings.DEFAULT, "1.3.0"));
        assertThat(files).containsEntry(NOTES, "Ours");
        assertThat(enter(files, ReleaseSettings.DEFAULT, "1.3.0")).isEmpty();
    }

    @Test
    void pathsAreThoseOfThePolicy() {
        ReleaseSettings settings =
                new ReleaseSettings(List.of(), "CHANGELOG.md", "notes/{version}.md", "lists/{version}/todo.md");
        assertThat(enter(Map.of(), settings, "1.3.0")).containsOnlyKeys("notes/1.3.0.md", "notes/history.md");
        ReleaseSettings single = new ReleaseSettings(List.of(), "CHANGELOG.md", "NOTES.md", "TODO-{version}.md");
        assertThat(enter(Map.of(), single, "1.3.0")).containsOnlyKeys("NOTES.md");
        ReleaseSettings root = new ReleaseSettings(List.of(), "CHANGELOG.md", "N-{version}.md", "TODO-{version}.md");
        assertThat(enter(Map.of(), root, "1.3.0")).containsOnlyKeys("N-1.3.0.md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| 1.2.0 | 2026-10-01 | First |;| 1.3.0 | 2026-11-21 | |",
                "| v1.2.0 | 2026-10-01 | [notes](v1.2.0/release-notes.md) |;| v1.3.0 | 2026-11-21 | [notes](v1.3.0/release-notes.md) |",
                "| [1.2.0](v1.2.0/) | 1 Oct 2026 | As 1.1.0, but better |;| [1.3.0](v1.3.0/) | 2026-11-21 | |",
                "| 2026-10-01 | 1.2.0 | Ann |;| 2026-11-21 | 1.3.0 | |",
                "| 1.2.0   | 2026-10-01  | First     |;| 1.3.0   | 2026-11-21  |           |",
                "- 1.2.0 - 2026-10-01;- 1.3.0 - 2026-11-21",
                "* **v1.2.0** (2026-10-01): what it was;* **v1.3.0** (2026-11-21)",
                "- 2026-10-01: 1.2.0, the first;- 2026-11-21: 1.3.0",
                "- [1.2.0](v1.2.0/release-notes.md) - 2026-10-01 - first;- [1.3.0](v1.3.0/release-notes.md) - 2026-11-21",
                "- 1.2.0;- 1.3.0 - 2026-11-21"
            })
    void lineHasTheFormOfItsNeighbour(String line, String written) {
        String head = "# History\n\nSince 0.1.0.\n\n";
        assertThat(history(head + line + "\nend", "1.3.0")).isEqualTo(head + written + "\n" + line + "\nend");
    }

    @Test
    void newestStandsFirstAndAHotfixInItsPlace() {
        String table = "| version | date |\n|---|---|\n| 1.3.0 | 2026-11-01 |\n| 1.2.4 | 2026-10-01 |\n";
        assertThat(history(table, "1.4.0"))
                .isEqualTo("| version | date |\n|---|---|\n| 1.4.0 | 2026-11-21 |\n| 1.3.0 | 2026-11-01 |\n"
                        + "| 1.2.4 | 2026-10-01 |\n");
        assertThat(history(table, "1.2.5"))
                .isEqualTo("| version | date |\n|---|---|\n| 1.3.0 | 2026-11-01 |\n| 1.2.5 | 2026-11-21 |\n"
                        + "| 1.2.4 | 2026-10-01 |\n");
        assertThat(history(table, "0.1.0")).isEqualTo(table + "| 0.1.0 | 2026-11-21 |\n");
    }

    @Test
    void oldestFirstStaysOldestFirst() {
        assertThat(history("- 1.1.0 - 2026-09-01\n- 1.2.0 - 2026-10-01\n  more\n\nEnd", "1.3.0"))
                .isEqualTo("- 1.1.0 - 2026-09-01\n- 1.2.0 - 2026-10-01\n  more\n- 1.3.0 - 2026-11-21\n\nEnd");
    }

    @Test
    void headingsStandApart() {
        assertThat(history("# History\n\n## 1.2.0 (2026-10-01)\n\nWords\n", "1.3.0"))
                .isEqualTo("# History\n\n## 1.3.0 (2026-11-21)\n\n## 1.2.0 (2026-10-01)\n\nWords\n");
        assertThat(history("## 1.2.0 (2026-10-01)\n\nWords\n", "1.1.0"))
                .isEqualTo("## 1.2.0 (2026-10-01)\n\nWords\n\n## 1.1.0 (2026-11-21)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| 1.3.0 | not released | |;| 1.3.0 | 2026-11-21 | |",
                "| 1.3.0 | | words |;| 1.3.0 | 2026-11-21 | words |",
                "| 1.3.0 | 2026-11-20 | words |;| 1.3.0 | 2026-11-20 | words |",
                "| 1.3.0 | words |;| 1.3.0 | words |",
                "- 1.3.0, words;- 1.3.0, words"
            })
    void announcedVersionGetsItsDay(String line, String written) {
        assertThat(history(line + "\n", "1.3.0")).isEqualTo(written + "\n");
    }

    @Test
    void historyThatListsNothingGetsItsFirstLine() {
        assertThat(history("# H\n\n| release | who | date |\n|:--|---|---|\n", "1.3.0"))
                .isEqualTo("# H\n\n| release | who | date |\n|:--|---|---|\n| 1.3.0 | | 2026-11-21 |\n");
        assertThat(history("# H\n\nNone yet.\n\n", "1.3.0")).isEqualTo("# H\n\nNone yet.\n\n- 1.3.0 - 2026-11-21\n\n");
        assertThat(history("", "1.3.0")).isEqualTo("- 1.3.0 - 2026-11-21\n");
    }

    @Test
    void linesInCodeAreNoHistory() {
        assertThat(history("```\n- 1.2.0\n```\n\n- v1.1.0\n", "1.3.0"))
                .isEqualTo("```\n- 1.2.0\n```\n\n- v1.3.0 - 2026-11-21\n- v1.1.0\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void keepsLineEndsMarkAndMissingFinalBreak(String end) {
        assertThat(history("\uFEFF| v | d |\n|---|---|\n| 1.2.0 | 2026-10-01 |".replace("\n", end), "1.3.0"))
                .isEqualTo("\uFEFF| v | d |\n|---|---|\n| 1.3.0 | 2026-11-21 |\n| 1.2.0 | 2026-10-01 |"
                        .replace("\n", end));
    }

    @Test
    void refusesAHistoryThatIsNotUtf8() {
        assertThatThrownBy(() -> ReleaseDirectory.enter(
                        Map.of(HISTORY, new byte[] {'\n', (byte) 0xFF}), ReleaseSettings.DEFAULT, release("1.3.0")))
                .hasMessage("docs/releases/history.md:2 is not UTF-8. To mend it: save the file as UTF-8.");
    }

    /** The history after a release; entering it again must change nothing. */
    private static String history(String before, String version) {
        Map<String, String> files = new TreeMap<>(Map.of(HISTORY, before));
        files.putAll(enter(files, ReleaseSettings.DEFAULT, version));
        assertThat(enter(files, ReleaseSettings.DEFAULT, version)).isEmpty();
        return files.get(HISTORY);
    }

    private static Map<String, String> enter(Map<String, String> files, ReleaseSettings settings, String version) {
        Map<String, byte[]> existing = new TreeMap<>();
        files.forEach((path, text) -> existing.put(path, text.getBytes(StandardCharsets.UTF_8)));
        Map<String, String> written = new TreeMap<>();
        ReleaseDirectory.enter(existing, settings, release(version))
                .forEach((path, bytes) -> written.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return written;
    }

    private static ReleaseRecord release(String version) {
        return new ReleaseRecord(SemanticVersion.parse(version).orElseThrow(), LocalDate.of(2026, 11, 21), "# Notes\n");
    }
}
