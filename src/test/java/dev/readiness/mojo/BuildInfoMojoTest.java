package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.gather.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/resources/unit/plain-library")
final class BuildInfoMojoTest extends GoalFixture {

    private static final String BUILD = "target/classes/META-INF/build-info.properties";
    private static final String GIT = "target/classes/git.properties";

    @Test
    @InjectMojo(goal = "build-info")
    void writesVersionAndCommit(BuildInfoMojo buildInfo) throws Exception {
        try (GitFixture git = repository()) {
            timestamp("2026-11-21T00:00:00Z");
            buildInfo.execute();
            assertThat(read(BUILD)).isEqualTo("""
                    # Written by readiness:build-info
                    build.artifact=plain-library
                    build.group=com.acme
                    build.name=plain-library
                    build.time=2026-11-21T00:00:00Z
                    build.version=1.0.0
                    """);
            assertThat(read(GIT)).isEqualTo("""
                    # Written by readiness:build-info
                    git.branch=main
                    git.commit.id=%s
                    git.commit.id.abbrev=%s
                    git.commit.time=2026-06-01T12:01:00+0000
                    git.dirty=false
                    """.formatted(git.head(), git.head().substring(0, 7)));
            assertThat(console.lines()).isEmpty();
        }
    }

    @Test
    @InjectMojo(goal = "build-info")
    void takesTheTimeOfTheCommitWhenTheBuildGivesItselfNone(BuildInfoMojo buildInfo) throws Exception {
        try (GitFixture git = repository()) {
            assertThat(git.head()).isNotEmpty();
            buildInfo.execute();
            assertThat(read(BUILD)).contains("build.time=2026-06-01T12:01:00Z\n");
            timestamp("x");
            buildInfo.execute();
            assertThat(read(BUILD)).contains("build.time=2026-06-01T12:01:00Z\n");
            assertThat(console.lines()).isEmpty();
            timestamp("yesterday");
            buildInfo.execute();
            assertThat(read(BUILD)).contains("build.time=2026-06-01T12:01:00Z\n");
            assertThat(console.lines())
                    .containsExactly("[WARNING] project.build.outputTimestamp is no date that can be read,"
                            + " so build.time is that of the commit");
        }
    }

    @Test
    @InjectMojo(goal = "build-info")
    void letsThePropertyOfTheCommandLineWin(BuildInfoMojo buildInfo) throws Exception {
        timestamp("2026-11-21T00:00:00Z");
        session().getUserProperties().setProperty("project.build.outputTimestamp", "86400");
        buildInfo.execute();
        assertThat(read(BUILD)).contains("build.time=1970-01-02T00:00:00Z\n");
    }

    @Test
    @InjectMojo(goal = "build-info")
    void leavesTheCommitOutWithoutGitAndSaysSo(BuildInfoMojo buildInfo) throws Exception {
        Files.createDirectories(file("target/classes"));
        Files.writeString(file(GIT), "# Written by readiness:build-info\ngit.commit.id=old\n");
        buildInfo.execute();
        assertThat(read(BUILD)).contains("build.version=1.0.0").doesNotContain("build.time");
        assertThat(file(GIT)).doesNotExist();
        assertThat(console.lines())
                .containsExactly("[WARNING] the commit is left out of the build information:"
                        + " the project is not in a git repository");
    }

    @Test
    @InjectMojo(goal = "build-info")
    void leavesTheCommitOutWhenTheRepositoryIsBroken(BuildInfoMojo buildInfo) throws Exception {
        Files.createDirectories(file(".git"));
        buildInfo.execute();
        assertThat(console.lines())
                .containsExactly("[WARNING] the commit is left out of the build information:"
                        + " the repository at \".git\" cannot be opened");
    }

    @Test
    @InjectMojo(goal = "build-info")
    void touchesNothingWhenNothingChanged(BuildInfoMojo buildInfo) throws Exception {
        try (GitFixture git = repository()) {
            buildInfo.execute();
            FileTime old = FileTime.fromMillis(1_000_000_000_000L);
            Files.setLastModifiedTime(file(BUILD), old);
            Files.setLastModifiedTime(file(GIT), old);
            buildInfo.execute();
            assertThat(Files.getLastModifiedTime(file(BUILD))).isEqualTo(old);
            assertThat(Files.getLastModifiedTime(file(GIT))).isEqualTo(old);
            timestamp("0");
            buildInfo.execute();
            assertThat(Files.getLastModifiedTime(file(BUILD))).isNotEqualTo(old);
            assertThat(Files.getLastModifiedTime(file(GIT))).isEqualTo(old);
            assertThat(git.head()).isNotEmpty();
            try (Stream<Path> files = Files.list(file("target/classes/META-INF"))) {
                assertThat(files).as("no draft is left").hasSize(1);
            }
        }
    }

    @Test
    @InjectMojo(goal = "build-info")
    void leavesTheFilesOfOthersAlone(BuildInfoMojo buildInfo) throws Exception {
        try (GitFixture git = repository()) {
            Files.createDirectories(file(BUILD).getParent());
            Files.writeString(file(BUILD), "build.version=1.0.0\nbuild.team=orders\n");
            Files.writeString(file(GIT), "git.commit.id=0815\n");
            buildInfo.execute();
            assertThat(read(BUILD)).isEqualTo("build.version=1.0.0\nbuild.team=orders\n");
            assertThat(read(GIT)).isEqualTo("git.commit.id=0815\n");
            assertThat(console.lines())
                    .containsExactly(
                            "[INFO] META-INF/build-info.properties was made by something else and stays as it is",
                            "[WARNING] git.properties was made by something else and stays as it is, although its"
                                    + " git.commit.id is \"0815\", not \"" + git.head()
                                    + "\"; 'mvn clean' removes what nobody makes any more");
        }
    }

    @Test
    @InjectMojo(goal = "build-info")
    void isNotStoppedByAFileThatNobodyUnderstands(BuildInfoMojo buildInfo) throws Exception {
        Files.createDirectories(file(BUILD).getParent());
        Files.writeString(file(BUILD), "build.version=\\uXYZ\n");
        buildInfo.execute();
        assertThat(read(BUILD)).isEqualTo("build.version=\\uXYZ\n");
        assertThat(console.lines()).last().asString().contains("although its build.version is \"\", not \"1.0.0\"");
    }

    @Test
    @InjectMojo(goal = "build-info")
    void hasNothingToDoInAParent(BuildInfoMojo buildInfo) throws Exception {
        project().getModel().setPackaging("pom");
        buildInfo.execute();
        assertThat(file("target")).doesNotExist();
        assertThat(console.lines())
                .containsExactly("[DEBUG] readiness:build-info has nothing to write to in a module of packaging pom");
    }

    /** One commit of everything, as it is right before the build. */
    private GitFixture repository() {
        return GitFixture.init(file(".")).write(".gitignore", "target/\n").commit("feat: begin");
    }

    private void timestamp(String value) {
        project().getProperties().setProperty("project.build.outputTimestamp", value);
    }

    private String read(String path) throws IOException {
        return Files.readString(file(path));
    }

    private Path file(String path) {
        session();
        return Objects.requireNonNull(directory).resolve(path).normalize();
    }
}
