package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kills the process that takes a release back, at every command of git that it gives and while it deletes. */
@TestInstance(Lifecycle.PER_CLASS)
final class RollbackKilledTest {

    /** Stands in the way of git, and kills who called it. */
    private static final String DEADLY = """
            #!/bin/sh
            echo "$1 $2" >> "$COMMANDS"
            if test "$(wc -l < "$COMMANDS") $MOMENT" = "$DEATH before"; then kill -9 $PPID; exit; fi
            PATH=${PATH#*:} git "$@"
            exit=$?
            if test "$(wc -l < "$COMMANDS") $MOMENT" = "$DEATH after"; then kill -9 $PPID; fi
            exit $exit
            """;

    private Path directory = Path.of("");
    private ReleaseFixture origin;
    private List<String> before = List.of();
    private List<String> after = List.of();
    private int commands;

    @BeforeAll
    void takeBackUndisturbed(@TempDir Path empty) throws Exception {
        directory = empty;
        origin = ReleaseFixture.create(Files.createDirectories(directory.resolve("origin")));
        before = origin.state();
        Path program = Files.createDirectories(directory.resolve("bin")).resolve("git");
        Files.writeString(program, DEADLY);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        origin.hook("pre-receive", "test -f open");
        ReleaseFixture whole = refused();
        assertThat(rollBackUntil(whole, 0, "never")).isZero();
        assertThat(whole.state()).isEqualTo(before);
        commands = Files.readAllLines(whole.directory().resolve("commands")).size();
        ReleaseFixture released = refused();
        resumeAtLast(released);
        after = released.state();
    }

    private Stream<Arguments> deaths() {
        return IntStream.rangeClosed(1, commands).boxed().flatMap(command -> Stream.of("before", "after")
                .map(moment -> Arguments.of(command, moment)));
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void rollbackIsRunAgainWhereverItWasKilled(int command, String moment) throws Exception {
        ReleaseFixture fixture = refused();
        assertThat(rollBackUntil(fixture, command, moment)).isEqualTo(ReleaseProcess.KILLED);
        assertThat(fixture.folder().isPending()).as("nobody takes it for done").isTrue();
        RollbackProcess.run(fixture);
        assertThat(fixture.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void releaseIsCompletedAllTheSameWhereverItWasKilled(int command, String moment) throws Exception {
        ReleaseFixture fixture = refused();
        assertThat(rollBackUntil(fixture, command, moment)).isEqualTo(ReleaseProcess.KILLED);
        resumeAtLast(fixture);
        assertThat(fixture.state()).isEqualTo(after);
    }

    @Test
    void rollbackIsRunAgainAfterItWasKilledAmongTheFilesOfTheCheckout() throws Exception {
        ReleaseFixture fixture = refused();
        Path target = fixture.plan().checkout().resolve("target");
        many(target);
        killWhenItFalls(fixture, target);
        assertThat(fixture.folder().isPending()).isTrue();
        RollbackProcess.run(fixture);
        assertThat(fixture.state()).isEqualTo(before);
        assertThat(fixture.plan().checkout()).doesNotExist();
    }

    @Test
    void rollbackThatWasKilledWhileItForgotThePlanIsDoneAndLeavesRoomForTheNext() throws Exception {
        ReleaseFixture fixture = refused();
        Path kept = fixture.folder().directory().resolve("release");
        many(kept);
        killWhenItFalls(fixture, kept);
        assertThat(fixture.state()).isEqualTo(before);
        assertThat(kept).isNotEmptyDirectory();
        fixture.folder().save(fixture.plan());
        assertThat(fixture.folder().load().release()).containsOnlyKeys("pom.xml", "CHANGELOG.md");
    }

    private static void many(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < 5000; i++) {
            Files.createFile(folder.resolve("file" + i));
        }
    }

    /** Waits until files of a folder begin to go, and kills who deletes them. */
    private static void killWhenItFalls(ReleaseFixture fixture, Path folder) throws Exception {
        int full = count(folder);
        Process process = RollbackProcess.in(fixture).start();
        while (process.isAlive() && count(folder) == full) {
            Thread.onSpinWait();
        }
        process.destroyForcibly();
        assertThat(process.waitFor()).isEqualTo(ReleaseProcess.KILLED);
        assertThat(count(folder)).isBetween(1, full - 1);
    }

    private static int count(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? 0 : names.length;
    }

    private int rollBackUntil(ReleaseFixture fixture, int command, String moment) throws Exception {
        ProcessBuilder builder = RollbackProcess.in(fixture);
        String path = directory.resolve("bin") + ":" + System.getenv("PATH");
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        path,
                        "COMMANDS",
                        fixture.directory().resolve("commands").toString(),
                        "DEATH",
                        String.valueOf(command),
                        "MOMENT",
                        moment));
        return builder.start().waitFor();
    }

    /** A release whose push was refused, not taken back yet. */
    private ReleaseFixture refused() throws IOException {
        ReleaseFixture fixture = origin.copy(Files.createTempDirectory(directory, "case"));
        fixture.folder().save(fixture.plan());
        assertThatThrownBy(() -> resume(fixture)).hasMessageContaining("refused the push");
        assertThat(fixture.state()).isNotEqualTo(before);
        return fixture;
    }

    private static void resumeAtLast(ReleaseFixture fixture) throws IOException {
        Files.createFile(fixture.bare().resolve("open"));
        resume(fixture);
    }

    private static void resume(ReleaseFixture fixture) {
        PlanFolder folder = fixture.folder();
        folder.exclusively(() -> {
            new ReleaseRun(folder.load(), folder.journal(), fixture.git(), ReleaseProcess::build, line -> {}).proceed();
            folder.forget();
        });
    }
}
