package dev.readiness.release.git;

import dev.readiness.core.ReadinessException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * The user's own git in one directory. What writes, signs or talks to a remote goes through it and not through JGit, because it
 * honours what the user has set up: credential helpers, ssh, included configuration, signing keys, hooks.
 *
 * @param directory where it runs
 * @param environment what is set on top of the caller's
 * @param limit how long one command may take; after it the command is ended
 */
public record GitProgram(Path directory, Map<String, String> environment, Duration limit) {

    /** Set by a hook or a script around us they would make git work on another repository than the one at hand. */
    private static final List<String> FOREIGN = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_COMMON_DIR",
            "GIT_NAMESPACE",
            "GIT_PREFIX");

    public GitProgram {
        environment = Map.copyOf(environment);
    }

    public GitProgram(Path directory) {
        this(directory, Map.of(), Duration.ofMinutes(10));
    }

    /**
     * What a command ended with.
     *
     * @param out standard output
     * @param err standard error without credentials, for people
     */
    public record Output(int exit, String out, String err) {

        public boolean isGood() {
            return exit == 0;
        }

        /** The last lines of the error, which say why. */
        public String reason() {
            List<String> lines = err.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.isEmpty()
                    ? "exit code " + exit
                    : String.join("; ", lines.subList(Math.max(0, lines.size() - 6), lines.size()));
        }
    }

    /** The same git elsewhere. */
    public GitProgram in(Path other) {
        return new GitProgram(other, environment, limit);
    }

    /** The same git with one more variable. */
    public GitProgram with(String name, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value);
        return new GitProgram(directory, more, limit);
    }

    /** The top of the work tree, by the name that our own directory has: git itself follows a link that leads there. */
    public Path top() {
        return directory.resolve(ask("rev-parse", "--show-cdup")).normalize();
    }

    /**
     * What a command prints, without the last line end.
     *
     * @throws ReadinessException when it fails
     */
    public String ask(String... arguments) {
        Output output = run(arguments);
        if (!output.isGood()) {
            throw new ReadinessException(
                    "'git " + Masked.credentials(String.join(" ", arguments)) + "' failed: " + output.reason(),
                    "do what git says, and try again");
        }
        return output.out().stripTrailing();
    }

    /**
     * Runs a command to its end, without asking anybody anything.
     *
     * @throws ReadinessException when there is no git, or it takes longer than the limit
     */
    public Output run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-c", "core.quotePath=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().keySet().removeAll(FOREIGN);
        builder.environment().putAll(Map.of("LC_ALL", "C", "GIT_TERMINAL_PROMPT", "0"));
        builder.environment().putAll(environment);
        Process process = start(builder);
        try {
            process.getOutputStream().close();
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
            CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new ReadinessException(
                        "'git " + arguments[0] + "' did not end within " + limit.toSeconds() + " s",
                        "run it by hand to see what it waits for: a password, a network, a hook");
            }
            return new Output(process.exitValue(), out.get(), Masked.credentials(err.get()));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new ReadinessException("'git " + arguments[0] + "' was interrupted", "run the goal again");
        } catch (IOException | ExecutionException e) {
            throw new ReadinessException("The output of 'git " + arguments[0] + "' cannot be read", "try again");
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new ReadinessException(
                    "The program git cannot be started", "install git 2.20 or later and put it on the PATH");
        }
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
