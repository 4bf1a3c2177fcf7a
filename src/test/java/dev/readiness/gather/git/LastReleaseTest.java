package dev.readiness.gather.git;

import static dev.readiness.gather.git.GitGathererTest.gatherer;
import static dev.readiness.gather.git.GitGathererTest.known;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.TagFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags, the last release among them, and the commits since; also where branches part and clones are shallow. */
final class LastReleaseTest {

    @TempDir
    private Path directory;

    @Test
    void countsFromTheReleaseThatAVersionFollows() {
        try (GitFixture git = GitFixture.init(directory)
                        .commit("feat: one")
                        .tag("v1.0.0")
                        .commit("feat: two")
                        .tag("v1.1.0");
                GitGatherer gatherer = gatherer(directory)) {
            assertThat(known(gatherer.history()).commits()).isEmpty();
            HistoryFacts own = known(gatherer.historyOf("1.1.0"));
            assertThat(own.commits()).extracting(Commit::id).containsExactly(git.head());
            assertThat(own.since().name()).isEqualTo("v1.0.0");
            assertThat(own.commits()).extracting(Commit::subject).containsExactly("feat: two");
            assertThat(known(gatherer.historyOf("1.2.0-SNAPSHOT")).commits()).isEmpty();
            assertThat(gatherer.historyOf("1.0.0")).isEqualTo(Evidence.absent("there is no release to count from"));
        }
    }

    @Test
    void readsTagsAndTheLastRelease() {
        try (GitFixture git = GitFixture.init(directory)
                        .commit("feat: one")
                        .tag("v1.0.0")
                        .commit("fix: two")
                        .annotatedTag("v1.0.1")
                        .tag("nightly-7");
                GitGatherer gatherer = gatherer(directory)) {
            git.commit("fix: three").signedTag("1.1.0-rc.2", "PGP").signedTag("1.1.0-rc.10", "SSH");
            TagFacts tags = known(gatherer.tags());
            assertThat(tags.releases())
                    .extracting(ReleaseTag::name, ReleaseTag::annotated)
                    .containsExactly(
                            tuple("1.1.0-rc.10", true),
                            tuple("1.1.0-rc.2", true),
                            tuple("v1.0.1", true),
                            tuple("v1.0.0", false));
            assertThat(tags.signed()).containsExactlyInAnyOrder("1.1.0-rc.10", "1.1.0-rc.2");
            assertThat(tags.lastRelease()).map(ReleaseTag::name).contains("1.1.0-rc.10");
            assertThat(tags.at(Optional.of(git.head())))
                    .extracting(ReleaseTag::name)
                    .containsExactly("1.1.0-rc.10", "1.1.0-rc.2");
            assertThat(tags.commits()).containsOnlyKeys("v1.0.0", "v1.0.1", "nightly-7", "1.1.0-rc.2", "1.1.0-rc.10");
            assertThat(tags.unreadable()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 30})
    void comparesAMaintenanceBranchWithItsOwnReleases(int newer) {
        try (GitFixture git = GitFixture.init(directory)
                .commit("one")
                .tag("v1.0.0")
                .commit("two")
                .tag("v1.0.1")) {
            git.branch("1.x").commit("fix: x").checkout("main");
            for (int i = 0; i < newer; i++) {
                git.commit("feat: " + i).tag("v2." + i + ".0");
            }
            git.checkout("1.x");
            try (GitGatherer gatherer = gatherer(directory)) {
                TagFacts tags = known(gatherer.tags());
                assertThat(tags.lastRelease()).map(ReleaseTag::name).contains("v1.0.1");
                assertThat(tags.elsewhere()).hasSize(newer);
                assertThat(subjects(known(gatherer.history()))).containsExactly("fix: x");
            }
        }
    }

    @Test
    void findsAReleaseThatWasMerged() {
        try (GitFixture git =
                GitFixture.init(directory).commit("one").tag("v1.0.0").branch("hotfix")) {
            git.write("h.txt", "")
                    .commit("fix: h")
                    .tag("v1.0.1")
                    .checkout("main")
                    .commit("feat: m")
                    .merge("hotfix");
            try (GitGatherer gatherer = gatherer(directory)) {
                assertThat(known(gatherer.tags()).lastRelease())
                        .map(ReleaseTag::name)
                        .contains("v1.0.1");
                assertThat(known(gatherer.history()).commits())
                        .extracting(Commit::subject, Commit::merge)
                        .containsExactlyInAnyOrder(tuple("Merge branch 'hotfix'", true), tuple("feat: m", false));
            }
        }
    }

    @Test
    void readsTheCommitsSinceTheLastRelease() {
        try (GitFixture git = GitFixture.init(directory)
                        .commits("feat: old")
                        .tag("v1.0.0")
                        .commits("fix: a", "feat(api)!: b\r\n\r\nBREAKING CHANGE: gone\r\n");
                GitGatherer gatherer = gatherer(directory)) {
            HistoryFacts history = known(gatherer.history());
            assertThat(history.since().name()).isEqualTo("v1.0.0");
            assertThat(history.complete()).isTrue();
            assertThat(subjects(history)).containsExactly("feat(api)!: b", "fix: a");
            assertThat(history.commits().get(0).id()).isEqualTo(git.head());
            assertThat(history.commits().get(0).conventional().flatMap(Commit.Conventional::breaking))
                    .contains("gone");
        }
    }

    @ParameterizedTest
    @CsvSource({"1,false", "2,false", "3,true"})
    void saysWhenAShallowCloneHidesTheRelease(int depth, boolean visible) throws Exception {
        try (GitFixture origin = GitFixture.init(directory.resolve("origin"))
                        .commit("feat: one")
                        .commit("feat: two")
                        .tag("v1.0.0")
                        .commits("fix: three", "fix: four");
                GitFixture clone = origin.shallowClone(directory.resolve("clone"), depth);
                GitGatherer gatherer = gatherer(clone.root())) {
            assertThat(known(gatherer.head()).shallow()).isTrue();
            if (visible) {
                assertThat(known(gatherer.history()).complete()).isTrue();
                assertThat(subjects(known(gatherer.history()))).containsExactly("fix: four", "fix: three");
            } else {
                assertThat(gatherer.history())
                        .hasToString(
                                "Unknown[at=., reason=the clone is shallow and shows no release that HEAD descends from]");
            }
        }
    }

    @Test
    void saysWhenAShallowBoundaryHidesPartOfTheCommits() {
        try (GitFixture origin = GitFixture.init(directory.resolve("origin"))) {
            origin.commit("one").commit("two").branch("side").commits("s1", "s2", "s3", "s4");
            origin.checkout("main").commit("three").tag("v1.0.0").merge("side");
            try (GitFixture clone = origin.shallowClone(directory.resolve("clone"), 3);
                    GitGatherer gatherer = gatherer(clone.root())) {
                assertThat(known(gatherer.tags()).lastRelease())
                        .map(ReleaseTag::name)
                        .contains("v1.0.0");
                assertThat(known(gatherer.history()).complete()).isFalse();
            }
        }
    }

    private static List<String> subjects(HistoryFacts history) {
        return history.commits().stream().map(Commit::subject).toList();
    }
}
