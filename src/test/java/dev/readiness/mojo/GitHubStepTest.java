package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Report;
import dev.readiness.render.Reports;
import dev.readiness.render.summary.MarkdownReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitHubStepTest {

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final Console log = new Console();

    @TempDir
    private Path directory = Path.of("");

    @Test
    void elsewhereNothingIsSaid() {
        tell(Map.of("GITHUB_STEP_SUMMARY", summary().toString()), directory);
        assertThat(console.size()).isZero();
        assertThat(summary()).doesNotExist();
    }

    @Test
    void inAWorkflowFindingsAreCommandsAndThePageIsAppended() throws IOException {
        Files.writeString(summary(), "# Tests\n");
        tell(workflow(summary()), directory.resolve("shop"));
        assertThat(console.toString(StandardCharsets.UTF_8))
                .startsWith("::error file=shop/src/main/resources/application.yml,line=12,col=3,")
                .endsWith("\n");
        assertThat(summary())
                .content()
                .startsWith("# Tests\n# NOT READY to deploy\n")
                .contains("(https://github.com/acme/shop/blob/c0ffee/shop/src/main/resources/application.yml#L12)");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void pageTakesTheRoomThatIsLeft() throws IOException {
        Files.write(summary(), new byte[MarkdownReport.LIMIT - 9000]);
        tell(workflow(summary()), directory, Reports.large(100));
        assertThat(Files.size(summary())).isBetween(MarkdownReport.LIMIT - 4096L, (long) MarkdownReport.LIMIT);
        assertThat(Files.readString(summary())).endsWith(" more findings are left out: report.json has all.\n\n");
    }

    @Test
    void summaryThatIsFullStaysAsItIs() throws IOException {
        Files.write(summary(), new byte[MarkdownReport.LIMIT - 8000]);
        tell(workflow(summary()), directory);
        assertThat(Files.size(summary())).isEqualTo(MarkdownReport.LIMIT - 8000);
        assertThat(log.lines()).singleElement().asString().contains(" is full: the summary of the step lacks");
    }

    @Test
    void summaryThatCannotBeWrittenIsAWarning() {
        tell(workflow(directory), directory);
        assertThat(log.lines())
                .containsExactly("[WARNING] " + directory + ", which GITHUB_STEP_SUMMARY names, cannot be written:"
                        + " the summary of the step lacks the report");
        assertThat(console.size()).isPositive();
    }

    @Test
    void withoutAnAddressLinksAreRelative() throws IOException {
        tell(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary().toString()), directory);
        assertThat(summary()).content().contains("(src/main/resources/application.yml#L12)");
    }

    private Path summary() {
        return directory.resolve("summary.md");
    }

    private Map<String, String> workflow(Path summary) {
        return Map.of(
                "GITHUB_ACTIONS", "true",
                "GITHUB_STEP_SUMMARY", summary.toString(),
                "GITHUB_WORKSPACE", directory.toString(),
                "GITHUB_SERVER_URL", "https://github.com",
                "GITHUB_REPOSITORY", "acme/shop",
                "GITHUB_SHA", "c0ffee");
    }

    private void tell(Map<String, String> environment, Path root) {
        tell(environment, root, Reports.mixed());
    }

    private void tell(Map<String, String> environment, Path root, Report report) {
        PrintStream out = new PrintStream(console, false, StandardCharsets.UTF_8);
        GitHubStep.of(environment, new Root(root), out, log).tell(report, "target/readiness/report.json");
    }
}
