package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.release.git.GitProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A project in a clone of a bare repository, that is released for real.
 *
 * @param uploads where it uploads to
 */
record ReleaseProject(Maven maven, Path directory, Remote uploads, Map<String, String> environment) {

    /** The plugin under test is a SNAPSHOT itself. */
    static final String POLICY = "rules:\n  version.no-snapshots: off\n";

    private static final String GOAL = "dev.readiness:readiness-maven-plugin:" + System.getProperty("it.version") + ":";

    /** What git and a CI server might bring along from the machine stays out. */
    private static final Map<String, String> SURROUNDINGS =
            Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1", "GITHUB_REF", "", "CI", "");

    /** A copy of a project of src/it, pushed to a remote of its own. */
    static ReleaseProject copy(String name, Maven maven, String run) throws Exception {
        Path directory = ItProject.copy(name, maven.version() + "-" + run);
        return pushed(new ReleaseProject(maven, directory, Remote.of(directory), SURROUNDINGS));
    }

    /** A project of these files. */
    static ReleaseProject of(Maven maven, String run, Map<String, String> files) throws Exception {
        Path directory = ItProject.empty("release", maven.version() + "-" + run);
        ReleaseProject project = new ReleaseProject(maven, directory, Remote.of(directory), SURROUNDINGS);
        for (Map.Entry<String, String> file : files.entrySet()) {
            project.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        project.write(".gitignore", "target/\n.flattened-pom.xml\n".getBytes(StandardCharsets.UTF_8));
        ItProject.commit(directory, "feat: begin");
        return pushed(project);
    }

    private static ReleaseProject pushed(ReleaseProject project) throws IOException {
        Path bare = project.bare();
        if (Files.exists(bare)) {
            try (Stream<Path> files = Files.walk(bare)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
        GitProgram git = project.git();
        git.in(project.directory.getParent())
                .ask("init", "--quiet", "--bare", "--initial-branch=main", bare.toString());
        git.ask("config", "user.name", "Ada");
        git.ask("config", "user.email", "ada@example.com");
        git.ask("remote", "add", "origin", "file://" + bare);
        git.ask("push", "--quiet", "--set-upstream", "origin", "main");
        return project;
    }

    /** A project in a folder of this repository. */
    ReleaseProject in(String folder) {
        return new ReleaseProject(maven, directory.resolve(folder), uploads, environment);
    }

    Path bare() {
        return directory.resolveSibling(directory.getFileName() + ".git");
    }

    GitProgram git() {
        return new GitProgram(directory, environment, Duration.ofMinutes(1));
    }

    GitProgram remote() {
        return git().in(bare());
    }

    ReleaseProject with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new ReleaseProject(maven, directory, uploads, more);
    }

    void write(String path, byte[] bytes) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    String read(String path) throws IOException {
        return Files.readString(directory.resolve(path), StandardCharsets.ISO_8859_1);
    }

    /** A commit that is pushed. */
    void commit(String message) {
        GitProgram git = git();
        git.ask("add", "--all");
        git.ask("commit", "--quiet", "--allow-empty", "-m", message);
        git.ask("push", "--quiet", "origin", "HEAD");
    }

    /** A hook of the remote. */
    void hook(String name, String script) throws IOException {
        Path hook = Files.createDirectories(bare().resolve("hooks")).resolve(name);
        Files.writeString(hook, "#!/bin/sh\n" + script + "\n");
        if (!hook.toFile().setExecutable(true)) {
            throw new IOException("no hook can be made executable here");
        }
    }

    Maven.Build goal(String goal, String... arguments) throws Exception {
        return run(
                Stream.concat(Stream.of(GOAL + goal), Arrays.stream(arguments)).toArray(String[]::new));
    }

    Maven.Build run(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(
                "-Drepository=" + uploads.url(),
                "-Dremote.id=" + uploads.id(),
                "-Dreadiness.version=" + System.getProperty("it.version")));
        all.addAll(Arrays.asList(arguments));
        return maven.run(directory, environment, all.toArray(String[]::new));
    }

    /** Everything that a release may change. */
    List<String> state() throws IOException {
        GitProgram git = git();
        return List.of(
                "refs " + git.ask("for-each-ref", "--format=%(refname) %(objectname)", "refs/heads", "refs/tags"),
                "head " + git.ask("rev-parse", "HEAD"),
                "index " + git.ask("ls-files", "--stage"),
                "status " + git.ask("status", "--porcelain"),
                "worktrees " + git.ask("worktree", "list"),
                "remote " + remote().ask("for-each-ref", "--format=%(refname) %(objectname)"),
                "uploads " + uploads.artifacts(),
                "under way " + Files.exists(directory.resolve(".git/readiness/plan")));
    }

    /** Releases it. */
    void assertReleased(String version, String next, String... arguments) throws Exception {
        write("readiness.yml", POLICY.getBytes(StandardCharsets.UTF_8));
        if (!git().ask("status", "--porcelain").isEmpty()) {
            GitProgram git = git();
            git.ask("add", "--all");
            git.ask("commit", "--quiet", "-m", "chore: policy");
            git.ask("push", "--quiet", "origin", "HEAD:main");
        }
        Maven.Build build = goal("release", arguments);
        assertThat(build.succeeded()).as(build.end()).isTrue();
        assertThat(build.output()).contains("released " + version + " as v" + version + ", " + next + " begins");
        assertThat(remote().run("rev-parse", "--verify", "v" + version).isGood())
                .isTrue();
        assertThat(git().ask("status", "--porcelain")).isEmpty();
    }
}
