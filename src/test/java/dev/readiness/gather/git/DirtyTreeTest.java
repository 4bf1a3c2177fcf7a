package dev.readiness.gather.git;

import static dev.readiness.gather.git.GitGathererTest.gatherer;
import static dev.readiness.gather.git.GitGathererTest.known;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.release.git.GitProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which a file differs from what is committed, judged as git itself judges it. */
final class DirtyTreeTest {

    @TempDir
    private Path directory;

    private GitProgram git;

    @BeforeEach
    void create() throws IOException {
        git = new GitProgram(
                directory, Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1"), Duration.ofMinutes(1));
        git.ask("init", "--quiet", "--initial-branch=main");
        git.ask("config", "user.name", "Ada");
        git.ask("config", "user.email", "ada@example.com");
        git.ask("config", "core.autocrlf", "false");
        write(".gitignore", "*.log\ntarget/\n");
        write("a.txt", "one\ntwo\n");
        write("b.txt", "b\n");
        write("kept.log", "tracked all the same\n");
        git.ask("add", "--force", "--", ".");
        git.ask("commit", "--quiet", "-m", "feat: begin");
    }

    @Test
    void fileThatIsModified() throws IOException {
        write("a.txt", "one\nthree\n");
        assertDirty("a.txt");
    }

    @Test
    void fileThatIsModifiedToTheSameLengthAtOnce() throws IOException {
        write("a.txt", "one\ntwo\n".replace("two", "six"));
        assertDirty("a.txt");
    }

    @Test
    void changeThatIsStagedEvenIfTheFileIsBackAsItWas() throws IOException {
        write("a.txt", "three\n");
        write("new.txt", "");
        git.ask("add", "--", "a.txt", "new.txt");
        assertDirty("a.txt", "new.txt");
        write("a.txt", "one\ntwo\n");
        assertDirty("a.txt", "new.txt");
    }

    @Test
    void fileThatIsDeletedHereOrInTheIndexOnly() throws IOException {
        Files.delete(directory.resolve("a.txt"));
        assertDirty("a.txt");
        git.ask("rm", "--quiet", "--cached", "b.txt");
        assertDirty("a.txt", "b.txt");
    }

    @Test
    void fileThatIsRenamed() {
        git.ask("mv", "b.txt", "c.txt");
        assertDirty("b.txt", "c.txt");
    }

    @Test
    void fileThatNobodyKnows() throws IOException {
        write("folder/new.txt", "");
        assertDirty("folder/new.txt");
    }

    @Test
    void fileThatIsIgnoredOnlyWhenItIsTracked() throws IOException {
        write("other.log", "");
        assertDirty();
        write("kept.log", "changed\n");
        assertDirty("kept.log");
    }

    @Test
    void modeAloneUnlessGitIsToldNotToLook() {
        assertThat(directory.resolve("a.txt").toFile().setExecutable(true)).isTrue();
        assertDirty("a.txt");
        git.ask("config", "core.fileMode", "false");
        assertDirty();
    }

    /** By the size of the file, as git's status has it too, until the file is added and git sees that there is nothing to add. */
    @Test
    void lineEndsThatACommitWouldNotTakeUpAreNoneOnceTheyAreAdded() throws IOException {
        git.ask("config", "core.autocrlf", "true");
        write("a.txt", "one\r\ntwo\r\n");
        assertDirty("a.txt");
        git.ask("add", "--", "a.txt");
        assertDirty();
        git.ask("config", "core.autocrlf", "false");
        write("a.txt", "one\r\ntwo\r\n");
        assertDirty("a.txt");
        git.ask("add", "--", "a.txt");
        assertDirty("a.txt");
    }

    @Test
    void lineEndsThatAnAttributeAsksForAreNone() throws IOException {
        write(".gitattributes", "*.txt text eol=crlf\n");
        git.ask("add", "--all");
        git.ask("commit", "--quiet", "-m", "chore: line ends");
        Files.delete(directory.resolve("a.txt"));
        git.ask("checkout", "--quiet", "--", "a.txt");
        assertThat(Files.readString(directory.resolve("a.txt"))).isEqualTo("one\r\ntwo\r\n");
        assertDirty();
    }

    @Test
    void fileThatWasOnlyTouched() throws IOException {
        write("a.txt", "one\ntwo\n");
        assertDirty();
    }

    @Test
    void submoduleAtAnotherCommit() {
        Path library = directory.resolve("target/library");
        git.ask("clone", "--quiet", directory.toString(), library.toString());
        git.ask("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "--", library.toString(), "lib");
        git.ask("commit", "--quiet", "-m", "chore: add the library");
        assertDirty();
        git.in(directory.resolve("lib"))
                .ask("-c", "user.name=A", "-c", "user.email=a@b", "commit", "--quiet", "--allow-empty", "-m", "fix: l");
        assertDirty("lib");
    }

    @Test
    void fileWithAnOddName() throws IOException {
        write("with blank and \u00fc.txt", "");
        assertDirty("with blank and \u00fc.txt");
    }

    private void assertDirty(String... paths) {
        assertThat(git.ask("-c", "status.renames=false", "status", "--porcelain", "--untracked-files=all")
                        .lines()
                        .map(line -> line.substring(3).replace("\"", ""))
                        .distinct())
                .as("git itself")
                .containsExactlyInAnyOrder(paths);
        try (GitGatherer gatherer = gatherer(directory)) {
            assertThat(known(gatherer.workTree()).dirty()).containsExactlyInAnyOrder(paths);
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(directory.resolve(path).getParent());
        Files.writeString(directory.resolve(path), text);
    }
}
