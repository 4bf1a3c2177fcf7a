package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.Build;
import dev.readiness.release.ReleaseFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReleaseTakenBackTest {

    private static final Build RED = plan -> {
        throw new ReadinessException("The tests are red", "mend them");
    };

    @TempDir
    private Path directory = Path.of("");

    private ReleaseFixture fixture = new ReleaseFixture(directory);
    private List<String> before = List.of();

    @BeforeEach
    void create() throws IOException {
        fixture = ReleaseFixture.create(directory);
        before = fixture.state();
    }

    @Test
    void releaseThatFailsIsTakenBackAndSaysWhyItFailed() throws IOException {
        assertThatThrownBy(() -> desk().release(fixture.plan(), RED))
                .isInstanceOf(ReadinessException.class)
                .hasMessage("The tests are red. To mend it: mend them."
                        + " Nothing was published, and nothing is left behind.");
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void failureOfTheRollbackIsToldBesideTheOneOfTheRelease() throws IOException {
        Path lock = fixture.work().resolve(".git/refs/tags/v1.3.0.lock");
        Build locked = plan -> {
            touch(lock);
            RED.run(plan);
        };
        assertThatThrownBy(() -> desk().release(fixture.plan(), locked))
                .hasMessageStartingWith("The tests are red. To mend it: mend them. And it could not be taken back: ")
                .hasMessageContaining("v1.3.0.lock");
        Files.delete(lock);
        assertThatThrownBy(() -> desk().requireIdle()).hasMessageContaining("The release of 1.3.0 is under way");
        desk().rollBack();
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void defectIsTakenBackTooAndIsNoStackTrace() throws IOException {
        assertThatThrownBy(() -> desk().release(fixture.plan(), plan -> {
                    throw new IllegalStateException("secret");
                }))
                .isInstanceOf(ReadinessException.class)
                .hasMessageStartingWith("The release broke with IllegalStateException")
                .hasMessageNotContaining("secret");
        assertThat(fixture.state()).isEqualTo(before);
    }

    private ReleaseDesk desk() {
        return new ReleaseDesk(fixture.git(), fixture.folder(), line -> {});
    }

    private static void touch(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
