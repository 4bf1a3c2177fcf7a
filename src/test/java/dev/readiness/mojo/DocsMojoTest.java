package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.gather.git.GitFixture;
import dev.readiness.render.document.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/resources/unit/plain-library")
final class DocsMojoTest extends GoalFixture {

    @Test
    @InjectMojo(goal = "docs")
    void writesEveryDocumentAndNothingElse(DocsMojo docs) throws Exception {
        docs.execute();
        assertThat(console.lines()).containsExactly("[INFO] Documents: target/readiness/docs");
        try (Stream<Path> files = Files.list(documents())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Documents.NAMES);
        }
        assertThat(report()).doesNotExist();
        assertThat(report().resolveSibling("verdict.json")).doesNotExist();
        assertThat(report().resolveSibling("template-model.json")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "docs")
    @MojoParameter(name = "dumpModel", value = "true")
    void writesTheModelOnRequest(DocsMojo docs) throws Exception {
        docs.execute();
        assertThat(Files.readString(report().resolveSibling("template-model.json")))
                .startsWith("{\n  \"application\" : false,")
                .endsWith("\n}\n");
    }

    @Test
    @InjectMojo(goal = "docs")
    @MojoParameter(name = "stage", value = "release")
    void saysWhetherTheBuildIsReadyForTheStage(DocsMojo docs) throws Exception {
        docs.execute();
        assertThat(document("release-checklist.md")).contains(" to release. A box is ticked");
    }

    @Test
    @InjectMojo(goal = "docs")
    void ownTemplateAndOwnPartWin(DocsMojo docs) throws Exception {
        write("src/readiness/templates/PRODUCTION.md.mustache", "# Ours\r\n\r\n{{> parts/made.md}}\r\n");
        write("src/readiness/templates/parts/made.md.mustache", "Made for {{project.name}}.\n");
        docs.execute();
        assertThat(document("PRODUCTION.md")).isEqualTo("# Ours\n\nMade for plain-library.\n");
        assertThat(document("DEPLOYMENT.md")).contains("Made for plain-library.");
    }

    @Test
    @InjectMojo(goal = "docs")
    void mistakeInATemplateNamesItsLineAndWritesNothing(DocsMojo docs) throws Exception {
        write("src/readiness/templates/release-checklist.md.mustache", "# Ours\n{{project.nmae}}\n");
        assertThatThrownBy(docs::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasNoCause()
                .hasMessage(
                        "src/readiness/templates/release-checklist.md.mustache:2 uses \"project.nmae\", which the model"
                                + " does not have here. To mend it: -DdumpModel writes the model.");
        assertThat(documents()).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "docs")
    @MojoParameter(name = "checklist", value = "RELEASE-{version}.md")
    void keepsTheChecklistWhereverItIs(DocsMojo docs) throws Exception {
        write("RELEASE-1.0.0.md", "# Ours\r\n\r\n- [x] by   hand\r\n");
        docs.execute();
        assertThat(document("release-checklist.md"))
                .startsWith("# Ours\n\n- [x] by   hand\n\n<!-- readiness: checked by the build");
    }

    @Test
    @InjectMojo(goal = "docs")
    void returnsToTheReleaseThatHadTheModule(DocsMojo docs) throws Exception {
        try (GitFixture git = GitFixture.init(copy())) {
            git.commit("feat: begin").tag("v0.9.0");
            docs.execute();
            assertThat(document("DEPLOYMENT.md"))
                    .contains(
                            "The release to return to is 0.9.0: tag `v0.9.0`, commit `" + git.head() + "`.",
                            ":plain-library:jar:0.9.0` | not known | not in the local repository of this build |");
        }
    }

    @Test
    @InjectMojo(goal = "docs")
    @MojoParameter(name = "stage", value = "prod")
    void unknownStageIsOneClearLine(DocsMojo docs) {
        assertThatThrownBy(docs::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("-Dreadiness.stage is 'prod'. To mend it: use build, release or deploy.");
    }

    private void write(String path, String text) throws IOException {
        Path file = copy().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String document(String name) throws IOException {
        return Files.readString(documents().resolve(name));
    }

    private Path documents() {
        return report().resolveSibling("docs");
    }

    private Path copy() {
        session();
        return Objects.requireNonNull(directory);
    }
}
