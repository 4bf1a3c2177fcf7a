package dev.readiness.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.readiness.core.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A changelog that does not describe version 1.0.0, at the moment of a deployment. */
final class BadChangelogTest {

    private static final String PATH = "CHANGELOG.md";
    private static final String NOT_DESCRIBED =
            "error changelog.version-described CHANGELOG.md [1.0.0] no section describes \"1.0.0\"";

    @TempDir
    private Path directory;

    @Test
    void seesThatItIsBinary() {
        assertThat(says("# x\0\1")).isEqualTo(notJudged("is binary"));
    }

    @Test
    void seesThatItIsNotUtf8() {
        byte[] latin = "## [1.0.0] - 2026-06-01\n\n- caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Subject.in(directory).with(PATH, latin).says(Stage.DEPLOY)).isEqualTo(notJudged("is not UTF-8"));
    }

    @Test
    void refusesFiftyMegabytesByTheirSize() {
        assertThat(says("- line\n".repeat(7_200_000))).isEqualTo(notJudged("is larger than 5 MB"));
    }

    @Test
    void seesADirectoryOfThatName() {
        assertThat(Subject.in(directory).with(PATH + "/x", "").says(Stage.DEPLOY))
                .isEqualTo(notJudged("is not a regular file"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
    void doesNotFollowALinkOutOfTheProject(@TempDir Path elsewhere) throws IOException {
        Path other = Files.writeString(elsewhere.resolve("other.md"), "## [1.0.0] - 2026-06-01\n\n- x\n");
        Files.createSymbolicLink(directory.resolve(PATH), other);
        assertThat(Subject.in(directory).says(Stage.DEPLOY)).isEqualTo(notJudged("leads out of the project"));
    }

    @Test
    void seesThatItHasNoVersion() {
        assertThat(says("# Changelog\n\n## [Unreleased]\n\nNothing.\n")).contains("NOT READY", NOT_DESCRIBED);
    }

    @Test
    void seesThatItIsEmpty() {
        assertThat(says(""))
                .containsExactly(
                        "NOT READY",
                        NOT_DESCRIBED,
                        "warning changelog.well-formed CHANGELOG.md [no-h1] no heading of the first level is the title",
                        "warning changelog.well-formed CHANGELOG.md [unreleased-missing] no section is \"Unreleased\"");
    }

    /** Quotes in quotes and brackets that never close: what makes a reader of Markdown recurse or look back. */
    @Test
    void isNotExhaustedByHostileMarkdown() {
        String hostile = ">".repeat(50_000) + "x\n\n" + "[".repeat(50_000) + "\n\n" + "* ".repeat(10_000) + "x\n";
        assertThat(assertTimeout(Duration.ofSeconds(20), () -> says(hostile))).contains("NOT READY", NOT_DESCRIBED);
    }

    /** The version has no line of its own there: the parent's counts, and the POM as a whole is the place. */
    @Test
    void judgesAPomWithoutAVersionOfItsOwn() {
        String pom = """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <parent><groupId>com.acme</groupId><artifactId>parent</artifactId><version>1.0</version></parent>
                  <artifactId>shop</artifactId>
                </project>
                """;
        Subject project = Subject.in(directory)
                .with("pom.xml", pom)
                .with(PATH, "# Changelog\n\n## [Unreleased]\n\n## [1.0] - 2026-06-01\n\n- x\n");
        assertThat(project.says(Stage.DEPLOY))
                .contains("NOT READY", "error version.semantic pom.xml [com.acme:shop] \"1.0\" is no semantic version");
    }

    private List<String> says(String text) {
        return Subject.in(directory).with(PATH, text).says(Stage.DEPLOY);
    }

    private static List<String> notJudged(String reason) {
        String why = " CHANGELOG.md unknown: \"CHANGELOG.md\" " + reason;
        return List.of(
                "NOT READY",
                "warning changelog.unreleased-empty" + why,
                "error changelog.version-described" + why,
                "warning changelog.well-formed" + why);
    }
}
