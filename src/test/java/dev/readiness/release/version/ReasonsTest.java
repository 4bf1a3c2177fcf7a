package dev.readiness.release.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.git.AuthoredCommit;
import dev.readiness.facts.git.Bump;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.notes.Category;
import dev.readiness.notes.Entry;
import dev.readiness.notes.ReleaseNotes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What commits ask of the version, and that the notes tell what asks. Commits stand in the order in which they were made. */
final class ReasonsTest {

    private static final ReleaseTag LAST =
            new ReleaseTag("v1.2.3", SemanticVersion.parse("1.2.3").orElseThrow(), "0".repeat(40), true);

    @ParameterizedTest
    @CsvSource({
        "feat: a, MINOR",
        "FEAT(api): a, MINOR",
        "feature: a, MINOR",
        "✨ feat: a, MINOR",
        "fix: a, PATCH",
        "perf: a, PATCH",
        "security: a, PATCH",
        "Rewrite everything, PATCH",
        "Bump a from 1 to 2, PATCH",
        "chore(deps): bump a from 1 to 2, PATCH",
        "'Revert \"feat: a\"', PATCH",
        "revert: feat!: a, PATCH",
        "feat!: a, MAJOR",
        "chore(api)!: a, MAJOR",
        "fixup! feat: a, MINOR",
        "squash! feat!: a, MAJOR"
    })
    void aCommitAsksForAVersion(String message, Bump bump) {
        assertThat(asked(message)).containsExactly(bump);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chore: a",
                "docs: a",
                "refactor: a",
                "style: a",
                "test: a",
                "ci: a",
                "build: a",
                "chore(deps-dev): bump a from 1 to 2",
                "fix(deps-dev): bump a from 1 to 2",
                "[maven-release-plugin] prepare release v1.2.0",
                "[maven-release-plugin] prepare for next development iteration",
                "chore(release): 1.2.3 [skip ci]",
                "chore(release): begin 1.2.4-SNAPSHOT (#12)",
                "chore: release 1.2.3",
                "Release 1.2.3 (#12)",
                "Release v1.2.3 [skip ci]",
                "Prepare for next development iteration"
            })
    void whatNobodyNoticesAsksForNothing(String message) {
        assertThat(asked(message)).isEmpty();
        assertThat(asked("fix: b", message)).containsExactly(Bump.PATCH);
    }

    @Test
    void ownMessagesAreThoseOfARelease() throws Exception {
        String goal = Files.readString(Path.of("src/main/java/dev/readiness/mojo/ReleaseMojo.java"));
        List<String> defaults = Pattern.compile("release\\.(?:nextM|m)essage\", defaultValue = \"([^\"]+)\"")
                .matcher(goal)
                .results()
                .map((MatchResult found) -> found.group(1).replaceAll("\\{\\w+}", "1.3.0"))
                .toList();
        assertThat(defaults).hasSize(2);
        assertThat(asked(defaults.toArray(String[]::new))).isEmpty();
    }

    @Test
    void whatWasTakenBackAsksForNothing() {
        assertThat(asked("feat!: a", "Revert \"feat!: a\"\n\nThis reverts commit " + id(1) + "."))
                .isEmpty();
        assertThat(asked("feat!: a", "revert: undo it\n\nRefs: " + id(1).substring(0, 8)))
                .isEmpty();
        assertThat(asked("fix: b", "feat!: a", "Revert \"feat!: a\" (#7)")).containsExactly(Bump.PATCH);
        assertThat(asked("feat!: a", "Revert \"feat!: a\"", "Reapply \"feat!: a\"\n\nThis reverts commit " + id(2)))
                .containsExactly(Bump.MAJOR);
    }

    @Test
    void takingBackWhatWasReleasedAsksForAPatch() {
        assertThat(asked("Revert \"feat: a\"\n\nThis reverts commit abcdef0123."))
                .containsExactly(Bump.PATCH);
        assertThat(told("Revert \"feat: a\"\n\nThis reverts commit abcdef0123."))
                .extracting(Entry::category)
                .containsExactly(Category.REVERT);
    }

    @Test
    void aMergeAsksOnlyForWhatItSaysBreaks() {
        assertThat(asked(List.of(commit(1, "Merge pull request #1 from a/b", true))))
                .isEmpty();
        assertThat(asked(List.of(commit(1, "feat: merged", true)))).isEmpty();
        assertThat(asked(List.of(commit(1, "feat!: merged", true)))).containsExactly(Bump.MAJOR);
    }

    @Test
    void whatMendsACommitAsksForNothingMore() {
        assertThat(asked("feat: a", "fixup! feat: a", "squash! feat: a")).containsExactly(Bump.MINOR);
    }

    @Test
    void whatASquashListsAsksForItself() {
        assertThat(asked("Add search (#12)\n\n* feat: search\n* chore: tidy\n* fix!: drop the index\n"))
                .containsExactly(Bump.MAJOR, Bump.MINOR, Bump.PATCH);
    }

    @Test
    void aTokenInProseOrCodeAsksForNothing() {
        assertThat(asked("fix: a\n\nThe words\nBREAKING CHANGE: stand in prose"))
                .containsExactly(Bump.PATCH);
        assertThat(asked("fix: a\n\n```\n\nBREAKING CHANGE: quoted\n\n* feat!: quoted\n```\n"))
                .containsExactly(Bump.PATCH);
    }

    @Test
    void beforeTheFirstMajorEachAsksForOneStepLess() {
        assertThat(new Reasons(true)
                        .of(history(newestFirst("feat!: a", "feat: b")), Optional.empty(), Optional.empty()))
                .extracting(Reason::bump)
                .containsExactly(Bump.MINOR, Bump.PATCH);
    }

    /** The version and the notes are made of the same commits. */
    @Test
    void theNotesTellWhatAsks() {
        List<String> pieces = List.of(
                "feat: a",
                "feat!: a",
                "fix(ui): b",
                "fix: c\n\nBREAKING CHANGE: gone",
                "chore: d",
                "chore(release): 1.2.3",
                "chore(deps-dev): bump a from 1 to 2",
                "build(deps): bump a from 1 to 2",
                "Revert \"feat!: a\"",
                "revert: feat: a",
                "Reapply \"feat: a\"",
                "Revert \"Revert \"feat: a\"\"",
                "fixup! feat: a",
                "[maven-release-plugin] prepare release v1",
                "refactor: squash (#9)\n\n* feat: listed\n* Revert \"feat: listed\"\n",
                "test: squash (#8)\n\n* fix!: listed\n");
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            List<String> messages = new ArrayList<>();
            for (int k = random.nextInt(6); k >= 0; k--) {
                boolean id = !messages.isEmpty() && random.nextInt(5) == 0;
                messages.add(
                        id
                                ? "revert: x\n\nThis reverts commit " + id(1 + random.nextInt(messages.size()))
                                : pieces.get(random.nextInt(pieces.size())));
            }
            String[] all = messages.toArray(String[]::new);
            List<Bump> asked = asked(all);
            assertThat(asked.isEmpty() ? Optional.empty() : Optional.of(asked.get(0)))
                    .as(messages.toString())
                    .isEqualTo(told(all).stream()
                            .map(entry -> bump(entry.category()))
                            .max(Comparator.naturalOrder()));
        }
    }

    private static Bump bump(Category category) {
        return switch (category) {
            case BREAKING -> Bump.MAJOR;
            case FEATURE -> Bump.MINOR;
            default -> Bump.PATCH;
        };
    }

    private static List<Entry> told(String... messages) {
        return ReleaseNotes.entries(newestFirst(messages).stream()
                .map(commit -> new AuthoredCommit(commit, "Ada", List.of(), 0))
                .toList());
    }

    private static List<Bump> asked(String... messages) {
        return asked(newestFirst(messages));
    }

    private static List<Bump> asked(List<Commit> newestFirst) {
        return new Reasons(false)
                .of(history(newestFirst), Optional.empty(), Optional.empty()).stream()
                        .map(Reason::bump)
                        .toList();
    }

    private static Optional<HistoryFacts> history(List<Commit> newestFirst) {
        return Optional.of(new HistoryFacts(LAST, newestFirst, true));
    }

    private static List<Commit> newestFirst(String... messages) {
        List<Commit> commits = new ArrayList<>();
        for (String message : messages) {
            commits.add(0, commit(commits.size() + 1, message, false));
        }
        return commits;
    }

    private static Commit commit(int number, String message, boolean merge) {
        return Commit.of(id(number), message, merge);
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "%x", number) + "0".repeat(39);
    }
}
