package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.gather.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFileTest {

    private static final WholeFile.Content TEXT = out -> out.write("whole".getBytes(StandardCharsets.UTF_8));

    @Test
    void makesItsDirectoryAndLeavesNoDraft(@TempDir Path target) throws IOException {
        OutputFile file = new OutputFile(target.resolve("a/readiness/report.json"));
        file.write(TEXT);
        file.write(TEXT);
        assertThat(file.path()).content().isEqualTo("whole");
        try (Stream<Path> files = Files.list(target.resolve("a/readiness"))) {
            assertThat(files).containsExactly(file.path());
        }
    }

    @Test
    void leavesNothingHalfWritten(@TempDir Path target) throws IOException {
        OutputFile file = new OutputFile(target.resolve("report.json"));
        Files.createDirectories(file.path().resolve("in the way"));
        assertThatThrownBy(() -> file.write(TEXT))
                .isInstanceOf(ReadinessException.class)
                .hasMessage(file.path() + " cannot be written. To mend it: free the disk or its permissions.");
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files).as("the draft is gone").containsExactly(file.path());
        }
    }

    @Test
    void forgetsAnEarlierRun(@TempDir Path target) {
        OutputFile file = new OutputFile(target.resolve("report.json"));
        file.write(TEXT);
        file.forget();
        assertThat(file.path()).doesNotExist();
        file.forget();
    }

    @Test
    void saysWhenItCannotForget(@TempDir Path target) throws IOException {
        OutputFile file = new OutputFile(target.resolve("report.json"));
        Files.createDirectories(file.path().resolve("in the way"));
        assertThatThrownBy(file::forget)
                .isInstanceOf(ReadinessException.class)
                .hasMessage(file.path() + " cannot be deleted. To mend it: close the program that holds it.");
    }
}
