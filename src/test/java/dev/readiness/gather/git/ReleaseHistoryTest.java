package dev.readiness.gather.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.git.AuthoredCommit;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.RemoteFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReleaseHistoryTest {

    @TempDir
    private Path directory;

    @Test
    void stopsAtTheLastRelease() {
        try (GitFixture git = GitFixture.init(directory)) {
            git.commits("feat: a").tag("v1.0.0").commits("feat: b", "fix: c");
            ReleaseHistory history = since(true);
            assertThat(history.since().map(ReleaseTag::name)).contains("v1.0.0");
            assertThat(told(history)).containsExactly("- [fix: c, feat: b]");
            AuthoredCommit newest = history.unreleased().commits().get(0);
            assertThat(newest.author()).isEqualTo("Ada Example");
            assertThat(newest.commit().id()).isEqualTo(git.head());
            assertThat(newest.time()).isEqualTo(history.unreleased().time()).isEqualTo(1_780_315_380L);
        }
    }

    @Test
    void aReleaseIsToldSinceTheOneBeforeIt() {
        try (GitFixture git = GitFixture.init(directory)) {
            git.commits("feat: a")
                    .tag("v1.0.0")
                    .commits("feat: b")
                    .tag("v1.1.0-rc.1")
                    .commits("fix: c");
            git.tag("v1.1.0").tag("v1.1.0-rc.2");
            assertThat(told(since(true))).containsExactly("- [fix: c, feat: b]");
            assertThat(told(since(false))).containsExactly("- [fix: c]");
        }
    }

    @Test
    void withoutAReleaseEverythingIsNew() {
        try (GitFixture git = GitFixture.init(directory)) {
            git.commits("feat: a", "fix: b");
            assertThat(told(since(true))).containsExactly("- [fix: b, feat: a]");
            assertThat(since(true).since()).isEmpty();
            assertThat(since(true).unreleased().commits().get(0).author()).isEqualTo("Ada Example");
        }
    }

    @Test
    void eachCommitBelongsToTheLowestReleaseThatHasIt() {
        try (GitFixture git = GitFixture.init(directory)) {
            git.commits("feat: a")
                    .tag("v1.0.0")
                    .branch("hotfix")
                    .commits("fix: b")
                    .annotatedTag("v1.0.1");
            git.checkout("main").commits("feat: c").merge("hotfix").tag("v1.1.0");
            git.branch("other").commits("feat: elsewhere").tag("v9.0.0");
            git.checkout("main").commits("feat: e");
            assertThat(told(all()))
                    .containsExactly(
                            "- [feat: e]",
                            "1.1.0 [Merge branch 'hotfix', feat: c]",
                            "1.0.1 [fix: b]",
                            "1.0.0 [feat: a]");
        }
    }

    @Test
    void aMergeOfSeveralBranchesBringsTheCommitsOfAll() {
        try (GitFixture git = GitFixture.init(directory)) {
            git.commits("feat: a").tag("v1.0.0").branch("one").commits("feat: b");
            git.checkout("main").branch("two").commits("fix: c");
            git.checkout("main").commits("docs: d").merge("Merge branches 'one' and 'two'", "one", "two");
            assertThat(told(since(true)))
                    .containsExactly("- [Merge branches 'one' and 'two', docs: d, fix: c, feat: b]");
            assertThat(told(all()).get(0)).isEqualTo(told(since(true)).get(0));
            assertThat(since(true).unreleased().commits().get(0).commit().merge())
                    .isTrue();
        }
    }

    @Test
    void theFilesOfACommitDoNotMatter() {
        try (GitFixture git = GitFixture.init(directory)) {
            git.write("app/a", "1").write("lib/a", "1").commit("feat: two modules at once");
            git.write("lib/b", git.take("app/a")).commit("refactor!: from one module to the other");
            git.commit("fix: empty");
            git.write(".git-blame-ignore-revs", git.head() + "\n")
                    .write(".mailmap", "Bob <bob@example.org> <ada@example.org>\n")
                    .commit("style: ignore it");
            assertThat(told(since(true)))
                    .containsExactly("- [style: ignore it, fix: empty, refactor!: from one module to the other,"
                            + " feat: two modules at once]");
            assertThat(since(true).unreleased().commits())
                    .extracting(AuthoredCommit::author)
                    .containsOnly("Ada Example");
        }
    }

    @Test
    void aCommitOfTheFarFutureIsOneOfItsRelease() {
        try (GitFixture git = GitFixture.init(directory)) {
            git.commits("feat: a").at("2099-12-31T23:59:59Z").commits("feat: b").tag("v1.0.0");
            git.at("1970-01-01T00:00:00Z").commits("fix: c");
            assertThat(told(since(true))).containsExactly("- [fix: c]");
            assertThat(told(all())).containsExactly("- [fix: c]", "1.0.0 [feat: b, feat: a]");
        }
    }

    /** For the version and for the notes. */
    @Test
    void theSameTextIsReadForBoth() {
        try (GitFixture git = GitFixture.init(directory)) {
            git.commits("feat: a").tag("v1.0.0");
            git.commits(
                    "\u001B[31mfeat!: red\u001B[0m",
                    "fix: a\r\n\r\nBREAKING CHANGE: b\r\n",
                    "feat:\tc \u202Ed",
                    "Add search (#12)\n\n* feat: search\n* fix: a typo\n");
            try (GitGatherer gatherer = gatherer(directory)) {
                HistoryFacts history = ((Evidence.Known<HistoryFacts>) gatherer.history()).fact();
                assertThat(history.commits())
                        .isEqualTo(since(true).unreleased().commits().stream()
                                .map(AuthoredCommit::commit)
                                .toList());
                assertThat(history.commits().get(3).conventional()).isPresent();
            }
        }
    }

    @Test
    void aChangelogKeepsOfABodyWhatItTells() {
        String[] bodies = {
            "BREAKING CHANGE: b",
            "BREAKING-CHANGE: b",
            "Closes #1",
            "Closes: !1",
            "* fix: c",
            "- fix: c",
            "This reverts commit abcdef0123456789."
        };
        try (GitFixture git = GitFixture.init(directory)) {
            for (String body : bodies) {
                git.commit("feat: a\n\n" + body);
            }
            List<AuthoredCommit> told = all().unreleased().commits();
            for (int i = 0; i < bodies.length; i++) {
                AuthoredCommit whole = AuthoredCommit.of(
                        told.get(bodies.length - 1 - i).commit().id(), "", 0, "feat: a\n\n" + bodies[i], false);
                assertThat(told.get(bodies.length - 1 - i).commit()).isEqualTo(whole.commit());
            }
        }
    }

    @Test
    void aPreReleaseIsToldWithItsRelease() {
        try (GitFixture git = GitFixture.init(directory)) {
            git.commits("feat: a").tag("v1.0.0-rc.1").commits("fix: b").tag("v1.0.0");
            git.commits("feat: c").tag("v1.1.0-rc.1");
            assertThat(told(all())).containsExactly("- []", "1.1.0-rc.1 [feat: c]", "1.0.0 [fix: b, feat: a]");
        }
    }

    @Test
    void twoReleasesOfOneCommitAreBothThere() {
        try (GitFixture git = GitFixture.init(directory)) {
            git.commits("feat: a").tag("v1.0.0").tag("v1.0.1");
            assertThat(told(all())).containsExactly("- []", "1.0.1 []", "1.0.0 [feat: a]");
        }
    }

    @Test
    void aShallowCloneIsNoAnswerUnlessItReachesTheRelease(@TempDir Path clones) {
        try (GitFixture git = GitFixture.init(directory)) {
            git.commits("feat: a").tag("v1.0.0").commits("feat: b", "fix: c");
            git.shallowClone(clones.resolve("short"), 2).close();
            git.shallowClone(clones.resolve("long"), 3).close();
        }
        try (GitGatherer cut = gatherer(clones.resolve("short"));
                GitGatherer reaching = gatherer(clones.resolve("long"))) {
            assertThat(cut.sinceRelease(true)).isEqualTo(hidden());
            assertThat(cut.allReleases()).isEqualTo(hidden());
            assertThat(told(known(reaching.sinceRelease(true)))).containsExactly("- [fix: c, feat: b]");
            assertThat(reaching.allReleases()).isEqualTo(hidden());
        }
    }

    @Test
    void nothingIsToldBeforeTheFirstCommit() {
        try (GitFixture git = GitFixture.init(directory);
                GitGatherer gatherer = gatherer(git.root())) {
            assertThat(gatherer.allReleases()).isEqualTo(Evidence.absent("there is no commit yet"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://ada:secret@github.com/acme/shop.git, https://github.com/acme/shop.git",
        "git@github.com:acme/shop.git, github.com:acme/shop.git",
        "ssh://git@host:2222/acme/shop, ssh://host:2222/acme/shop"
    })
    void theRemoteLosesItsCredentials(String url, String stripped) {
        try (GitFixture git = GitFixture.init(directory)) {
            git.git().getRepository().getConfig().setString("remote", "origin", "url", url);
            git.config("user", "name", "Ada");
            assertThat(remote()).contains(stripped);
        }
    }

    @Test
    void theBranchsOwnRemoteCountsThenOriginThenTheOnlyOne() {
        try (GitFixture git = GitFixture.init(directory)) {
            assertThat(remote()).isEmpty();
            remote(git, "fork", "https://github.com/bob/shop");
            assertThat(remote()).contains("https://github.com/bob/shop");
            remote(git, "origin", "https://github.com/acme/shop");
            assertThat(remote()).contains("https://github.com/acme/shop");
            git.repository().getConfig().setString("branch", "main", "remote", "fork");
            git.config("user", "name", "Ada");
            assertThat(remote()).contains("https://github.com/bob/shop");
        }
    }

    private static void remote(GitFixture git, String name, String url) {
        git.repository().getConfig().setString("remote", name, "url", url);
        git.config("user", "name", "Ada");
    }

    private Optional<String> remote() {
        try (GitGatherer git = gatherer(directory)) {
            return git.remote() instanceof Evidence.Known<RemoteFacts> known
                    ? Optional.of(known.fact().url())
                    : Optional.empty();
        }
    }

    private ReleaseHistory since(boolean toFinal) {
        try (GitGatherer git = gatherer(directory)) {
            return known(git.sinceRelease(toFinal));
        }
    }

    private ReleaseHistory all() {
        try (GitGatherer git = gatherer(directory)) {
            return known(git.allReleases());
        }
    }

    private static GitGatherer gatherer(Path root) {
        return new GitGatherer(root, List.of("v{version}"), Map.of());
    }

    private static ReleaseHistory known(Evidence<ReleaseHistory> evidence) {
        assertThat(evidence).isInstanceOf(Evidence.Known.class);
        return ((Evidence.Known<ReleaseHistory>) evidence).fact();
    }

    private static Evidence<ReleaseHistory> hidden() {
        return Evidence.unknown(
                dev.readiness.facts.Origin.of("."), "the clone is shallow and hides part of the commits");
    }

    /** Each release as {@code VERSION [subjects]}. */
    private static List<String> told(ReleaseHistory history) {
        return history.releases().stream()
                .map(release ->
                        release.tag().map(tag -> tag.version().toString()).orElse("-") + " "
                                + release.commits().stream()
                                        .map(commit -> commit.commit().subject())
                                        .toList())
                .toList();
    }
}
