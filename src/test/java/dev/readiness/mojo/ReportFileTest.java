package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.Gate;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.Report;
import dev.readiness.core.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFileTest {

    private static final Report EMPTY = new Report(Stage.BUILD, Optional.empty(), List.of(), Gate.DEFAULT);

    @Test
    void makesItsDirectoryAndLeavesNoDraft(@TempDir Path target) throws IOException {
        ReportFile file = ReportFile.in(target.resolve("a/readiness"));
        file.write(EMPTY, "1.2.3");
        file.write(EMPTY, "1.2.3");
        assertThat(file.path()).isEqualTo(target.resolve("a/readiness/report.json"));
        assertThat(file.path()).content().contains("\"verdict\" : \"READY\"", "1.2.3");
        try (Stream<Path> files = Files.list(target.resolve("a/readiness"))) {
            assertThat(files).containsExactly(file.path());
        }
    }

    @Test
    void leavesNothingHalfWritten(@TempDir Path target) throws IOException {
        ReportFile file = ReportFile.in(target);
        Files.createDirectories(file.path().resolve("in the way"));
        assertThatThrownBy(() -> file.write(EMPTY, "1"))
                .isInstanceOf(ReadinessException.class)
                .hasMessage(file.path() + " cannot be written. To mend it: free the disk or its permissions.");
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files).as("the draft is gone").containsExactly(file.path());
        }
    }

    @Test
    void forgetsAnEarlierRun(@TempDir Path target) {
        ReportFile file = ReportFile.in(target);
        file.write(EMPTY, "1");
        file.forget();
        assertThat(file.path()).doesNotExist();
        file.forget();
    }

    @Test
    void saysWhenItCannotForget(@TempDir Path target) throws IOException {
        ReportFile file = ReportFile.in(target);
        Files.createDirectories(file.path().resolve("in the way"));
        assertThatThrownBy(file::forget)
                .isInstanceOf(ReadinessException.class)
                .hasMessage(file.path() + " cannot be deleted. To mend it: close the program that holds it.");
    }
}
