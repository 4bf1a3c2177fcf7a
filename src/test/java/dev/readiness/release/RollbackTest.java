package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.release.git.Tags;
import dev.readiness.release.git.Worktree;
import dev.readiness.release.journal.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rollback that was cut off is run again; what is not the release's own it never touches. */
final class RollbackTest {

    @TempDir
    private Path directory;

    private ReleaseFixture fixture;
    private List<String> before;

    @BeforeEach
    void releaseUpToThePush() throws IOException {
        fixture = ReleaseFixture.create(directory);
        before = fixture.state();
        fixture.hook("pre-receive", "exit 1");
        fixture.folder().save(fixture.plan());
        assertThatThrownBy(() -> new ReleaseRun(
                                fixture.plan(),
                                fixture.folder().journal(),
                                fixture.git(),
                                ReleaseProcess::build,
                                line -> {})
                        .proceed())
                .hasMessageContaining("refused the push");
        assertThat(fixture.git().ask("tag")).isEqualTo("v1.3.0");
    }

    @Test
    void goesOnAfterItHasDeletedTheTag() throws IOException {
        Tags tags = new Tags(fixture.git());
        tags.delete("v1.3.0", tags.object("v1.3.0").orElseThrow());
        rollBack();
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void goesOnAfterItHasRemovedTheCheckout() throws IOException {
        Tags tags = new Tags(fixture.git());
        tags.delete("v1.3.0", tags.object("v1.3.0").orElseThrow());
        new Worktree(fixture.git(), fixture.plan().checkout()).remove();
        rollBack();
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void leavesATagThatSomebodyElseHasMade() {
        fixture.git().ask("tag", "--force", "v1.3.0", "HEAD");
        String theirs = fixture.git().ask("rev-parse", "v1.3.0");
        rollBack();
        assertThat(fixture.git().ask("rev-parse", "v1.3.0")).isEqualTo(theirs);
    }

    @Test
    void leavesBranchesAndFilesThatHaveChangedMeanwhile() throws IOException {
        fixture.write("README.md", "mine");
        fixture.git().ask("branch", "other");
        rollBack();
        assertThat(fixture.git().ask("status", "--porcelain")).isEqualTo("?? README.md");
        assertThat(fixture.git().ask("branch", "--list", "other")).isEqualTo("  other");
    }

    @Test
    void hasNothingToDoWithoutARelease() {
        rollBack();
        assertThatThrownBy(this::rollBack).hasMessageStartingWith("No release is under way in this repository.");
        assertThat(fixture.folder().journal().isBegun(Step.CHECKOUT)).isFalse();
    }

    private void rollBack() {
        new Rollback(fixture.folder().load(), fixture.folder().journal(), fixture.git()).run();
        fixture.folder().forget();
    }
}
