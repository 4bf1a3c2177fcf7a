package dev.readiness.release.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.changelog.Section;
import dev.readiness.facts.changelog.Section.Category;
import dev.readiness.facts.changelog.Section.Entry;
import dev.readiness.facts.git.Bump;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.operations.Change;
import dev.readiness.facts.operations.Change.Kind;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.facts.operations.OperationalDiff;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What asks for a release, and for how much. */
final class AskedBumpTest {

    private static final ReleaseTag SINCE =
            new ReleaseTag("v1.2.3", SemanticVersion.parse("1.2.3").orElseThrow(), "0".repeat(40), true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fix: x            | PATCH | PATCH",
                "perf: x           | PATCH | PATCH",
                "feat: x           | MINOR | PATCH",
                "feat!: x          | MAJOR | MINOR",
                "fix(api)!: x      | MAJOR | MINOR",
                "chore!: x         | MAJOR | MINOR",
                "chore(deps): x    | PATCH | PATCH",
                "Sell more         | PATCH | PATCH"
            })
    void aCommitAsksForWhatItSays(String subject, Bump asked, Bump initially) {
        assertThat(bumps(false, history(subject))).containsExactly(asked);
        assertThat(bumps(true, history(subject))).as("before 1.0.0").containsExactly(initially);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chore: x",
                "chore(release): 1.2.3",
                "ci: x",
                "docs: x",
                "Docs(api): x",
                "refactor: x",
                "style: x",
                "test: x",
                "[maven-release-plugin] prepare release 1.2.3"
            })
    void whatNobodyNoticesAsksForNothing(String subject) {
        assertThat(bumps(false, history(subject))).isEmpty();
    }

    @Test
    void aMergeCountsForWhatItBrings() {
        Commit merge = Commit.of("1".repeat(40), "Merge branch 'prices'", true);
        Commit brought = Commit.of("2".repeat(40), "feat: prices", false);
        HistoryFacts history = new HistoryFacts(SINCE, List.of(merge, brought), true);
        assertThat(bumps(false, history)).containsExactly(Bump.MINOR);
    }

    @Test
    void whatWasRevertedAsksForNothing() {
        HistoryFacts history =
                history("Revert \"feat!: x\"\n\nThis reverts commit " + "2".repeat(40) + ".", "feat!: x");
        assertThat(bumps(false, history)).doesNotContain(Bump.MAJOR);
    }

    @Test
    void theMostComesFirst() {
        assertThat(new Reasons(false)
                        .of(Optional.of(history("fix: a", "feat!: b", "feat: c")), Optional.empty(), Optional.empty()))
                .containsExactly(
                        new Reason(Bump.MAJOR, "commit 2222222", "\"feat!: b\""),
                        new Reason(Bump.MINOR, "commit 3333333", "\"feat: c\""),
                        new Reason(Bump.PATCH, "commit 1111111", "\"fix: a\""));
    }

    @ParameterizedTest
    @CsvSource({
        "Removed, MAJOR, MINOR",
        "Added, MINOR, PATCH",
        "Changed, MINOR, PATCH",
        "Deprecated, MINOR, PATCH",
        "Fixed, PATCH, PATCH",
        "SECURITY, PATCH, PATCH",
        "Other, PATCH, PATCH"
    })
    void aCategoryOfTheChangelogAsksForWhatItIsCalled(String name, Bump asked, Bump initially) {
        Origin at = Origin.of("CHANGELOG.md", 7);
        Category category = new Category(name, at, List.of(new Entry(at, "Prices.")));
        for (boolean initial : new boolean[] {false, true}) {
            assertThat(new Reasons(initial)
                            .of(Optional.empty(), Optional.of(unreleased(false, category)), Optional.empty()))
                    .containsExactly(new Reason(initial ? initially : asked, "CHANGELOG.md:7", name));
        }
    }

    @Test
    void wordsWithoutACategoryAskForAPatchAndAnEmptySectionForNothing() {
        assertThat(new Reasons(false).of(Optional.empty(), Optional.of(unreleased(false)), Optional.empty()))
                .containsExactly(new Reason(Bump.PATCH, "CHANGELOG.md:5", "words without a category"));
        assertThat(new Reasons(false).of(Optional.empty(), Optional.of(unreleased(true)), Optional.empty()))
                .isEmpty();
        Category empty = new Category("Removed", Origin.of("CHANGELOG.md", 7), List.of());
        assertThat(new Reasons(false).of(Optional.empty(), Optional.of(unreleased(true, empty)), Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "API, REMOVED, , , MAJOR, MINOR, the API, X is gone",
        "API, CHANGED, , method now final, MAJOR, MINOR, the API, X has changed",
        "API, ADDED, , method added to interface, MAJOR, MINOR, the API, X is new",
        "API, ADDED, , , MINOR, PATCH, the API, X is new",
        "VARIABLE, ADDED, , , MINOR, PATCH, the configuration, the variable X must be set from now on",
        "SETTING, REMOVED, a, , MINOR, PATCH, the configuration, the key X is gone",
        "SETTING, RENAMED, a, b, MINOR, PATCH, the configuration, the key X has a new name"
    })
    void aDifferenceAsksForWhatItDoesToOthers(
            Subject subject,
            Kind kind,
            @Nullable String before,
            @Nullable String after,
            Bump asked,
            Bump initially,
            String source,
            String text) {
        OperationalDiff diff = diff(subject, kind, before, after);
        assertThat(new Reasons(false).of(Optional.empty(), Optional.empty(), Optional.of(diff)))
                .containsExactly(new Reason(asked, source, text));
        assertThat(new Reasons(true).of(Optional.empty(), Optional.empty(), Optional.of(diff)))
                .containsExactly(new Reason(initially, source, text));
    }

    @ParameterizedTest
    @CsvSource({"VARIABLE, ADDED, , a", "SETTING, ADDED, , a", "MIGRATION, ADDED, , a", "DEPENDENCY, REMOVED, 1, "})
    void otherDifferencesAskForNothing(Subject subject, Kind kind, @Nullable String before, @Nullable String after) {
        assertThat(new Reasons(false)
                        .of(Optional.empty(), Optional.empty(), Optional.of(diff(subject, kind, before, after))))
                .isEmpty();
    }

    @Test
    void anApiThatCannotBeComparedAsksForNothing() {
        assertThat(new Reasons(false).of(Optional.empty(), Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    private static OperationalDiff diff(Subject subject, Kind kind, @Nullable String before, @Nullable String after) {
        return new OperationalDiff(
                SINCE,
                List.of(new Change(
                        subject,
                        kind,
                        "X",
                        Optional.ofNullable(before),
                        Optional.ofNullable(after),
                        Origin.of("pom.xml"))),
                List.of());
    }

    private static List<Bump> bumps(boolean initial, HistoryFacts history) {
        return new Reasons(initial)
                .of(Optional.of(history), Optional.empty(), Optional.empty()).stream()
                        .map(Reason::bump)
                        .toList();
    }

    /** Newest first, with the ids 111..., 222... */
    private static HistoryFacts history(String... messages) {
        List<String> all = Arrays.asList(messages);
        return new HistoryFacts(
                SINCE,
                all.stream()
                        .map(message -> Commit.of(
                                String.valueOf(all.indexOf(message) + 1).repeat(40), message.strip(), false))
                        .toList(),
                true);
    }

    private static ChangelogFacts unreleased(boolean empty, Category... categories) {
        Section section = new Section(
                Origin.of("CHANGELOG.md", 5),
                Optional.empty(),
                "",
                Optional.empty(),
                false,
                List.of(categories),
                Optional.empty(),
                "",
                empty);
        return new ChangelogFacts("CHANGELOG.md", Optional.empty(), Optional.of(section), List.of(), List.of());
    }
}
