package dev.readiness.gather.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.documents.BuildMarks;
import dev.readiness.facts.documents.ReleaseDocuments;
import dev.readiness.facts.documents.ReleaseDocuments.Task;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.rules.GivenModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseDocumentGathererTest {

    private static final String NOTES = "docs/releases/v1.0.0/release-notes.md";
    private static final String LIST = "docs/releases/v1.0.0/checklist.md";

    @TempDir
    private Path directory;

    @Test
    void isNotAskedOfAProjectThatKeepsNone() {
        ReleaseDocuments documents = known(ReleaseSettings.DEFAULT);
        assertThat(documents.notesKept()).isFalse();
        assertThat(documents.checklistKept()).isFalse();
        assertThat(documents.notes()).isEmpty();
        assertThat(documents.checklist()).isEmpty();
        assertThat(documents.notesPath()).isEqualTo(NOTES);
        assertThat(documents.checklistPath()).isEqualTo(LIST);
    }

    @Test
    void isKeptWhereAnotherReleaseHasOne() {
        pages().file("docs/releases/README.md", "");
        pages().file("docs/releases/v0.9.0/release-notes.md", "");
        assertThat(known(ReleaseSettings.DEFAULT).notesKept()).isTrue();
        assertThat(known(ReleaseSettings.DEFAULT).checklistKept()).isFalse();
        pages().file("docs/releases/v0.9.0/checklist.md", "- [x] called Ada\n");
        assertThat(known(ReleaseSettings.DEFAULT).checklistKept()).isTrue();
    }

    @Test
    void checklistThatOnlyAReleaseHasWrittenIsNobodysHabit() {
        String written = "# Release\n\n" + BuildMarks.BEGIN + "\n\n- [x] done\n\n" + BuildMarks.END + "\n";
        pages().file("docs/releases/v0.8.0/checklist.md", written);
        assertThat(known(ReleaseSettings.DEFAULT).checklistKept()).isFalse();
        pages().file("docs/releases/v0.9.0/checklist.md", written + "\n- [ ] call Ada\n");
        assertThat(known(ReleaseSettings.DEFAULT).checklistKept()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"NOTES-{version}.md, NOTES-1.0.0.md", "NOTES.md, NOTES.md", "a/{version}/n.md, a/1.0.0/n.md"})
    void isKeptWhereThePolicyNamesThePath(String template, String path) {
        ReleaseDocuments documents =
                known(new ReleaseSettings(List.of(), "CHANGELOG.md", template, ReleaseSettings.DEFAULT.checklist()));
        assertThat(documents.notesKept()).isTrue();
        assertThat(documents.checklistKept()).isFalse();
        assertThat(documents.notesPath()).isEqualTo(path);
    }

    @Test
    void boxesThatABuildTicksAreNoTasks() {
        pages().file(
                        LIST,
                        "- [ ] one\n" + BuildMarks.BEGIN + "\n- [ ] a rule (failed)\n" + BuildMarks.END
                                + "\n- [ ] two\n");
        assertThat(known(ReleaseSettings.DEFAULT).checklist().orElseThrow())
                .extracting(task -> task.text() + " " + task.at().line())
                .containsExactly("one 1", "two 5");
    }

    @Test
    void readsTheNotes() {
        pages().file(NOTES, "# Notes\n\n## Breaking changes\n");
        assertThat(known(ReleaseSettings.DEFAULT).notes().orElseThrow().headings())
                .hasSize(2);
    }

    @Test
    void readsTheTasksOfTheChecklist() {
        pages().file(LIST, """
                # Checklist

                - [ ] open
                * [x] done
                + [X] also done
                - plain
                - [y] other
                - [ ]
                1. [ ] numbered
                   - [ ] below it

                > - [ ] quoted

                ```
                - [ ] code
                ```

                ## Post-Release

                - [ ] later

                ### Details

                - [ ] still later

                ## Rest

                - [ ] again
                """);
        assertThat(known(ReleaseSettings.DEFAULT).checklist().orElseThrow())
                .extracting(
                        task -> task.at().line() + " " + task.text() + " " + task.ticked() + " " + task.afterwards())
                .containsExactly(
                        "3 open false false",
                        "4 done true false",
                        "5 also done true false",
                        "9 numbered false false",
                        "10 below it false false",
                        "12 quoted false false",
                        "20 later false true",
                        "24 still later false true",
                        "28 again false false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Post-Release",
                "Release",
                "The release",
                "During the release",
                "Releasing",
                "Post release tasks",
                "POSTRELEASE",
                "Post-deployment",
                "After release",
                "After the release",
                "After deploying",
                "Steps after the deployment"
            })
    void knowsWhatComesAfterTheRelease(String heading) {
        assertThat(task(heading).afterwards()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Release notes",
                "Before the release",
                "Pre-release",
                "After lunch",
                "Posters",
                "Hereafter release"
            })
    void everythingElseComesBefore(String heading) {
        assertThat(task(heading).afterwards()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {NOTES, LIST})
    void doubtsWhatIsNoFile(String path) throws Exception {
        Files.createDirectories(directory.resolve(path));
        assertThat(gather(ReleaseSettings.DEFAULT))
                .isInstanceOfSatisfying(Evidence.Unknown.class, unknown -> assertThat(unknown.reason())
                        .isEqualTo("\"" + path + "\" is not a regular file"));
    }

    private Task task(String heading) {
        pages().file(LIST, "## " + heading + "\n\n- [ ] a\n");
        return known(ReleaseSettings.DEFAULT).checklist().orElseThrow().get(0);
    }

    private ReleaseDocuments known(ReleaseSettings settings) {
        return ((Evidence.Known<ReleaseDocuments>) gather(settings)).fact();
    }

    private Evidence<ReleaseDocuments> gather(ReleaseSettings settings) {
        return new ReleaseDocumentGatherer(pages().tree())
                .gather(GivenModule.reactor(GivenModule.module(".")), settings);
    }

    private Pages pages() {
        return new Pages(directory);
    }
}
