package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.git.GitProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where no release can be made, and where its plan is kept. */
final class ReleaseDeskTest {

    @TempDir
    private Path directory;

    private GitProgram git;

    @BeforeEach
    void locate() {
        git = new GitProgram(
                directory, Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1"), Duration.ofMinutes(1));
    }

    @Test
    void folderWithoutARepositoryHasNothingToRelease() {
        assertRefused(directory, "There is no git repository to release from: ", "run it in a clone of one");
    }

    @Test
    void repositoryWithoutACommitHasNothingToRelease() {
        git.ask("init", "--quiet");
        assertRefused(directory, "The repository has no commit yet", "commit what is to be released");
    }

    @Test
    void branchThatIsNotBornYetHasNothingToRelease() {
        commit();
        git.ask("checkout", "--quiet", "--orphan", "new");
        assertRefused(directory, "The repository has no commit yet", "commit what is to be released");
    }

    @Test
    void bareRepositoryHasNoFilesToRelease() {
        commit();
        Path bare = directory.resolve("bare.git");
        git.ask("clone", "--quiet", "--bare", directory.toString(), bare.toString());
        assertRefused(bare, "The repository is bare", "run it in a clone of it");
        assertRefused(directory.resolve(".git"), "The repository is bare", "run it in a clone of it");
    }

    @Test
    void planIsKeptInTheRepositoryThatAllWorkTreesShare() throws IOException {
        commit();
        Path below = Files.createDirectories(directory.resolve("below/deep"));
        Path linked = directory.resolve("linked");
        git.ask("worktree", "add", "--quiet", "--detach", linked.toString());
        for (Path root : new Path[] {directory, below, linked}) {
            assertThat(folder(root).toRealPath().getParent())
                    .isEqualTo(directory.resolve(".git").toRealPath());
        }
    }

    private static Path folder(Path root) throws IOException {
        return Files.createDirectories(ReleaseDesk.of(root, line -> {}).folder().directory());
    }

    private static void assertRefused(Path root, String what, String fix) {
        assertThatThrownBy(() -> ReleaseDesk.of(root, line -> {}))
                .isInstanceOf(ReadinessException.class)
                .hasMessageStartingWith(what)
                .hasMessageContaining(fix);
    }

    private void commit() {
        git.ask("init", "--quiet", "--initial-branch=main");
        git.ask("-c", "user.name=A", "-c", "user.email=a@b", "commit", "--quiet", "--allow-empty", "-m", "feat: a");
    }
}
