package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
final class CheckMojoTest extends GoalFixture {

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "check")
    void plainLibraryIsReadyInOneLine(CheckMojo check) throws Exception {
        check.execute();
        assertThat(console.lines())
                .singleElement()
                .asString()
                .matches(
                        "\\[INFO] READY: 0 errors, 0 warnings, 4 notes in \\d+ rules\\. Score \\d+/100 on 100 % of the evidence\\."
                                + " Report: target/readiness/report\\.html");
        assertThat(Files.readString(report())).contains("\"verdict\" : \"READY\"", "\"stage\" : \"build\"");
    }

    @Test
    @Basedir("src/test/resources/unit/debug-on")
    @InjectMojo(goal = "check")
    void closedGateFailsTheBuildAfterItsFindings(CheckMojo check) throws IOException {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Not ready to build: the findings are above");
        assertThat(console.lines())
                .startsWith(
                        "[ERROR] config.debug-off  .env.production:1",
                        "[ERROR]   \"DEBUG\" is \"true\" in production",
                        "[ERROR]   fix: set it to false, a level to info, or delete the line",
                        "[ERROR]   why: mvn readiness:explain -Drule=config.debug-off")
                .last()
                .asString()
                .startsWith("[ERROR] NOT READY: 1 error, 0 warnings, 4 notes in ");
        assertThat(Files.readString(report())).contains("\"verdict\" : \"NOT READY\"");
    }

    @Test
    @Basedir("src/test/resources/unit/debug-on")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "stage", value = "deploy")
    void stageIsNamedByTheVerdict(CheckMojo check) {
        assertThatThrownBy(check::execute).hasMessage("Not ready to deploy: the findings are above");
        assertThat(console.lines()).last().asString().startsWith("[ERROR] NOT READY to deploy: ");
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "stage", value = "prod")
    void unknownStageIsOneClearLine(CheckMojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("-Dreadiness.stage is 'prod'. To mend it: use build, release or deploy.");
        assertThat(console.lines()).isEmpty();
    }

    @Test
    @Basedir("src/test/resources/unit/policy-typo")
    @InjectMojo(goal = "check")
    void typoInThePolicyIsOneClearLine(CheckMojo check) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasNoCause()
                .hasMessageContaining("readiness.yml:2: unknown key 'failon' in gate; did you mean 'failOn'")
                .hasMessageNotContaining("\n");
        assertThat(console.lines()).isEmpty();
        assertThat(report()).doesNotExist();
    }

    @Test
    @Basedir("src/test/resources/unit/debug-on")
    @InjectMojo(goal = "check")
    void everyFormatIsWritten(CheckMojo check) {
        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
        assertThat(written())
                .containsExactlyInAnyOrder(
                        "TEST-readiness.xml",
                        "gl-code-quality-report.json",
                        "report.html",
                        "report.json",
                        "report.md",
                        "report.sarif");
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "formats", value = "sarif, JUnit")
    void onlyWhatIsAskedForIsWrittenAndTheRestOfAnEarlierRunIsGone(CheckMojo check) throws Exception {
        Files.createDirectories(report().getParent());
        Files.writeString(report().resolveSibling("report.md"), "# READY");
        check.execute();
        assertThat(written()).containsExactlyInAnyOrder("TEST-readiness.xml", "report.json", "report.sarif");
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "formats", value = "sarf")
    void unknownFormatIsOneClearLine(CheckMojo check) throws IOException {
        Files.createDirectories(report().getParent());
        Files.writeString(report(), "of an earlier run");
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("-Dreadiness.formats names 'sarf', which is no report format; did you mean 'sarif'."
                        + " To mend it: use some of gitlab, html, json, junit, markdown, sarif.");
        assertThat(report()).doesNotExist();
    }

    @Test
    @Basedir("src/test/resources/unit/debug-on")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    void skipIsLoudAndWritesNothing(CheckMojo check) throws Exception {
        check.execute();
        assertThat(console.lines())
                .containsExactly("[WARNING] readiness:check is skipped (readiness.skip): debug-on was not judged");
        assertThat(report()).doesNotExist();
    }

    /** The reports; what is kept for the next run and the verdicts are none. */
    private List<String> written() {
        String[] names =
                report().getParent().toFile().list((folder, name) -> name.matches("report\\..*|TEST-.*|gl-.*"));
        return List.of(Objects.requireNonNull(names));
    }
}
