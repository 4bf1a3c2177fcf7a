package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.Baseline;
import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.policy.Ratchet;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.git.GitFixture;
import dev.readiness.gather.git.GitGatherer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselinesTest {

    @TempDir
    private Path directory;

    @Test
    void figureOfTheLastReleaseCountsUntilTheNextOneHoweverLowTheFileIs() throws IOException {
        try (GitFixture git = GitFixture.init(directory)) {
            git.write(Baseline.FILE, score(88));
            git.commit("feat: begin");
            git.tag("v1.0.0");
            git.write(Baseline.FILE, score(60));
            git.commit("chore: lower the score");

            assertThat(ratchet("1.1.0-SNAPSHOT"))
                    .isInstanceOfSatisfying(Evidence.Known.class, known -> assertThat(((Ratchet) known.fact()).score())
                            .hasValueSatisfying(floor -> {
                                assertThat(floor.value()).isEqualByComparingTo("88");
                                assertThat(floor.source()).isEqualTo("release v1.0.0");
                            }));

            git.tag("v1.1.0");
            assertThat(ratchet("1.2.0-SNAPSHOT")).isInstanceOfSatisfying(Evidence.Known.class, known -> assertThat(
                            ((Ratchet) known.fact()).score())
                    .hasValueSatisfying(floor -> assertThat(floor.value()).isEqualByComparingTo("60")));
        }
    }

    @Test
    void figuresOfAReleaseThatCannotBeReadAreUnknown() throws IOException {
        try (GitFixture git = GitFixture.init(directory)) {
            git.write(Baseline.FILE, "<<<<<<<");
            git.commit("feat: begin");
            git.tag("v1.0.0");
            git.write(Baseline.FILE, score(60));
            git.commit("fix: mend the baseline");

            assertThat(ratchet("1.1.0-SNAPSHOT"))
                    .isInstanceOfSatisfying(Evidence.Unknown.class, unknown -> assertThat(unknown.reason())
                            .isEqualTo("the file cannot be read as of tag \"v1.0.0\""));
        }
    }

    @Test
    void withoutTheFileNothingIsAsked() throws IOException {
        try (GitFixture git = GitFixture.init(directory)) {
            git.write("a", "a");
            git.commit("feat: begin");

            assertThat(ratchet("1.0.0")).isInstanceOf(Evidence.Absent.class);
        }
    }

    @Test
    void aFileThatCannotBeReadIsNoBaselineWithoutEntries() throws IOException {
        Files.createSymbolicLink(directory.resolve(Baseline.FILE), Path.of("/etc/passwd"));

        assertThatThrownBy(() -> Baselines.read(new WorkTree(directory)))
                .isInstanceOf(ReadinessException.class)
                .hasMessageStartingWith("readiness-baseline.json ");
    }

    private Evidence<Ratchet> ratchet(String version) {
        try (GitGatherer git = new GitGatherer(directory, List.of("v{version}"), Map.of())) {
            return Baselines.ratchet(Baselines.read(new WorkTree(directory)), git, version);
        }
    }

    private static String score(int score) {
        return "{\"format\": \"readiness-baseline/1\", \"score\": " + score + ", \"findings\": []}";
    }
}
