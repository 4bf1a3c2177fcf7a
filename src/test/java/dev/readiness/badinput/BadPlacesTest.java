package dev.readiness.badinput;

import static dev.readiness.badinput.Subject.BASE;
import static dev.readiness.badinput.Subject.DEBUG_IS_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names of configuration files that are no files of the project. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
final class BadPlacesTest {

    @TempDir
    private Path directory;

    @TempDir
    private Path elsewhere;

    @Test
    void doesNotFollowALinkOutOfTheProject() throws IOException {
        Path hostname = Files.writeString(elsewhere.resolve("hostname"), "logging.level.root: TRACE\n");
        assertThat(linked(BASE, hostname).says())
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE + " unknown: the file leads out of the project");
    }

    @Test
    void doesNotFollowALinkedDirectoryOutOfTheProject() throws IOException {
        Files.writeString(elsewhere.resolve("application.yml"), "logging.level.root: TRACE\n");
        assertThat(linked("src/main/resources/config", elsewhere).says())
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid src/main/resources/config/application.yml unknown: the file leads"
                                + " out of the project");
    }

    @Test
    void followsALinkWithinTheProject() throws IOException {
        Subject project = linked(BASE, Path.of("shared.yml")).with("src/main/resources/shared.yml", "a: [\n");
        assertThat(project.says())
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE
                                + ":2:1 the file has a bracket that is not closed, or a value is missing");
    }

    @Test
    void saysThatALinkLeadsNowhere() throws IOException {
        assertThat(linked(BASE, elsewhere.resolve("nobody")).says())
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE
                                + " unknown: the file is a symbolic link that leads nowhere");
    }

    @Test
    void saysThatALinkLeadsToItself() throws IOException {
        assertThat(linked(BASE, Path.of("application.yml")).says())
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE
                                + " unknown: the file is a symbolic link that leads nowhere");
    }

    @Test
    void seesALinkThatLeadsNowhereThoughItIsAllThereIs() throws IOException {
        Files.createDirectories(directory.resolve("src/main/resources"));
        Files.createSymbolicLink(directory.resolve(BASE), elsewhere.resolve("nobody"));
        assertThat(Subject.in(directory).says())
                .containsExactly(
                        "NOT READY",
                        "error config.files-valid " + BASE
                                + " unknown: the file is a symbolic link that leads nowhere");
    }

    @Test
    void saysThatADirectoryIsNoFile() {
        assertThat(Subject.in(directory).with(BASE + "/inner.txt", "").says())
                .containsExactly(
                        "NOT READY", "error config.files-valid " + BASE + " unknown: the file is not a regular file");
    }

    @Test
    void saysThatAFileCannotBeRead() {
        Subject project = Subject.application(directory).with(BASE, "a: 1\n");
        Path file = directory.resolve(BASE);
        assumeFalse(file.toFile().setReadable(false) && Files.isReadable(file), "this user reads every file");
        assertThat(project.says())
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE + " unknown: the file cannot be read");
    }

    private Subject linked(String path, Path target) throws IOException {
        Subject project = Subject.application(directory);
        Files.createSymbolicLink(directory.resolve(path), target);
        return project;
    }
}
