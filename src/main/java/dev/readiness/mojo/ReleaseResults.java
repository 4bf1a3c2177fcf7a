package dev.readiness.mojo;

import dev.readiness.release.Mode;
import dev.readiness.release.ReleasePlan;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.GitProgram.Output;
import dev.readiness.release.git.Remote;
import dev.readiness.render.ReleaseJson;
import dev.readiness.render.release.ReleaseResult;
import dev.readiness.render.release.ReleaseResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells scripts how a release ended: in a file, and to the workflow of GitHub that it runs in.
 *
 * @param directory of reports
 * @param outputs the file that GitHub reads the outputs of a step from; empty elsewhere
 */
record ReleaseResults(Path directory, Optional<Path> outputs, GitProgram git, Log log) {

    static ReleaseResults of(Path directory, GitProgram git, Log log) {
        Optional<Path> outputs = Optional.ofNullable(System.getenv("GITHUB_OUTPUT"))
                .filter(path -> !path.isBlank())
                .map(Path::of);
        return new ReleaseResults(directory, outputs, git, log);
    }

    /** A dry run writes no file of its own: it changes no byte here. */
    void tell(ReleaseResult result) {
        if (result.outcome() != Outcome.PLANNED) {
            new OutputFile(directory.resolve("release.json")).write(out -> ReleaseJson.write(result, out));
        }
        outputs.ifPresent(path -> {
            try {
                Files.writeString(path, result.outputs(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                log.warn(path + ", which GITHUB_OUTPUT names, cannot be written: the workflow does not learn that the"
                        + " release ended " + result.outcome().word());
            }
        });
    }

    ReleaseResult planned(ReleasePlan plan, List<String> because) {
        TreeMap<String, String> values = new TreeMap<>();
        values.put("version", plan.version());
        values.put("tag", plan.tag());
        values.put("branch", plan.branch());
        values.put("plan", plan.digest());
        plan.remote().ifPresent(remote -> values.put("remote", new Remote(git, remote).shown()));
        plan.next().ifPresent(next -> values.put("next", next));
        return new ReleaseResult(Outcome.PLANNED, values, because, List.of(), "");
    }

    /** @param planned the result as long as nothing was done */
    ReleaseResult done(ReleasePlan plan, ReleaseResult planned) {
        ReleaseResult done =
                planned.endedAs(plan.mode() == Mode.PULL_REQUEST ? Outcome.AWAITING_MERGE : Outcome.RELEASED);
        Output commit = git.run("rev-parse", "--verify", "--quiet", plan.tagRef() + "^{commit}");
        return commit.isGood() ? done.with("commit", commit.out().strip()) : done;
    }
}
