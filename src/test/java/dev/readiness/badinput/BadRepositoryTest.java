package dev.readiness.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Stage;
import dev.readiness.gather.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release of 1.1.0 after 1.0.0, from repositories that do not tell all. */
final class BadRepositoryTest {

    private static final String CHANGELOG =
            "# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-06-01\n\n### Added\n\n- It\n";
    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>shop</artifactId>
              <version>1.1.0</version>
            </project>
            """;

    @TempDir
    private Path directory;

    @Test
    void findsNothingAmissInASoundOne() {
        try (GitFixture git = history()) {
            git.signedTag("v1.1.0", "PGP");
            assertThat(says(directory)).containsExactly("READY");
        }
    }

    /** There is nothing to know: rules about versions in git do not apply, and the report says why. */
    @Test
    void doesWithoutARepository() {
        project(directory);
        assertThat(says(directory)).containsExactly("READY");
        Subject.in(directory)
                .look(Stage.DEPLOY, judged -> assertThat(judged.report().judgements())
                        .filteredOn(one -> one.rule().id().equals("version.tag-matches"))
                        .extracting(one -> one.outcome() + ": " + one.reason())
                        .containsExactly("NOT_APPLICABLE: the project is not in a git repository"));
    }

    @Test
    void seesThatNothingIsCommitted() {
        project(directory);
        try (GitFixture git = GitFixture.init(directory)) {
            assertThat(git.head()).isEmpty();
            assertThat(says(directory))
                    .containsExactly(
                            "NOT READY",
                            "error version.tag-matches pom.xml:5 [1.1.0] HEAD carries no release tag and the version is"
                                    + " \"1.1.0\"",
                            "error version.worktree-clean CHANGELOG.md [CHANGELOG.md] \"CHANGELOG.md\" is neither tracked"
                                    + " nor ignored",
                            "error version.worktree-clean README.md [README.md] \"README.md\" is neither tracked nor"
                                    + " ignored",
                            "error version.worktree-clean pom.xml [pom.xml] \"pom.xml\" is neither tracked nor ignored");
        }
    }

    /** The whole repository has the release and a breaking change since; the clone shows neither and claims nothing. */
    @Test
    void doesNotJudgeWhatAShallowCloneHides(@TempDir Path target) {
        try (GitFixture git = history();
                GitFixture clone = git.shallowClone(target, 1)) {
            assertThat(clone.head()).isEqualTo(git.head());
            assertThat(says(target))
                    .containsExactly(
                            "NOT READY",
                            "error version.bump-sufficient . unknown: the clone is shallow and shows no release that"
                                    + " HEAD descends from",
                            "error version.incremented pom.xml:5 [1.1.0] unknown: the clone is shallow and shows no"
                                    + " release that HEAD descends from",
                            "error version.tag-matches pom.xml:5 [1.1.0] unknown: the clone is shallow and has no tag"
                                    + " at all");
        }
    }

    @Test
    void readsALinkedWorktree(@TempDir Path parent) {
        try (GitFixture git = history()) {
            Path linked = git.signedTag("v1.1.0", "PGP").worktree(parent.resolve("linked"));
            assertThat(says(linked)).containsExactly("READY");
        }
    }

    @Test
    void saysThatHeadIsCorrupt() throws IOException {
        history().close();
        Files.writeString(directory.resolve(".git/HEAD"), "rubbish\n");
        assertThat(says(directory)).isEqualTo(headCannotBeRead());
    }

    @Test
    void saysThatTheBranchOfHeadIsCorrupt() throws IOException {
        history().close();
        Files.writeString(directory.resolve(".git/refs/heads/main"), "rubbish\n");
        assertThat(says(directory)).isEqualTo(headCannotBeRead());
    }

    @Test
    void saysThatTheIndexIsCorrupt() throws IOException {
        history().signedTag("v1.1.0", "PGP").close();
        Files.writeString(directory.resolve(".git/index"), "rubbish\n");
        assertThat(says(directory))
                .containsExactly(
                        "NOT READY",
                        "error version.worktree-clean . unknown: the state of the files cannot be read from the git index");
    }

    @Test
    void saysThatARepositoryCannotBeOpened() {
        project(directory).with(".git", "rubbish\n");
        String reason = " . unknown: the repository at \".git\" cannot be opened";
        assertThat(says(directory))
                .containsExactly(
                        "NOT READY",
                        "error version.bump-sufficient" + reason,
                        "error version.incremented" + reason,
                        "error version.patch-compatible" + reason,
                        "error version.tag-matches" + reason,
                        "warning version.tag-signed" + reason,
                        "error version.worktree-clean" + reason);
    }

    private static List<String> headCannotBeRead() {
        return List.of(
                "NOT READY",
                "error version.incremented . unknown: HEAD cannot be read",
                "error version.tag-matches . unknown: HEAD cannot be read",
                "warning version.tag-signed . unknown: HEAD cannot be read",
                "error version.worktree-clean . unknown: HEAD cannot be read");
    }

    private GitFixture history() {
        project(directory);
        return GitFixture.init(directory)
                .commit("feat: begin")
                .signedTag("v1.0.0", "PGP")
                .commits("fix: one", "feat: two");
    }

    private static Subject project(Path root) {
        return Subject.in(root).with("pom.xml", POM).with("CHANGELOG.md", CHANGELOG);
    }

    private static List<String> says(Path root) {
        return Subject.in(root).says(Stage.DEPLOY);
    }
}
