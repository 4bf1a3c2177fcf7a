package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.release.RemoteState;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.Remote;
import dev.readiness.release.git.RemoteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Remotes that are set up as few are, and refs that stand in each other's way. */
final class UnusualRemoteTest {

    @TempDir
    private Path directory;

    private ReleaseFixture fixture;
    private GitProgram git;
    private GitProgram bare;
    private List<String> before;

    @BeforeEach
    void create() throws IOException {
        fixture = ReleaseFixture.create(directory);
        git = fixture.git();
        bare = git.in(fixture.bare());
        before = fixture.state();
    }

    @Test
    void serverThatTakesNoPushAsAWholeGetsNone() throws IOException {
        bare.ask("config", "receive.advertiseAtomic", "false");
        assertThat(refusal().orElseThrow()).contains("the receiving end does not support --atomic push");
        assertThatThrownBy(this::release)
                .hasMessageContaining("refused the push, all of it")
                .hasMessageContaining("the receiving end does not support --atomic push");
        rollBack();
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void addressThatRefusesWhileAnotherTakesItIsCompletedByAResume() throws IOException {
        Path mirror = mirror();
        Path hook = Files.writeString(mirror.resolve("hooks/pre-receive"), "#!/bin/sh\necho 'closed' >&2; exit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        assertThatThrownBy(this::release)
                .hasMessageContaining("Not every address of the remote \"origin\" took the push: ")
                .hasMessageContaining("closed")
                .hasMessageContaining("-Dresume");
        assertThatThrownBy(this::rollBack).hasMessageContaining("Release 1.3.0 is public");
        Files.delete(hook);
        resume();
        assertThat(git.in(mirror).ask("for-each-ref")).isEqualTo(bare.ask("for-each-ref"));
        assertThat(git.ask("status", "--porcelain")).isEmpty();
    }

    @Test
    void mirrorThatAloneTookItIsNotForgotten() throws IOException {
        Path mirror = mirror();
        fixture.hook("pre-receive", "exit 1");
        assertThatThrownBy(this::release).hasMessageContaining("Not every address");
        assertThatThrownBy(this::rollBack).hasMessageContaining("Release 1.3.0 is public");
        assertThat(git.in(mirror).ask("tag")).isEqualTo("v1.3.0");
        assertThat(git.ask("tag")).isEqualTo("v1.3.0");
    }

    @Test
    void addressThatIsOnlyPushedToIsTheOneThatIsAsked() throws IOException {
        Path mirror = mirror();
        git.ask("remote", "set-url", "--delete", "--push", "origin", "file://" + fixture.bare());
        Path hook = Files.writeString(mirror.resolve("hooks/post-receive"), "#!/bin/sh\nkill -9 $PPID\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        release();
        assertThat(git.in(mirror).ask("tag")).isEqualTo("v1.3.0");
        assertThat(bare.ask("tag")).as("it is fetched from, not pushed to").isEmpty();
    }

    @Test
    void addressesThatTheUserRewritesAreRewritten() {
        git.ask("remote", "set-url", "origin", "acme:remote.git");
        git.ask("config", "url.file:///nowhere/.insteadOf", "acme:");
        git.ask("config", "url.file://" + directory + "/.pushInsteadOf", "acme:");
        assertThatThrownBy(() -> new Remote(git, "origin").refs()).hasMessageContaining("/nowhere/remote.git");
        git.ask("config", "--unset", "url.file:///nowhere/.insteadOf");
        git.ask("config", "url.file://" + directory + "/.insteadOf", "acme:");
        assertThat(refusal()).isEmpty();
        release();
        assertThat(bare.ask("tag")).isEqualTo("v1.3.0");
    }

    @Test
    void remoteIsNoOption() {
        String name = "--upload-pack=touch " + directory.resolve("touched");
        assertThatThrownBy(() -> new Remote(git, name).refs()).isInstanceOf(ReadinessException.class);
        assertThatThrownBy(() -> release(fixture.planTo(name))).isInstanceOf(ReadinessException.class);
        git.ask("config", "remote.origin.url", "--receive-pack=touch " + directory.resolve("touched"));
        assertThat(RemoteReader.read(git, "origin", "main", "v1.3.0")).isInstanceOf(Evidence.Unknown.class);
        git.ask("config", "remote.origin.url", "ssh://-oProxyCommand=touch%20" + directory.resolve("touched") + "/x");
        assertThat(RemoteReader.read(git, "origin", "main", "v1.3.0")).isInstanceOf(Evidence.Unknown.class);
        git.ask("config", "remote.origin.url", "ext::touch " + directory.resolve("touched"));
        assertThat(RemoteReader.read(git, "origin", "main", "v1.3.0")).isInstanceOf(Evidence.Unknown.class);
        assertThat(directory.resolve("touched")).doesNotExist();
    }

    @Test
    void sshOfTheUserOpensAndIsQuotedWhenItRefuses() throws IOException {
        Path ssh = directory.resolve("ssh");
        Files.writeString(ssh, "#!/bin/sh\nwhile test $# -gt 1; do shift; done\nexec sh -c \"$1\"\n");
        assertThat(ssh.toFile().setExecutable(true)).isTrue();
        git.ask("remote", "set-url", "origin", "ssh://git@example.com" + fixture.bare());
        git.ask("config", "core.sshCommand", ssh.toString());
        assertThat(refusal()).isEmpty();
        release();
        assertThat(bare.ask("tag")).isEqualTo("v1.3.0");
        Files.writeString(ssh, "#!/bin/sh\necho 'Host key verification failed.' >&2; exit 255\n");
        assertThat(RemoteReader.read(git, "origin", "main", "v1.3.0"))
                .isInstanceOfSatisfying(Evidence.Unknown.class, unknown -> assertThat(unknown.reason())
                        .contains("Host key verification failed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.3.0/0", "v1.3.0/0/1"})
    void tagThatCannotStandBesideAnotherTakesTheBranchWithIt(String other) throws IOException {
        bare.ask("tag", other, "main");
        before = fixture.state();
        assertThatThrownBy(this::release)
                .hasMessageContaining("refused the push, all of it")
                .hasMessageContaining("v1.3.0");
        rollBack();
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void branchAndTagOfTheSameNameAreNotTakenForEachOther() {
        bare.ask("branch", "v1.3.0", "main");
        git.ask("branch", "v1.3.0");
        git.ask("commit", "--quiet", "--allow-empty", "-m", "fix: one");
        git.ask("tag", "main", "HEAD~1");
        git.ask("push", "--quiet", "origin", "refs/heads/main");
        release();
        assertThat(bare.ask("for-each-ref", "--format=%(refname)"))
                .isEqualTo("refs/heads/main\nrefs/heads/v1.3.0\nrefs/tags/v1.3.0");
        assertThat(bare.ask("rev-parse", "refs/heads/main")).isEqualTo(git.ask("rev-parse", "refs/heads/main"));
        assertThat(bare.ask("rev-parse", "refs/heads/v1.3.0")).isEqualTo(git.ask("rev-parse", "refs/tags/main"));
        assertThat(git.ask("symbolic-ref", "HEAD")).isEqualTo("refs/heads/main");
    }

    /** A second repository that every push goes to. */
    private Path mirror() {
        Path mirror = directory.resolve("mirror.git");
        git.in(directory).ask("clone", "--quiet", "--bare", "file://" + fixture.bare(), mirror.toString());
        git.ask("remote", "set-url", "--add", "--push", "origin", "file://" + fixture.bare());
        git.ask("remote", "set-url", "--add", "--push", "origin", "file://" + mirror);
        return mirror;
    }

    private Optional<String> refusal() {
        Evidence<RemoteState> state = RemoteReader.read(git, "origin", "main", "v1.3.0");
        assertThat(state).isInstanceOf(Evidence.Known.class);
        return ((Evidence.Known<RemoteState>) state).fact().refusal();
    }

    private void release() {
        release(fixture.plan());
    }

    private void release(ReleasePlan plan) {
        fixture.folder().save(plan);
        resume();
    }

    private void resume() {
        PlanFolder folder = fixture.folder();
        new ReleaseRun(folder.load(), folder.journal(), git, ReleaseProcess::build, line -> {}).proceed();
        folder.forget();
    }

    private void rollBack() {
        PlanFolder folder = fixture.folder();
        new Rollback(folder.load(), folder.journal(), git).run();
        folder.forget();
    }
}
