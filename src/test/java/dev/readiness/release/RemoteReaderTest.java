package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.release.RemoteState;
import dev.readiness.facts.release.RemoteState.Standing;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.RemoteReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RemoteReaderTest {

    @TempDir
    private Path directory;

    private ReleaseFixture fixture;

    @BeforeEach
    void create() throws IOException {
        fixture = ReleaseFixture.create(directory);
    }

    @Test
    void remoteAtTheSameCommitTakesAPush() throws IOException {
        List<String> before = fixture.state();
        String head = fixture.git().ask("rev-parse", "HEAD");
        RemoteState state = known();
        assertThat(state.remote()).isEqualTo("origin");
        assertThat(state.standing()).isEqualTo(Standing.EQUAL);
        assertThat(state.heads()).containsOnly(Map.entry("main", head));
        assertThat(state.tags()).isEmpty();
        assertThat(state.refusal()).isEmpty();
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void knowsATagThatOnlyTheRemoteHasAndTriesNoOther() {
        commitElsewhere("tag", "v1.3.0");
        fixture.git().ask("fetch", "--quiet", "--no-tags");
        RemoteState state = known();
        assertThat(state.tags()).containsOnlyKeys("v1.3.0");
        assertThat(state.heads()).containsOnlyKeys("main");
        assertThat(state.refusal()).isEmpty();
    }

    @Test
    void commitsThatAreNotPushedAreAhead() {
        commit("fix: one");
        assertThat(known().standing()).isEqualTo(Standing.AHEAD);
        assertThat(known().refusal()).isEmpty();
    }

    @Test
    void commitsOfOthersAreBehindOnceTheyAreFetched() {
        commitElsewhere("push", "main");
        assertThat(known().standing()).isEqualTo(Standing.NOT_FETCHED);
        fixture.git().ask("fetch", "--quiet");
        assertThat(known().standing()).isEqualTo(Standing.BEHIND);
        commit("fix: two");
        assertThat(known().standing()).isEqualTo(Standing.DIVERGED);
        assertThat(known().refusal())
                .as("a branch that has moved is no permission")
                .isEmpty();
    }

    @Test
    void branchThatTheRemoteDoesNotHaveCanBeMade() {
        RemoteState state = known("1.2.x", "v1.3.0");
        assertThat(state.standing()).isEqualTo(Standing.NO_BRANCH);
        assertThat(state.refusal()).isEmpty();
    }

    @Test
    void branchThatTheRemoteHasDeletedIsNotTheOneThatIsRemembered() {
        GitProgram git = fixture.git();
        git.ask("checkout", "--quiet", "-b", "1.2.x");
        git.ask("push", "--quiet", "--set-upstream", "origin", "1.2.x");
        assertThat(known("1.2.x", "v1.3.0").standing()).isEqualTo(Standing.EQUAL);
        git.in(fixture.bare()).ask("branch", "-D", "1.2.x");
        assertThat(git.ask("rev-parse", "refs/remotes/origin/1.2.x")).isNotEmpty();
        assertThat(known("1.2.x", "v1.3.0").standing()).isEqualTo(Standing.NO_BRANCH);
    }

    @Test
    void mergeThatACiServerMakesOfAPullRequestIsAheadOfTheBranchThatItNames() {
        GitProgram git = fixture.git();
        git.ask("checkout", "--quiet", "-b", "main-of-a-fork");
        commit("feat: theirs");
        git.ask("checkout", "--quiet", "--detach", "main");
        git.ask("merge", "--quiet", "--no-ff", "-m", "Merge into main", "main-of-a-fork");
        assertThat(known("main", "v1.3.0").standing()).isEqualTo(Standing.AHEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1..0", "a:b", "-x"})
    void namesThatGitDoesNotTakeAreNotTried(String name) {
        assertThat(known(name, name).refusal()).isEmpty();
    }

    @Test
    void tellsWhyNothingMayBePushed() {
        fixture.git().ask("remote", "set-url", "--push", "origin", directory.resolve("nowhere") + "");
        assertThat(known().refusal().orElseThrow())
                .contains("does not appear to be a git repository")
                .endsWith("Could not read from remote repository");
    }

    @Test
    void everyPushAddressMustTakeIt() {
        GitProgram git = fixture.git();
        git.ask("remote", "set-url", "--add", "--push", "origin", "file://" + fixture.bare());
        assertThat(known().refusal()).isEmpty();
        git.ask("remote", "set-url", "--add", "--push", "origin", directory.resolve("nowhere") + "");
        assertThat(known().refusal()).isPresent();
    }

    @Test
    void remoteThatCannotBeAskedIsUnknownAndTellsNoPassword() {
        fixture.git().ask("remote", "set-url", "origin", "https://ada:s3cret@localhost:1/x.git");
        assertThat(read("origin", "main", "v1.3.0")).isInstanceOfSatisfying(Evidence.Unknown.class, unknown -> {
            assertThat(unknown.at()).hasToString(".");
            assertThat(unknown.reason())
                    .startsWith("The remote \"origin\" cannot be asked: ")
                    .doesNotContain("s3cret", "To mend it");
        });
        assertThat(read("https://ada:s3cret@localhost:1/x.git", "main", "v1.3.0"))
                .isInstanceOfSatisfying(Evidence.Unknown.class, unknown -> assertThat(unknown.reason())
                        .startsWith("The remote \"https://***@localhost:1/x.git\" cannot be asked: ")
                        .doesNotContain("s3cret"));
        assertThat(read("https://ada:an@at@localhost:1/x.git", "main", "v1.3.0"))
                .isInstanceOfSatisfying(Evidence.Unknown.class, unknown -> assertThat(unknown.reason())
                        .startsWith("The remote \"https://***@localhost:1/x.git\" cannot be asked: "));
    }

    @Test
    void repositoryWithoutACommitIsUnknown() {
        Path empty = directory.resolve("empty");
        fixture.git().in(directory).ask("init", "--quiet", empty.toString());
        GitProgram git = fixture.git().in(empty);
        git.ask("remote", "add", "origin", "file://" + fixture.bare());
        assertThat(RemoteReader.read(git, "origin", "main", "v1.3.0")).isInstanceOf(Evidence.Unknown.class);
    }

    @Test
    void withoutARemoteThereIsNothingToKnow() {
        fixture.git().ask("remote", "remove", "origin");
        assertThat(read("origin", "main", "v1.3.0")).isEqualTo(Evidence.absent("the repository has no remote"));
        assertThat(RemoteReader.name(fixture.git(), "main")).isEmpty();
    }

    @Test
    void addressInPlaceOfANameIsAsked() {
        fixture.git().ask("remote", "remove", "origin");
        assertThat(read("file://" + fixture.bare(), "main", "v1.3.0")).isInstanceOf(Evidence.Known.class);
    }

    @Test
    void branchKnowsItsRemote() {
        GitProgram git = fixture.git();
        assertThat(RemoteReader.name(git, "main")).hasValue("origin");
        git.ask("remote", "add", "acme", "file://" + fixture.bare());
        assertThat(RemoteReader.name(git, "main")).hasValue("origin");
        git.ask("config", "branch.main.remote", "acme");
        assertThat(RemoteReader.name(git, "main")).hasValue("acme");
        assertThat(RemoteReader.name(git, "other")).hasValue("origin");
        assertThat(RemoteReader.name(git, "")).hasValue("origin");
        git.ask("config", "branch.main.remote", ".");
        assertThat(RemoteReader.name(git, "main")).as("follows a local branch").hasValue("origin");
    }

    @Test
    void onlyRemoteNeedsNoUsualName() {
        GitProgram git = fixture.git();
        git.ask("remote", "rename", "origin", "acme");
        assertThat(RemoteReader.name(git, "main")).hasValue("acme");
        git.ask("remote", "add", "other", "file://" + fixture.bare());
        assertThat(RemoteReader.name(git, "main")).isEmpty();
    }

    private void commit(String message) {
        fixture.git().ask("commit", "--quiet", "--allow-empty", "-m", message);
    }

    /** Somebody else makes a commit on main, and pushes the branch, or a tag on it and nothing else. */
    private void commitElsewhere(String what, String name) {
        Path other = directory.resolve("other");
        fixture.git().in(directory).ask("clone", "--quiet", "file://" + fixture.bare(), other.toString());
        GitProgram git = fixture.git().in(other);
        git.ask("-c", "user.name=Bo", "-c", "user.email=b@b", "commit", "-q", "--allow-empty", "-m", "fix: theirs");
        if (what.equals("tag")) {
            git.ask("tag", name);
        }
        git.ask("push", "--quiet", "origin", name);
    }

    private RemoteState known() {
        return known("main", "v1.3.0");
    }

    private RemoteState known(String branch, String tag) {
        assertThat(read("origin", branch, tag)).isInstanceOf(Evidence.Known.class);
        return ((Evidence.Known<RemoteState>) read("origin", branch, tag)).fact();
    }

    private Evidence<RemoteState> read(String remote, String branch, String tag) {
        return RemoteReader.read(fixture.git(), remote, branch, tag);
    }
}
