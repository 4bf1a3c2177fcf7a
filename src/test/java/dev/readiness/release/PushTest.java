package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.Remote;
import dev.readiness.release.git.Remote.Answer;
import dev.readiness.release.git.Remote.Outcome;
import dev.readiness.release.git.Remote.Update;
import dev.readiness.release.journal.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What remotes do to a push, and what is left of the release then. */
final class PushTest {

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
    void hookThatRefusesEverythingIsQuotedAndNothingIsLeft() throws IOException {
        fixture.hook("pre-receive", "echo 'GH013: main is protected' >&2; exit 1");
        assertThatThrownBy(this::release)
                .hasMessageContaining("The remote \"origin\" refused the push, all of it")
                .hasMessageContaining("refs/heads/main")
                .hasMessageContaining("remote: GH013: main is protected")
                .hasMessageContaining("To mend it: do what the remote says");
        rollBack();
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void tagThatIsRefusedTakesTheBranchWithIt() throws IOException {
        fixture.hook("update", "case $1 in refs/tags/*) echo 'no tags here' >&2; exit 1;; esac");
        assertThatThrownBy(this::release).hasMessageContaining("no tags here");
        rollBack();
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void pushOfSomebodyElseMeanwhileWins() throws IOException {
        Path other = directory.resolve("other");
        fixture.git().in(directory).ask("clone", "--quiet", "file://" + fixture.bare(), other.toString());
        GitProgram theirs = fixture.git().in(other);
        theirs.ask(
                "-c",
                "user.name=Eve",
                "-c",
                "user.email=eve@example.com",
                "commit",
                "--quiet",
                "--allow-empty",
                "-m",
                "fix");
        theirs.ask("push", "--quiet");
        String moved = theirs.ask("rev-parse", "HEAD");
        assertThatThrownBy(this::release).hasMessageContaining("refused the push, all of it");
        rollBack();
        assertThat(fixture.git().in(fixture.bare()).ask("for-each-ref", "--format=%(refname) %(objectname)"))
                .isEqualTo("refs/heads/main " + moved);
        assertThat(fixture.git().ask("tag")).isEmpty();
    }

    @Test
    void connectionThatBreaksAfterThePushWasTakenIsNoFailure() throws IOException {
        fixture.hook("post-receive", "kill -9 $PPID");
        release();
        assertThat(fixture.git().in(fixture.bare()).ask("tag")).isEqualTo("v1.3.0");
        assertThat(Files.readString(fixture.work().resolve("pom.xml"))).contains("1.3.1-SNAPSHOT");
    }

    @Test
    void remoteThatIsGoneLeavesTheOutcomeOpenAndNothingIsTakenBack() throws IOException {
        fixture.hook("post-receive", "mv " + fixture.bare() + " " + fixture.bare() + ".gone; kill -9 $PPID");
        assertThatThrownBy(this::release).hasMessageContaining("Nobody knows whether the remote took the push");
        assertThatThrownBy(this::rollBack).hasMessageContaining("The remote \"origin\" cannot be asked");
        Files.move(Path.of(fixture.bare() + ".gone"), fixture.bare());
        Files.delete(fixture.bare().resolve("hooks/post-receive"));
        assertThatThrownBy(this::rollBack).hasMessageContaining("Release 1.3.0 is public");
        resume();
        assertThat(fixture.folder().isPending()).isFalse();
        assertThat(fixture.git().ask("status", "--porcelain")).isEmpty();
    }

    @Test
    void tagThatAnotherReleaseTookRemotelyIsNeverMoved() {
        GitProgram git = fixture.git();
        git.ask("tag", "v1.3.0");
        git.ask("push", "--quiet", "origin", "v1.3.0");
        git.ask("tag", "-d", "v1.3.0");
        String theirs = git.in(fixture.bare()).ask("rev-parse", "v1.3.0");
        assertThatThrownBy(this::release).hasMessageContaining("refused the push, all of it");
        assertThat(git.in(fixture.bare()).ask("rev-parse", "v1.3.0")).isEqualTo(theirs);
    }

    @Test
    void tagOnlyLeavesTheBranchEverywhere() throws IOException {
        release(Mode.TAG_ONLY);
        GitProgram bare = fixture.git().in(fixture.bare());
        assertThat(bare.ask("rev-parse", "main")).isEqualTo(fixture.git().ask("rev-parse", "HEAD"));
        assertThat(bare.ask("show", "v1.3.0:pom.xml")).contains("<version>1.3.0</version>");
        assertThat(Files.readString(fixture.work().resolve("pom.xml"))).contains("1.3.0-SNAPSHOT");
    }

    @Test
    void pullRequestIsABranchOfItsOwnWithoutATag() throws IOException {
        release(Mode.PULL_REQUEST);
        GitProgram bare = fixture.git().in(fixture.bare());
        assertThat(bare.ask("for-each-ref", "--format=%(refname)"))
                .isEqualTo("refs/heads/main\nrefs/heads/release/v1.3.0");
        assertThat(bare.ask("show", "release/v1.3.0:pom.xml")).contains("<version>1.3.0</version>");
        assertThat(fixture.state().get(1)).isEqualTo(before.get(1));
    }

    @Test
    void secondReleaseAtTheSameTimeIsRefused() {
        PlanFolder folder = fixture.folder();
        folder.exclusively(() -> assertThatThrownBy(() -> fixture.folder().exclusively(() -> {}))
                .isInstanceOf(ReadinessException.class)
                .hasMessageContaining("Another release of this repository is running"));
    }

    @Test
    void filesThatTheUserIsEditingAreLeftAlone() throws IOException {
        fixture.write("pom.xml", "<version>1.3.0-SNAPSHOT</version><!-- mine -->\r\n");
        release();
        assertThat(Files.readString(fixture.work().resolve("pom.xml"))).contains("<!-- mine -->");
        assertThat(fixture.git().in(fixture.bare()).ask("tag")).isEqualTo("v1.3.0");
    }

    @Test
    void passwordOfAnAddressIsNotRepeated() {
        GitProgram git = fixture.git();
        git.ask("remote", "set-url", "origin", "http://ada:s3cr3t%21@127.0.0.1:1/shop.git");
        Answer answer =
                new Remote(git, "origin").tryPush(List.of(new Update(git.ask("rev-parse", "HEAD"), "refs/heads/main")));
        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.reason()).contains("127.0.0.1").doesNotContain("s3cr3t");
        assertThatThrownBy(() -> new Remote(git, "origin").refs())
                .hasMessageContaining("127.0.0.1")
                .hasMessageNotContaining("s3cr3t");
    }

    @Test
    void triedPushChangesNothing() throws IOException {
        String head = fixture.git().ask("rev-parse", "HEAD");
        List<Update> updates = List.of(new Update(head, "refs/heads/main"), new Update(head, "refs/tags/v1.3.0"));
        assertThat(new Remote(fixture.git(), "origin").tryPush(updates).outcome())
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void buildThatFailsLeavesNothingPublic() throws IOException {
        ReleasePlan plan = fixture.plan();
        fixture.folder().save(plan);
        Build failing = built -> {
            throw new ReadinessException("The build failed", "mend it");
        };
        assertThatThrownBy(() ->
                        new ReleaseRun(plan, fixture.folder().journal(), fixture.git(), failing, line -> {}).proceed())
                .hasMessageContaining("The build failed");
        assertThat(fixture.folder().journal().isBegun(Step.PUSH)).isFalse();
        rollBack();
        assertThat(fixture.state()).isEqualTo(before);
    }

    private void release() {
        release(Mode.BRANCH);
    }

    private void release(Mode mode) {
        fixture.folder().save(fixture.plan(mode));
        resume();
    }

    private void resume() {
        PlanFolder folder = fixture.folder();
        new ReleaseRun(folder.load(), folder.journal(), fixture.git(), ReleaseProcess::build, line -> {}).proceed();
        folder.forget();
    }

    private void rollBack() {
        PlanFolder folder = fixture.folder();
        new Rollback(folder.load(), folder.journal(), fixture.git()).run();
        folder.forget();
    }
}
