package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.ReleaseProcess.Moment;
import dev.readiness.release.journal.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kills the process before and after every line of the journal, then goes on, or takes it back. */
@TestInstance(Lifecycle.PER_CLASS)
final class FaultInjectionTest {

    private Path directory = Path.of("");
    private final List<String> table = new ArrayList<>();
    private ReleaseFixture origin;
    private List<String> before = List.of();
    private List<String> after = List.of();

    @BeforeAll
    void releaseOnceUndisturbed(@TempDir Path empty) throws IOException {
        directory = empty;
        origin = ReleaseFixture.create(Files.createDirectories(directory.resolve("origin")));
        before = origin.state();
        ReleaseFixture whole = origin.copy(Files.createDirectories(directory.resolve("whole")));
        ReleasePlan plan = whole.plan();
        whole.folder().save(plan);
        resume(whole);
        after = whole.state();
        assertThat(after).isNotEqualTo(before).contains("pom <version>1.3.1-SNAPSHOT</version>\r\n", "pending false");
    }

    private static Stream<Arguments> deaths() {
        return Arrays.stream(Step.values())
                .flatMap(step -> Arrays.stream(Moment.values()).map(moment -> Arguments.of(step, moment)));
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void resumeCompletes(Step step, Moment moment) throws Exception {
        ReleaseFixture fixture = killed(step, moment);
        resume(fixture);
        assertThat(fixture.state()).isEqualTo(after);
        table.add(step.word() + " " + moment + " resume: completed");
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void rollbackRestoresUntilTheReleaseIsPublic(Step step, Moment moment) throws Exception {
        ReleaseFixture fixture = killed(step, moment);
        boolean published =
                step.compareTo(Step.PUSH) > 0 || (step == Step.PUSH && moment.compareTo(Moment.BEFORE_DONE) >= 0);
        List<String> killed = fixture.state();
        if (published) {
            assertThatThrownBy(() -> RollbackProcess.run(fixture))
                    .isInstanceOf(ReadinessException.class)
                    .hasMessageStartingWith("Release 1.3.0 is public: the remote has \"refs/tags/v1.3.0\"")
                    .hasMessageContaining("-Dresume");
            assertThat(fixture.state()).isEqualTo(killed);
        } else {
            RollbackProcess.run(fixture);
            assertThat(fixture.state()).isEqualTo(before);
        }
        table.add(step.word() + " " + moment + " rollback: " + (published ? "refused, public" : "restored"));
    }

    private ReleaseFixture killed(Step step, Moment moment) throws Exception {
        ReleaseFixture fixture = origin.copy(Files.createTempDirectory(directory, "case"));
        Process process = RollbackProcess.java(
                        ReleaseProcess.class, fixture.directory().toString(), step.name(), moment.name())
                .start();
        assertThat(process.waitFor()).isEqualTo(ReleaseProcess.KILLED);
        assertThat(fixture.folder().isPending()).isTrue();
        return fixture;
    }

    private static void resume(ReleaseFixture fixture) {
        PlanFolder folder = fixture.folder();
        folder.exclusively(() -> {
            new ReleaseRun(folder.load(), folder.journal(), fixture.git(), ReleaseProcess::build, line -> {}).proceed();
            folder.forget();
        });
    }

    @AfterAll
    void print() {
        table.stream().sorted().forEach(System.out::println);
    }
}
