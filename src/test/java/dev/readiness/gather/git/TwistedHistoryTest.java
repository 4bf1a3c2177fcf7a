package dev.readiness.gather.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.TagFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C3: histories in which branches cross and clocks are wrong. */
final class TwistedHistoryTest {

    private static final String PAST = "1999-01-01T00:00:00Z";
    private static final String NOW = "2026-06-01T12:00:00Z";
    private static final String FUTURE = "2036-01-01T00:00:00Z";

    /** Git keeps 64 bits of a moment, JGit 32. */
    private static final String BEYOND = "2040-01-01T00:00:00Z";

    private final Path directory;

    TwistedHistoryTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void aReleaseOfABranchThatWasNotMergedIsNotTheLast() {
        try (GitFixture git = GitFixture.init(directory).commit("feat: a").tag("v1.0.0")) {
            git.branch("next").commit("feat!: b").tag("v2.0.0");
            git.checkout("main").branch("1.0.x").commit("fix: c").tag("v1.0.1");
            git.checkout("main").commit("feat: d");
            assertThat(last()).isEqualTo("v1.0.0");
            assertThat(since()).containsExactly("feat: d");
            assertThat(told()).containsExactly("feat: d");
        }
    }

    @Test
    void aHotfixThatWasMergedIsReachedThroughTheSecondParent() {
        try (GitFixture git = GitFixture.init(directory).commit("feat: a").tag("v1.0.0")) {
            git.branch("hotfix").write("h.txt", "").commit("fix: h").tag("v1.0.1");
            git.checkout("main").commit("feat: m").merge("hotfix").commit("feat: n");
            assertThat(last()).isEqualTo("v1.0.1");
            assertThat(since()).containsExactlyInAnyOrder("feat: n", "Merge branch 'hotfix'", "feat: m");
            assertThat(told()).containsExactlyInAnyOrder("feat: n", "Merge branch 'hotfix'", "feat: m");
        }
    }

    /** Two branches that merge one another, with the release before the crossing, on one side of it. */
    @Test
    void mergesThatCrossOneAnotherCountEveryCommitOnce() {
        try (GitFixture git = GitFixture.init(directory).commit("feat: begin")) {
            git.branch("side").write("s1", "").commit("feat: s1");
            String side = git.head();
            git.checkout("main").write("m1", "").commit("feat: m1").tag("v1.0.0");
            String main = git.head();
            git.merge("side").write("m2", "").commit("feat: m2");
            git.checkout("side").merge(main).write("s2", "").commit("feat: s2");
            git.checkout("main").merge("side");
            assertThat(side).isNotEqualTo(main);
            assertThat(last()).isEqualTo("v1.0.0");
            String[] expected = {
                "Merge branch 'side'",
                "Merge branch 'side'",
                "Merge branch '" + main + "'",
                "feat: m2",
                "feat: s1",
                "feat: s2"
            };
            assertThat(since()).containsExactlyInAnyOrder(expected);
            assertThat(told()).containsExactlyInAnyOrder(expected);
        }
    }

    /** The side branch leaves what was released long ago, so that a walk by date comes to the release late. */
    @ParameterizedTest(name = "released at {0}, the rest before it at {1}, after it at {2}")
    @CsvSource({
        PAST + "," + FUTURE + "," + NOW,
        PAST + "," + NOW + "," + NOW,
        PAST + "," + NOW + "," + FUTURE,
        FUTURE + "," + NOW + "," + PAST,
        FUTURE + "," + PAST + "," + NOW,
        NOW + "," + FUTURE + "," + PAST,
        NOW + "," + PAST + "," + FUTURE,
        BEYOND + "," + NOW + "," + NOW,
        NOW + "," + BEYOND + "," + NOW,
        NOW + "," + NOW + "," + NOW
    })
    void noClockDecidesWhatIsNew(String released, String before, String after) {
        try (GitFixture git = GitFixture.init(directory).at(before)) {
            for (int i = 0; i < 40; i++) {
                git.at(before).commit("feat: old " + i);
            }
            String fork = git.head();
            for (int i = 0; i < 12; i++) {
                git.at(before).commit("fix: old " + i);
            }
            git.at(released).commit("chore: release").tag("v1.0.0");
            git.checkout(fork).branch("side").at(after).write("s", "").commit("feat: new");
            git.checkout("main").at(after).commit("fix: new").merge("side");
            assertThat(last()).isEqualTo("v1.0.0");
            assertThat(since()).containsExactlyInAnyOrder("Merge branch 'side'", "fix: new", "feat: new");
            assertThat(told()).containsExactlyInAnyOrder("Merge branch 'side'", "fix: new", "feat: new");
        }
    }

    private String last() {
        try (GitGatherer gatherer = gatherer()) {
            return ((Evidence.Known<TagFacts>) gatherer.tags())
                    .fact()
                    .lastRelease()
                    .map(ReleaseTag::name)
                    .orElse("none");
        }
    }

    /** What the version is counted from. */
    private List<String> since() {
        try (GitGatherer gatherer = gatherer()) {
            return ((Evidence.Known<HistoryFacts>) gatherer.history())
                    .fact().commits().stream().map(Commit::subject).toList();
        }
    }

    /** What notes tell. */
    private List<String> told() {
        try (GitGatherer gatherer = gatherer()) {
            return ((Evidence.Known<ReleaseHistory>) gatherer.sinceRelease(true))
                    .fact().unreleased().commits().stream()
                            .map(one -> one.commit().subject())
                            .toList();
        }
    }

    private GitGatherer gatherer() {
        return new GitGatherer(directory, List.of("v{version}"), Map.of());
    }
}
