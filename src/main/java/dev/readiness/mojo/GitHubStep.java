package dev.readiness.mojo;

import dev.readiness.core.Report;
import dev.readiness.render.github.Annotations;
import dev.readiness.render.summary.MarkdownReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * Shows the report where people look at a GitHub workflow: beside the lines of a pull request and in the summary of the step.
 *
 * @param annotates whether the build runs in a workflow
 * @param summary the file that GitHub reads the summary of the step from; empty elsewhere
 * @param prefix path of the root in the repository, empty or with a slash at its end
 * @param site address of the repository's files at this commit with a slash at its end; empty when it is not known
 * @param console what GitHub reads commands from: a line of the log begins with a level, which it would not know
 */
record GitHubStep(boolean annotates, Optional<Path> summary, String prefix, String site, PrintStream console, Log log) {

    /** Bytes that the verdict and some findings need. */
    private static final int LEAST = 8 * 1024;

    static GitHubStep of(Map<String, String> environment, Root root, PrintStream console, Log log) {
        Optional<Path> summary = value(environment, "GITHUB_STEP_SUMMARY").map(Path::of);
        String prefix = value(environment, "GITHUB_WORKSPACE")
                .map(workspace -> new Root(Path.of(workspace)))
                .filter(workspace -> root.directory().startsWith(workspace.directory()))
                .map(workspace -> root.below(workspace.directory()))
                .orElse("");
        return new GitHubStep(
                "true".equals(environment.get("GITHUB_ACTIONS")), summary, prefix, site(environment), console, log);
    }

    private static String site(Map<String, String> environment) {
        Stream<Optional<String>> parts = Stream.of(
                value(environment, "GITHUB_SERVER_URL"),
                value(environment, "GITHUB_REPOSITORY"),
                Optional.of("blob"),
                value(environment, "GITHUB_SHA"));
        return parts.map(part -> part.map(text -> text + "/"))
                .reduce((one, other) -> one.flatMap(start -> other.map(start::concat)))
                .flatMap(all -> all)
                .orElse("");
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    /** @param path of the report that has everything */
    void tell(Report report, String path) {
        if (!annotates) {
            return;
        }
        Annotations.of(report, prefix, path).forEach(line -> console.print(line + "\n"));
        console.flush();
        summary.ifPresent(file -> summarize(report, file));
    }

    /** Appends, for other programs may have written there in the same step. */
    private void summarize(Report report, Path file) {
        try {
            long taken = Files.exists(file) ? Files.size(file) : 0;
            if (MarkdownReport.LIMIT - taken < LEAST) {
                // GitHub throws away a summary that is too long, with all that others have said
                log.warn(file + ", which GITHUB_STEP_SUMMARY names, is full: the summary of the step lacks the report");
                return;
            }
            int room = (int) (MarkdownReport.LIMIT - taken - 1);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            new MarkdownReport(site.isEmpty() ? "" : site + prefix, room).write(report, "", text);
            text.write('\n');
            Files.write(file, text.toByteArray(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            log.warn(file
                    + ", which GITHUB_STEP_SUMMARY names, cannot be written: the summary of the step lacks the report");
        }
    }
}
