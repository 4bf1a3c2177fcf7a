package dev.readiness.release;

import dev.readiness.release.git.GitProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A repository with a bare remote of its own, ready to be released from. Its commits have fixed dates, so fixed ids. */
public record ReleaseFixture(Path directory) {

    private static final Map<String, String> SURROUNDINGS = Map.of(
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_CONFIG_NOSYSTEM", "1",
            "GIT_AUTHOR_DATE", "2026-11-21T12:00:00Z",
            "GIT_COMMITTER_DATE", "2026-11-21T12:00:00Z");

    /** Makes both repositories in an empty folder. */
    public static ReleaseFixture create(Path directory) throws IOException {
        ReleaseFixture fixture = new ReleaseFixture(directory);
        Files.createDirectories(fixture.work());
        GitProgram top = fixture.git().in(directory);
        top.ask(
                "init",
                "--quiet",
                "--bare",
                "--initial-branch=main",
                fixture.bare().toString());
        GitProgram git = fixture.git();
        git.ask("init", "--quiet", "--initial-branch=main");
        git.ask("config", "user.name", "Ada");
        git.ask("config", "user.email", "ada@example.com");
        git.ask("remote", "add", "origin", "file://" + fixture.bare());
        fixture.write("pom.xml", "<version>1.3.0-SNAPSHOT</version>\r\n");
        fixture.write("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Prices.\n");
        fixture.write(".gitignore", "target/\n");
        git.ask("add", "--", ".");
        git.ask("commit", "--quiet", "-m", "feat: prices");
        git.ask("push", "--quiet", "origin", "main");
        return fixture;
    }

    public Path work() {
        return directory.resolve("work");
    }

    Path bare() {
        return directory.resolve("remote.git");
    }

    public GitProgram git() {
        return new GitProgram(work(), SURROUNDINGS, Duration.ofMinutes(1));
    }

    public PlanFolder folder() {
        Path common = work().resolve(git().ask("rev-parse", "--git-common-dir"));
        return new PlanFolder(common.normalize().resolve("readiness"));
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(work().resolve(path).getParent());
        Files.writeString(work().resolve(path), text);
    }

    /** A hook of the remote. */
    void hook(String name, String script) throws IOException {
        Path hook = bare().resolve("hooks").resolve(name);
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\n" + script + "\n");
        if (!hook.toFile().setExecutable(true)) {
            throw new IOException("no hook can be made executable here");
        }
    }

    public ReleasePlan plan() {
        return plan(Mode.BRANCH);
    }

    ReleasePlan plan(Mode mode) {
        return plan(mode, Optional.of("origin"));
    }

    /** One that is pushed nowhere. */
    ReleasePlan localPlan() {
        return plan(Mode.BRANCH, Optional.empty());
    }

    /** One that is pushed to another remote, or to an address. */
    ReleasePlan planTo(String remote) {
        return plan(Mode.BRANCH, Optional.of(remote));
    }

    private ReleasePlan plan(Mode mode, Optional<String> remote) {
        return new ReleasePlan(
                "1.3.0",
                Optional.of("1.3.1-SNAPSHOT"),
                "v1.3.0",
                false,
                false,
                git().ask("rev-parse", "HEAD"),
                "main",
                remote,
                mode,
                work().resolve("target/readiness/release"),
                List.of("verify"),
                false,
                new ReleasePlan.Messages("release: 1.3.0", "Release 1.3.0\n\nPrices \\ and \"more\".", "begin 1.3.1"),
                files("<version>1.3.0</version>\r\n", "# Changelog\n\n## [1.3.0]\n\n### Added\n\n- Prices.\n"),
                files("<version>1.3.1-SNAPSHOT</version>\r\n", "# Changelog\n\n## [Unreleased]\n\n## [1.3.0]\n"));
    }

    private static SortedMap<String, byte[]> files(String pom, String changelog) {
        return new TreeMap<>(Map.of(
                "pom.xml",
                pom.getBytes(StandardCharsets.UTF_8),
                "CHANGELOG.md",
                changelog.getBytes(StandardCharsets.UTF_8)));
    }

    /** What a release may change, all of it: refs, HEAD, index, work trees, files' bytes, and the remote's refs. */
    public List<String> state() throws IOException {
        List<String> state = new ArrayList<>();
        GitProgram git = git();
        state.add("head " + git.ask("symbolic-ref", "HEAD"));
        state.add("refs " + git.ask("for-each-ref", "--format=%(refname) %(objectname)", "refs/heads", "refs/tags"));
        state.add("index " + git.ask("ls-files", "--stage"));
        state.add("status " + git.ask("status", "--porcelain"));
        state.add("worktrees "
                + git.ask("worktree", "list", "--porcelain")
                        .lines()
                        .filter(line -> line.startsWith("worktree"))
                        .count());
        state.add("pom " + Files.readString(work().resolve("pom.xml")));
        state.add("changelog " + Files.readString(work().resolve("CHANGELOG.md")));
        state.add("remote " + git.in(bare()).ask("for-each-ref", "--format=%(refname) %(objectname)"));
        state.add("pending " + folder().isPending());
        return state;
    }

    /** A copy to break, so that each case starts from the same ids. */
    ReleaseFixture copy(Path target) throws IOException {
        Process copying = new ProcessBuilder("cp", "-a", directory + "/.", target.toString())
                .inheritIO()
                .start();
        try {
            if (copying.waitFor() != 0) {
                throw new IOException("copying failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ReleaseFixture copy = new ReleaseFixture(target);
        copy.git().ask("remote", "set-url", "origin", "file://" + copy.bare());
        return copy;
    }

    /** The settings that a process in this fixture needs. */
    public static Map<String, String> surroundings() {
        return SURROUNDINGS;
    }
}
