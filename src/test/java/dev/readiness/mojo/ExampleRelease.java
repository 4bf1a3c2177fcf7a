package dev.readiness.mojo;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.git.TagPattern;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.facts.release.PlannedRelease;
import dev.readiness.facts.release.PublishedVersions;
import dev.readiness.facts.release.RemoteState;
import dev.readiness.facts.release.RepositoryState;
import dev.readiness.release.ReleaseFixture;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.RemoteReader;
import dev.readiness.release.git.RepositoryReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The lines of a history that only a release needs:
 *
 * <ul>
 *   <li>{@code remote}: from here on there is a bare remote "origin" with the branch, and git knows who commits
 *   <li>{@code git ...}: the words for the user's own git, each blank between two
 *   <li>{@code elsewhere git ...}: the same, in a clone that somebody else has
 *   <li>{@code signing-key}: tags are signed, with a key made for it by ssh-keygen
 *   <li>{@code release VERSION from BRANCH}: what is planned after all that; without a branch nobody knows it
 * </ul>
 *
 * <p>What is published is below {@code repository}, laid out as Maven does.
 */
record ExampleRelease(Path directory) {

    /** Does a step, when it is one of these. */
    boolean step(String line) {
        if (line.equals("remote")) {
            remote();
        } else if (line.startsWith("git ")) {
            git().ask(line.substring("git ".length()).split(" ", -1));
        } else if (line.startsWith("elsewhere git ")) {
            elsewhere().ask(line.substring("elsewhere git ".length()).split(" ", -1));
        } else if (line.equals("signing-key")) {
            signingKey();
        } else {
            return false;
        }
        return true;
    }

    /** All that was known, and what the readers of a release see. */
    Facts planned(String line, Facts gathered, ReleaseSettings settings) {
        String[] words = line.split(" ", -1);
        String branch = words.length > 3 ? words[3] : "";
        String tag = TagPattern.of(settings.tags().get(0)).name(words[1]);
        ReactorFacts reactor = gathered.get(ReactorFacts.class);
        List<String> modules =
                reactor.modules().stream().map(ModuleFacts::coordinates).toList();
        String remote = RemoteReader.name(git(), branch).orElse("");
        return gathered.part()
                .with(
                        PlannedRelease.class,
                        new PlannedRelease(
                                words[1],
                                tag,
                                branch,
                                settings.branches(),
                                modules,
                                reactor.root().origin()))
                .lazily(RemoteState.class, () -> RemoteReader.read(git(), remote, branch, tag))
                .lazily(
                        RepositoryState.class,
                        () -> Evidence.known(RepositoryReader.read(git(), RepositoryReader.signs(git()))))
                .with(PublishedVersions.class, published(modules, words[1]))
                .build();
    }

    private PublishedVersions published(List<String> modules, String version) {
        return new PublishedVersions(
                "file:repository",
                modules.stream()
                        .filter(module -> Files.exists(
                                directory.resolve("repository").resolve(path(module.split(":", -1), version))))
                        .sorted()
                        .toList());
    }

    private static String path(String[] module, String version) {
        return module[0].replace('.', '/') + "/" + module[1] + "/" + version + "/" + module[1] + "-" + version + ".pom";
    }

    private void remote() {
        git().ask("init", "--quiet", "--bare", "--initial-branch=main", bare());
        git().ask("config", "user.name", "Ada");
        git().ask("config", "user.email", "ada@example.com");
        git().ask("remote", "add", "origin", "file://" + bare());
        git().ask("push", "--quiet", "origin", "HEAD");
        git().in(directory.resolve(".git")).ask("clone", "--quiet", bare(), "elsewhere");
        elsewhere().ask("config", "user.name", "Bo");
        elsewhere().ask("config", "user.email", "bo@example.com");
    }

    private void signingKey() {
        Path key = directory.resolve(".git/key").toAbsolutePath();
        try {
            ProcessBuilder builder =
                    new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString());
            if (builder.inheritIO().start().onExit().join().exitValue() != 0) {
                throw new IllegalStateException("no key was made");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        git().ask("config", "gpg.format", "ssh");
        git().ask("config", "user.signingKey", key + ".pub");
        git().ask("config", "tag.gpgSign", "true");
    }

    /** Within the repository, where it is nobody's file. */
    private String bare() {
        return directory.resolve(".git/remote.git").toAbsolutePath().toString();
    }

    private GitProgram elsewhere() {
        return git().in(directory.resolve(".git/elsewhere"));
    }

    private GitProgram git() {
        return new GitProgram(directory, ReleaseFixture.surroundings(), Duration.ofMinutes(1));
    }
}
