package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/resources/unit/plain-library")
final class InitMojoTest extends GoalFixture {

    @Test
    @InjectMojo(goal = "init")
    void saysWhatItWroteAndWhatPeopleHaveToDo(InitMojo init) throws Exception {
        init.execute();
        assertThat(console.lines())
                .startsWith(
                        "[INFO] wrote readiness.yml",
                        "[INFO]     then say what ready means: required keys, exact values, the least coverage",
                        "[INFO] wrote CHANGELOG.md",
                        "[INFO]     then say under Unreleased what changes for users",
                        "[INFO] wrote docs/releases/README.md",
                        "[INFO] wrote docs/releases/history.md",
                        "[INFO] wrote docs/releases/v1.0.0/checklist.md")
                .containsSubsequence(
                        "[INFO] wrote .gitignore",
                        "[INFO] open: add the plugin to <build><plugins> of pom.xml:",
                        "[INFO]     <extensions>true</extensions>",
                        "[INFO]                 <goal>check</goal>",
                        "[INFO] </plugin>");
        assertThat(written("docs/releases/v1.0.0/checklist.md"))
                .startsWith("# Release checklist: plain-library 1.0.0\n");
    }

    @Test
    @InjectMojo(goal = "init")
    void changesNoFileThatIsThere(InitMojo init) throws Exception {
        Files.writeString(copy().resolve("readiness.yml"), "production: { profiles: [live] }\n");
        Files.writeString(copy().resolve("CHANGES.md"), "# Changes\n");
        init.execute();
        assertThat(console.lines())
                .contains(
                        "[INFO] left readiness.yml, which is there",
                        "[INFO] left out CHANGELOG.md: CHANGES.md is there");
        assertThat(written("readiness.yml")).isEqualTo("production: { profiles: [live] }\n");
        assertThat(copy().resolve("CHANGELOG.md")).doesNotExist();
        assertThat(copy().resolve("readiness.yml.new")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "beside", value = "true")
    void writesBesideWhatDiffersWhenAsked(InitMojo init) throws Exception {
        Files.writeString(copy().resolve("readiness.yml"), "production: { profiles: [live] }\n");
        init.execute();
        assertThat(console.lines()).contains("[INFO] wrote readiness.yml.new");
        assertThat(written("readiness.yml")).isEqualTo("production: { profiles: [live] }\n");
        assertThat(written("readiness.yml.new")).startsWith("# What \"ready\" means");
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "ci", value = "github")
    void writesThePipelineThatIsAskedFor(InitMojo init) throws Exception {
        init.execute();
        assertThat(written(".github/workflows/deliver.yml")).contains("mvn -B verify -Dreadiness.stage=deploy");
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "ci", value = "hudson")
    void namesTheServersItKnows(InitMojo init) {
        assertThatThrownBy(init::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("-Dreadiness.init.ci is 'hudson'. To mend it: use github, gitlab, jenkins or none.");
    }

    @Test
    @InjectMojo(goal = "init")
    void takesTheProjectsOwnTemplate(InitMojo init) throws Exception {
        Path templates = Files.createDirectories(copy().resolve("src/readiness/templates/init"));
        Files.writeString(templates.resolve("history.md.mustache"), "Ours, from {{{version}}} on\n");
        init.execute();
        assertThat(written("docs/releases/history.md")).isEqualTo("Ours, from 1.0.0 on\n");
    }

    @Test
    @InjectMojo(goal = "init")
    void writesNothingWhenATemplateIsWrong(InitMojo init) throws Exception {
        Path templates = Files.createDirectories(copy().resolve("src/readiness/templates/init"));
        Files.writeString(templates.resolve("history.md.mustache"), "{{versoin}}\n");
        assertThatThrownBy(init::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("src/readiness/templates/init/history.md.mustache:1 uses \"versoin\"");
        assertThat(copy().resolve("readiness.yml")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "init")
    void writesNothingThroughALinkThatLeadsOut(InitMojo init) throws Exception {
        Path outside = Files.createDirectories(copy().resolveSibling(copy().getFileName() + "-outside"));
        Files.createSymbolicLink(copy().resolve("docs"), outside);
        assertThatThrownBy(init::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "docs/releases/README.md leads out of the project. To mend it: replace the link by a directory.");
        assertThat(copy().resolve("readiness.yml")).doesNotExist();
        assertThat(outside).isEmptyDirectory();
        Files.delete(outside);
    }

    @Test
    @InjectMojo(goal = "init")
    void leavesNothingBehindWhenAFileCannotBeWritten(InitMojo init) throws Exception {
        Files.writeString(copy().resolve("docs"), "a file where a directory has to be");
        assertThatThrownBy(init::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("docs/releases/README.md cannot be written, so no file was. To mend it: ");
        assertThat(List.of("readiness.yml", "CHANGELOG.md"))
                .noneMatch(
                        path -> Files.exists(Objects.requireNonNull(directory).resolve(path)));
    }

    private Path copy() {
        return project().getBasedir().toPath();
    }

    private String written(String path) throws IOException {
        return Files.readString(copy().resolve(path));
    }
}
