package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.gather.git.GitFixture;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/resources/unit/plain-library")
final class VersionMojoTest extends GoalFixture {

    @Test
    @InjectMojo(goal = "version")
    void saysEverything(VersionMojo version) throws Exception {
        try (GitFixture git = GitFixture.init(copy())) {
            git.commit("feat: begin").tag("v0.9.0").commits("feat: a", "fix: b").write("left.txt", "behind");
            assertThat(stdout(version)).isEmpty();
            assertThat(console.lines())
                    .containsExactly(
                            "[INFO] current   1.0.0",
                            "[INFO] released  0.9.0",
                            "[INFO] tag       v0.9.0",
                            "[INFO] commit    " + git.head(),
                            "[INFO] abbrev    " + git.head().substring(0, 7),
                            "[INFO] branch    main",
                            "[INFO] dirty     true",
                            "[INFO] commits   2");
        }
    }

    @Test
    @InjectMojo(goal = "version")
    @MojoParameter(name = "forceStdout", value = "true")
    void printsTheVersionAndNothingElse(VersionMojo version) throws Exception {
        assertThat(stdout(version)).isEqualTo("1.0.0\n");
        assertThat(console.lines()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "version")
    @MojoParameter(name = "forceStdout", value = "true")
    @MojoParameter(name = "show", value = "released")
    void findsReleasesByThePolicysTagPatterns(VersionMojo version) throws Exception {
        try (GitFixture git = GitFixture.init(copy())) {
            git.write("readiness.yml", "release: { tags: [\"shop-v{version}\"] }\n");
            git.commit("feat: begin").tag("shop-v0.8.0").tag("v0.9.0");
            assertThat(stdout(version)).isEqualTo("0.8.0\n");
        }
    }

    @Test
    @InjectMojo(goal = "version")
    @MojoParameter(name = "show", value = "dirty")
    void saysOneThing(VersionMojo version) throws Exception {
        try (GitFixture git = GitFixture.init(copy())) {
            git.commit("feat: begin");
            assertThat(stdout(version)).isEmpty();
            assertThat(console.lines()).containsExactly("[INFO] false");
        }
    }

    @Test
    @InjectMojo(goal = "version")
    @MojoParameter(name = "forceStdout", value = "true")
    @MojoParameter(name = "show", value = "commit")
    void printsNoEmptyLineForWhatHasNoAnswer(VersionMojo version) throws Exception {
        Files.createDirectories(copy().resolve(".git"));
        assertThat(stdoutOf(() -> assertThatThrownBy(version::execute)
                        .isInstanceOf(MojoExecutionException.class)
                        .hasNoCause()
                        .hasMessage("There is no answer to -Dreadiness.show=commit,"
                                + " unknown: the repository at \".git\" cannot be opened. To mend it: run"
                                + " 'mvn readiness:version' to see what is known, and fetch the whole history with its"
                                + " tags.")))
                .isEmpty();
    }

    @Test
    @InjectMojo(goal = "version")
    @MojoParameter(name = "show", value = "next")
    void namesTheWordsThatItKnows(VersionMojo version) {
        assertThatThrownBy(version::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("-Dreadiness.show is 'next'. To mend it: use one of current, released, tag, commit, abbrev,"
                        + " branch, dirty, commits.");
    }

    private Path copy() {
        session();
        return Objects.requireNonNull(directory);
    }

    private static String stdout(VersionMojo version) throws Exception {
        return stdoutOf(version::execute);
    }

    private interface Action {
        void run() throws Exception;
    }

    private static String stdoutOf(Action action) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
