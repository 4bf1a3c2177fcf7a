package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.release.Mode;
import dev.readiness.release.ReleasePlan;
import dev.readiness.release.git.GitProgram;
import dev.readiness.render.release.ReleaseResult;
import dev.readiness.render.release.ReleaseResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReleaseResultsTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void dryRunTellsTheWorkflowAndWritesNoFile() throws IOException {
        ReleaseResults results = results("outputs");
        results.tell(results.planned(plan(Mode.TAG_ONLY), List.of()));
        assertThat(directory.resolve("release.json")).doesNotExist();
        assertThat(Files.readString(directory.resolve("outputs")))
                .startsWith("outcome=planned\n")
                .contains("\nversion=1.0.0\n")
                .doesNotContain("next=");
    }

    @Test
    void passwordOfAnAddressIsToldNobody() throws IOException {
        ReleaseResults results = results("outputs");
        ReleaseResult planned = results.planned(plan(Mode.BRANCH), List.of());
        results.tell(planned.blockedBy(List.of()));
        assertThat(Files.readString(directory.resolve("release.json")) + Files.readString(directory.resolve("outputs")))
                .contains("git.example.org/shop")
                .doesNotContain("s3cr3t");
    }

    @Test
    void pullRequestAwaitsItsMerge() {
        assertThat(done(plan(Mode.PULL_REQUEST)).outcome()).isEqualTo(Outcome.AWAITING_MERGE);
        assertThat(done(plan(Mode.TAG_ONLY)).outcome()).isEqualTo(Outcome.RELEASED);
    }

    @Test
    void fileOfTheWorkflowThatCannotBeWrittenStopsNothing() {
        ReleaseResults results = results("missing/outputs");
        results.tell(ReleaseResult.nothing());
        assertThat(directory.resolve("release.json")).content().contains("\"nothing-to-release\"");
    }

    private ReleaseResult done(ReleasePlan plan) {
        ReleaseResults results = results("outputs");
        return results.done(plan, results.planned(plan, List.of()));
    }

    private ReleaseResults results(String outputs) {
        return new ReleaseResults(
                directory, Optional.of(directory.resolve(outputs)), new GitProgram(directory), new SystemStreamLog());
    }

    private ReleasePlan plan(Mode mode) {
        return new ReleasePlan(
                "1.0.0",
                Optional.empty(),
                "v1.0.0",
                false,
                false,
                "0".repeat(40),
                "main",
                Optional.of("https://ada:s3cr3t@git.example.org/shop"),
                mode,
                directory,
                List.of("verify"),
                false,
                new ReleasePlan.Messages("r", "t", "n"),
                new TreeMap<>(),
                new TreeMap<>());
    }
}
