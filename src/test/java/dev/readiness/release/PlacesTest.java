package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.release.git.GitProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work trees whose repository is somewhere else. */
final class PlacesTest {

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
    void submoduleIsReleasedAndItsParentStays() {
        GitProgram parent = git.in(directory);
        parent.ask("init", "--quiet", "--initial-branch=main");
        parent.ask("config", "--file", ".gitmodules", "submodule.work.path", "work");
        parent.ask("config", "--file", ".gitmodules", "submodule.work.url", "file://" + fixture.bare());
        parent.ask("add", "--", ".gitmodules", "work");
        parent.ask("submodule", "--quiet", "absorbgitdirs");
        assertThat(fixture.work().resolve(".git")).isRegularFile();
        assertThat(fixture.folder().directory()).isEqualTo(directory.resolve(".git/modules/work/readiness"));
        release();
        assertThat(parent.ask("for-each-ref")).isEmpty();
        assertThat(parent.ask("status", "--porcelain", "--", "work")).isEqualTo("AM work");
    }

    @Test
    void workTreeOfABareRepositoryIsReleased() throws IOException {
        Path hub = directory.resolve("hub.git");
        Files.move(fixture.work(), directory.resolve("elsewhere"));
        git.in(directory).ask("clone", "--quiet", "--bare", "file://" + fixture.bare(), hub.toString());
        git.in(hub).ask("config", "user.name", "Ada");
        git.in(hub).ask("config", "user.email", "ada@example.com");
        git.in(hub).ask("worktree", "add", "--quiet", fixture.work().toString(), "main");
        release();
        assertThat(git.in(hub).ask("worktree", "list").lines()).hasSize(2);
    }

    private void release() {
        fixture.folder().save(fixture.plan());
        new ReleaseRun(fixture.plan(), fixture.folder().journal(), git, ReleaseProcess::build, line -> {}).proceed();
        fixture.folder().forget();
        GitProgram bare = git.in(fixture.bare());
        assertThat(bare.ask("for-each-ref", "--format=%(refname)")).isEqualTo("refs/heads/main\nrefs/tags/v1.3.0");
        assertThat(bare.ask("rev-parse", "main")).isEqualTo(git.ask("rev-parse", "HEAD"));
        assertThat(git.ask("symbolic-ref", "HEAD")).isEqualTo("refs/heads/main");
        assertThat(git.ask("status", "--porcelain")).isEmpty();
    }
}
