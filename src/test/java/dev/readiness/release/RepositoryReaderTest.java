package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.facts.release.RepositoryState;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.RepositoryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepositoryReaderTest {

    @TempDir
    private Path directory;

    private ReleaseFixture fixture;
    private GitProgram git;

    @BeforeEach
    void create() throws IOException {
        fixture = ReleaseFixture.create(directory);
        git = fixture.git();
    }

    @Test
    void repositoryAtRestCanWrite() {
        assertThat(read()).isEqualTo(new RepositoryState(List.of(), false, Optional.empty(), false, Optional.empty()));
    }

    @Test
    void seesAMergeThatStopped() throws IOException {
        conflict();
        git.run("merge", "--no-ff", "other");
        assertThat(read().unfinished()).containsExactly("a merge");
    }

    @Test
    void seesARebaseThatStopped() throws IOException {
        conflict();
        git.run("rebase", "other");
        assertThat(read().unfinished()).containsExactly("a rebase");
        git.ask("rebase", "--abort");
        assertThat(read().unfinished()).isEmpty();
        git.run("rebase", "--apply", "other");
        assertThat(read().unfinished()).containsExactly("a rebase");
    }

    @Test
    void seesACherryPickThatStopped() throws IOException {
        conflict();
        git.run("cherry-pick", "other");
        assertThat(read().unfinished()).containsExactly("a cherry-pick");
    }

    @Test
    void seesASeriesBetweenTwoCommits() throws IOException {
        conflict();
        git.run("cherry-pick", "other~1", "other");
        fixture.write("pom.xml", "mended");
        git.ask("commit", "--all", "--quiet", "-m", "mended");
        assertThat(read().unfinished()).containsExactly("a cherry-pick");
    }

    @Test
    void seesARevertThatStopped() throws IOException {
        conflict();
        git.run("revert", "--no-edit", "HEAD~1");
        assertThat(read().unfinished()).containsExactly("a revert");
    }

    @Test
    void seesABisectAndALockInALinkedWorktreeToo() throws IOException {
        Path linked = directory.resolve("linked");
        git.ask("worktree", "add", "--quiet", "--detach", linked.toString());
        git.in(linked).ask("bisect", "start");
        Files.createFile(fixture.work().resolve(".git/index.lock"));
        assertThat(RepositoryReader.read(git.in(linked), false).unfinished()).containsExactly("a bisect");
        assertThat(read().unfinished()).containsExactly("another git command");
    }

    @Test
    void looksFromAFolderBelowToo() throws IOException {
        fixture.write("module/pom.xml", "");
        Files.createFile(fixture.work().resolve(".git/index.lock"));
        GitProgram below = git.in(fixture.work().resolve("module"));
        assertThat(RepositoryReader.read(below, false).unfinished()).containsExactly("another git command");
    }

    @Test
    void seesHistoryThatIsCutOff() {
        git.ask("commit", "--quiet", "--allow-empty", "-m", "fix: two");
        git.ask("push", "--quiet", "origin", "main");
        Path clone = directory.resolve("clone");
        git.in(directory).ask("clone", "--quiet", "--depth=1", "file://" + fixture.bare(), clone.toString());
        assertThat(RepositoryReader.read(git.in(clone), false).shallow()).isTrue();
    }

    @Test
    void tellsThatNobodyIsKnownToCommit() {
        git.ask("config", "--unset", "user.email");
        assertThat(read().identityProblem()).hasValue("no email was given and auto-detection is disabled");
        git.ask("config", "user.email", "ada@example.com");
        git.ask("config", "--unset", "user.name");
        assertThat(read().identityProblem()).hasValue("no name was given and auto-detection is disabled");
        GitProgram author = git.with("GIT_AUTHOR_NAME", "Ada");
        assertThat(RepositoryReader.read(author, false).identityProblem())
                .as("the committer is needed too")
                .isPresent();
        assertThat(RepositoryReader.read(author.with("GIT_COMMITTER_NAME", "Ada"), false)
                        .identityProblem())
                .isEmpty();
    }

    @Test
    void triesNoSignatureOfNobody() {
        git.ask("config", "--unset", "user.email");
        assertThat(RepositoryReader.read(git, true).signingProblem())
                .hasValue("nobody is known to sign: no email was given and auto-detection is disabled");
    }

    @Test
    void asksWhetherTagsAreSigned() {
        assertThat(RepositoryReader.signs(git)).isFalse();
        git.ask("config", "tag.gpgSign", "yes");
        assertThat(RepositoryReader.signs(git)).isTrue();
        git.ask("config", "tag.gpgSign", "off");
        assertThat(RepositoryReader.signs(git)).isFalse();
        git.ask("config", "tag.gpgSign", "perhaps");
        assertThatThrownBy(() -> RepositoryReader.signs(git))
                .hasMessage("'git config tag.gpgSign' cannot be read: bad boolean config value 'perhaps' for"
                        + " 'tag.gpgsign'. To mend it: set it to true or false.");
    }

    private RepositoryState read() {
        return RepositoryReader.read(git, false);
    }

    /** Two commits here and two on branch "other" that change the same line. */
    private void conflict() throws IOException {
        git.ask("branch", "other");
        for (String branch : List.of("main", "other")) {
            git.ask("checkout", "--quiet", branch);
            for (String text : List.of(" one\n", " two\n")) {
                fixture.write("pom.xml", branch + text);
                git.ask("commit", "--quiet", "--all", "-m", "fix: " + branch + text);
            }
        }
        git.ask("checkout", "--quiet", "main");
    }
}
