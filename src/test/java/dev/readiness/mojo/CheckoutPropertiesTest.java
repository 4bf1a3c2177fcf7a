package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release must not hand on to its build, because its own checkout says it anew. */
final class CheckoutPropertiesTest {

    @TempDir
    private Path settings = Path.of("");

    @Test
    void sayWhatTheFilesSetAndNothingElse() throws IOException {
        Files.writeString(settings.resolve("maven.config"), "-T1C\n-Drevision=1.2.4-SNAPSHOT\n-DskipDocs\n");
        Files.writeString(settings.resolve("maven-user.properties"), "changelist=-SNAPSHOT\n");
        CheckoutProperties own = CheckoutProperties.in(settings);
        assertThat(own.say("revision", "1.2.4-SNAPSHOT")).isTrue();
        assertThat(own.say("changelist", "-SNAPSHOT")).isTrue();
        assertThat(own.say("revision", "9.0.0")).as("said on the command line").isFalse();
        assertThat(own.say("repository", "1.2.4-SNAPSHOT")).isFalse();
    }

    @Test
    void sayNothingWithoutFiles() {
        assertThat(CheckoutProperties.in(settings.resolve("none")).values()).isEmpty();
    }
}
