package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.git.WorkTreeFacts;
import dev.readiness.facts.release.RemoteState;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.release.ReleaseProcess.Moment;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.RemoteReader;
import dev.readiness.release.git.RepositoryReader;
import dev.readiness.release.journal.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user or a machine has set up for git: what is theirs to decide is honoured, the rest changes no release. */
final class ConfigurationTest {

    /** All that people have in their configuration and that changes what git says, writes or pushes. */
    private static final String HABITS = """
            [user]
                useConfigOnly = true
            [color]
                ui = always
            [core]
                pager = false
                editor = false
                quotePath = true
                abbrev = 5
            [commit]
                verbose = true
                status = false
            [diff]
                noprefix = true
                external = false
                mnemonicPrefix = true
            [log]
                showSignature = true
                decorate = full
                date = relative
            [status]
                showUntrackedFiles = no
                short = true
                branch = true
            [column]
                ui = always
            [format]
                pretty = oneline
            [push]
                default = nothing
                followTags = true
                autoSetupRemote = true
            [fetch]
                prune = true
                pruneTags = true
            [merge]
                ff = false
            [pull]
                rebase = true
            [rebase]
                autoStash = true
            [submodule]
                recurse = true
            [tag]
                sort = -creatordate
                forceSignAnnotated = false
            [branch]
                autoSetupMerge = always
            [checkout]
                guess = true
            [advice]
                detachedHead = true
            [alias]
                push = !false
                commit = !false
                tag = !false
            [init]
                defaultBranch = trunk
            """;

    @TempDir
    private Path directory;

    private ReleaseFixture fixture;

    @BeforeEach
    void create() throws IOException {
        fixture = ReleaseFixture.create(directory.resolve("plain"));
    }

    @Test
    void habitsOfTheUserChangeNothing() throws IOException {
        ReleaseFixture other = fixture.copy(Files.createDirectories(directory.resolve("habits")));
        release(fixture.git(), fixture);
        GitProgram theirs = other.git().with("GIT_CONFIG_GLOBAL", file(HABITS));
        assertThat(RepositoryReader.read(theirs, false)).isEqualTo(RepositoryReader.read(other.git(), false));
        assertThat(((Evidence.Known<RemoteState>) RemoteReader.read(theirs, "origin", "main", "v1.3.0"))
                        .fact()
                        .refusal())
                .isEmpty();
        theirs.ask("tag", "-a", "-m", "not yours to push", "mine");
        release(theirs, other);
        assertThat(other.git().in(other.bare()).ask("tag")).as("no tag follows").isEqualTo("v1.3.0");
        other.git().ask("tag", "-d", "mine");
        assertThat(other.state()).isEqualTo(fixture.state());
    }

    @Test
    void signatureOfEveryCommitIsTheUsersToAskFor() {
        GitProgram theirs = fixture.git().with("GIT_CONFIG_GLOBAL", "/dev/null");
        theirs.ask("config", "commit.gpgSign", "true");
        theirs.ask("config", "gpg.format", "ssh");
        theirs.ask("config", "user.signingKey", "/no/such/key.pub");
        assertThat(catchThrowable(() -> release(theirs, fixture)))
                .hasMessageContaining("failed to write commit object");
        new Rollback(fixture.folder().load(), fixture.folder().journal(), theirs).run();
        assertThat(theirs.ask("tag")).isEmpty();
        assertThat(theirs.ask("worktree", "list").lines()).hasSize(1);
    }

    @Test
    void lineEndsOfTheCheckoutDoNotReachTheRepository() throws IOException {
        fixture.write("CHANGELOG.md", "# Changelog\n\n- One.\n");
        fixture.git().ask("commit", "--quiet", "--all", "-m", "docs: one");
        fixture.git().ask("push", "--quiet", "origin", "main");
        GitProgram theirs = fixture.git().with("GIT_CONFIG_GLOBAL", file("[core]\n\tautocrlf = true\n"));
        Files.delete(fixture.work().resolve("CHANGELOG.md"));
        theirs.ask("checkout", "--quiet", "--", "CHANGELOG.md");
        assertThat(Files.readString(fixture.work().resolve("CHANGELOG.md"))).contains("\r\n");
        ReleasePlan plan = fixture.plan();
        plan.release().put("CHANGELOG.md", "# Changelog\r\n\r\n- One.\r\n- Two.\r\n".getBytes(StandardCharsets.UTF_8));
        plan.development().remove("CHANGELOG.md");
        release(theirs, fixture, plan);
        assertThat(fixture.git().ask("show", "v1.3.0:CHANGELOG.md")).isEqualTo("# Changelog\n\n- One.\n- Two.");
        assertThat(fixture.git().run("show", "v1.3.0:pom.xml").out())
                .as("kept with CRLF in the repository all along")
                .isEqualTo("<version>1.3.0</version>\r\n");
        assertThat(fixture.git().ask("diff", "--shortstat", "v1.3.0~", "v1.3.0"))
                .contains("2 files changed, 2 insertions(+), 1 deletion(-)");
        assertThat(theirs.ask("status", "--porcelain")).isEmpty();
    }

    @Test
    void variablesOfAHookAroundUsLeadNowhereElse() throws Exception {
        ReleaseFixture other = fixture.copy(Files.createDirectories(directory.resolve("other")));
        List<String> before = other.state();
        Path foreign = other.work().resolve(".git");
        ProcessBuilder builder = RollbackProcess.java(
                ReleaseProcess.class, fixture.directory().toString(), Step.FINISH.name(), Moment.AFTER_DONE.name());
        builder.environment()
                .putAll(Map.of(
                        "GIT_DIR", foreign.toString(),
                        "GIT_WORK_TREE", other.work().toString(),
                        "GIT_INDEX_FILE", foreign.resolve("index").toString(),
                        "GIT_COMMON_DIR", foreign.toString(),
                        "GIT_OBJECT_DIRECTORY", foreign.resolve("objects").toString(),
                        "GIT_NAMESPACE", "other",
                        "GIT_PREFIX", "src/"));
        assertThat(builder.start().waitFor()).isEqualTo(ReleaseProcess.KILLED);
        assertThat(other.state()).isEqualTo(before);
        assertThat(fixture.git().in(fixture.bare()).ask("tag")).isEqualTo("v1.3.0");
        assertThat(fixture.git().ask("status", "--porcelain")).isEmpty();
    }

    @Test
    void repositoryOfSomebodyElseIsReadAndNotWorkedIn() {
        GitProgram strict = fixture.git().with("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
        assertThat(catchThrowable(() -> RepositoryReader.read(strict, false)))
                .hasMessageContaining("dubious ownership")
                .hasMessageContaining("safe.directory");
        try (GitGatherer gatherer = new GitGatherer(fixture.work(), List.of("v{version}"), new TreeMap<>())) {
            assertThat(gatherer.workTree()).isEqualTo(Evidence.known(new WorkTreeFacts(List.of(), List.of())));
        }
    }

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("gitconfig"), text).toString();
    }

    private static void release(GitProgram git, ReleaseFixture fixture) {
        release(git, fixture, fixture.plan());
    }

    private static void release(GitProgram git, ReleaseFixture fixture, ReleasePlan plan) {
        fixture.folder().save(plan);
        new ReleaseRun(plan, fixture.folder().journal(), git, ReleaseProcess::build, line -> {}).proceed();
        fixture.folder().forget();
    }
}
