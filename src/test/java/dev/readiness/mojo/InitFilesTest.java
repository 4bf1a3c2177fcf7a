package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Judgement;
import dev.readiness.core.Outcome;
import dev.readiness.core.Report;
import dev.readiness.golden.Golden;
import dev.readiness.scaffold.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What init writes, byte for byte, and what our own rules say of it. */
final class InitFilesTest {

    @TempDir
    Path directory;

    @Test
    void springBootApplicationGetsEverything() throws IOException {
        Golden.assertSame(
                "init/spring-boot.txt", InitExample.springBoot(directory).written(Optional.of(Pipeline.GITHUB)));
    }

    @Test
    void quarkusApplicationGetsWhatItCanUse() throws IOException {
        Golden.assertSame("init/quarkus.txt", InitExample.quarkus(directory).written(Optional.of(Pipeline.GITLAB)));
    }

    @Test
    void libraryGetsNothingOfADeployment() throws IOException {
        Golden.assertSame("init/library.txt", InitExample.library(directory).written(Optional.empty()));
    }

    @Test
    void ourOwnRulesHoldForWhatWasWritten() throws IOException {
        InitExample example = InitExample.springBoot(directory);
        example.init(Optional.of(Pipeline.GITHUB));
        Report report = example.judged();
        assertThat(report.judgements().stream()
                        .filter(one -> one.outcome() == Outcome.FAILED || one.outcome() == Outcome.UNKNOWN)
                        .flatMap(InitFilesTest::shown))
                .containsExactly(
                        "changelog.version-described CHANGELOG.md:7 note \"Unreleased\" has no entry",
                        "docs.required-files-present LICENSE note \"LICENSE\" does not exist",
                        "docs.required-files-present README note \"README\" does not exist",
                        "docs.required-files-present SECURITY note \"SECURITY\" does not exist",
                        unticked(5, "`mvn clean verify -Dreadiness.stage=release` ends READY"),
                        unticked(6, "No critical bug and no bug of high priority is open"),
                        unticked(7, "CHANGELOG.md and the release notes say what changes, breaking changes first"),
                        unticked(8, "PRODUCTION.md and DEPLOYMENT.md have been read against this version"),
                        unticked(9, "Every new variable is set where the release will run"),
                        unticked(10, "The rollback has been tried"),
                        "tests.reports-present pom.xml:1 note the module has test sources, and there is no report of"
                                + " Surefire or Failsafe",
                        "version.exposed pom.xml warning the Spring Boot application has and gets neither"
                                + " \"META-INF/build-info.properties\" nor \"git.properties\"");
    }

    private static String unticked(int line, String item) {
        return "release.checklist-complete docs/releases/v1.2.0/checklist.md:" + line + " note \"" + item
                + "\" is not ticked";
    }

    private static Stream<String> shown(Judgement one) {
        return one.findings().stream()
                .map(finding -> one.rule().id() + " " + finding.at() + " "
                        + one.severityOf(finding).word() + " " + finding.message());
    }

    @Test
    void secondRunChangesNothing() throws IOException {
        InitExample example = InitExample.springBoot(directory);
        example.init(Optional.of(Pipeline.JENKINS));
        Map<String, String> before = content(example);
        assertThat(example.init(Optional.of(Pipeline.JENKINS))).isEmpty();
        assertThat(content(example)).isEqualTo(before);
    }

    private static Map<String, String> content(InitExample example) throws IOException {
        Map<String, String> content = new TreeMap<>();
        for (Path file : (Iterable<Path>) example.files()::iterator) {
            content.put(file.toString(), Files.getLastModifiedTime(file) + Files.readString(file));
        }
        return content;
    }

    @Test
    void onlyTheStartScriptIsAProgram() throws IOException {
        InitExample example = InitExample.springBoot(directory);
        List<String> written = example.init(Optional.of(Pipeline.GITHUB));
        assertThat(written.stream().filter(path -> Files.isExecutable(directory.resolve(path))))
                .containsExactly("start_production.sh");
    }
}
