package dev.readiness.mojo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program of this machine that has run.
 *
 * @param pid of its process
 * @param output standard output and error in one
 */
record Program(int exit, long pid, String output) {

    static Program run(Path directory, String... command) throws IOException, InterruptedException {
        return run(directory, Map.of(), Arrays.asList(command));
    }

    /** @param environment replaces the variables that it names */
    static Program run(Path directory, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("It took more than a minute: " + command);
        }
        return new Program(process.exitValue(), process.pid(), output);
    }

    /** Whether a program is there and can say so. */
    static boolean isAtHand(String... command) {
        try {
            return run(Path.of("."), command).exit() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
