package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hooks of the user's own repository run as they do for the user. */
final class HooksTest {

    @TempDir
    private Path directory;

    private ReleaseFixture fixture;
    private List<String> before;

    @BeforeEach
    void create() throws IOException {
        fixture = ReleaseFixture.create(directory);
        before = fixture.state();
    }

    @Test
    void messageThatAHookRewritesIsTheMessage() throws IOException {
        hook("commit-msg", "echo 'Signed-off-by: Ada <ada@example.com>' >> \"$1\"");
        release();
        assertThat(fixture.git()
                        .ask("log", "-2", "--format=%B")
                        .lines()
                        .filter(line -> line.startsWith("Signed-off-by")))
                .hasSize(2);
    }

    @Test
    void commitThatAHookRefusesIsNoRelease() throws IOException {
        hook("pre-commit", "echo 'no commits on Fridays' >&2; exit 1");
        assertThatThrownBy(this::release).hasMessageContaining("no commits on Fridays");
        rollBack();
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void pushThatAHookRefusesIsNoRelease() throws IOException {
        hook("pre-push", "echo 'not from this machine' >&2; exit 1");
        assertThatThrownBy(this::release).hasMessageContaining("not from this machine");
        rollBack();
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void hooksThatTheRepositoryBringsAlongRunToo() throws IOException {
        fixture.write(".githooks/commit-msg", "#!/bin/sh\necho 'Reviewed-by: Bo' >> \"$1\"\n");
        assertThat(fixture.work().resolve(".githooks/commit-msg").toFile().setExecutable(true))
                .isTrue();
        fixture.git().ask("add", "--", ".githooks");
        fixture.git().ask("commit", "--quiet", "-m", "chore: hooks");
        fixture.git().ask("push", "--quiet", "origin", "main");
        fixture.git().ask("config", "core.hooksPath", ".githooks");
        hook("pre-commit", "exit 1"); // where git does not look any more
        release();
        assertThat(fixture.git().ask("log", "-1", "--format=%B", "v1.3.0")).contains("Reviewed-by: Bo");
    }

    @Test
    void releaseWithoutARemoteStaysHereAndIsTakenBackOnlyBeforeItIsMade() throws IOException {
        fixture.git().ask("remote", "remove", "origin");
        ReleasePlan plan = fixture.localPlan();
        fixture.folder().save(plan);
        new ReleaseRun(plan, fixture.folder().journal(), fixture.git(), ReleaseProcess::build, line -> {}).proceed();
        assertThat(fixture.git().ask("tag")).isEqualTo("v1.3.0");
        assertThatThrownBy(this::rollBack).hasMessageContaining("Release 1.3.0 is made: your branch has it");
    }

    private void hook(String name, String script) throws IOException {
        Path hook =
                Files.createDirectories(fixture.work().resolve(".git/hooks")).resolve(name);
        Files.writeString(hook, "#!/bin/sh\n" + script + "\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
    }

    private void release() {
        fixture.folder().save(fixture.plan());
        new ReleaseRun(
                        fixture.folder().load(),
                        fixture.folder().journal(),
                        fixture.git(),
                        ReleaseProcess::build,
                        line -> {})
                .proceed();
        fixture.folder().forget();
    }

    private void rollBack() {
        new Rollback(fixture.folder().load(), fixture.folder().journal(), fixture.git()).run();
        fixture.folder().forget();
    }
}
