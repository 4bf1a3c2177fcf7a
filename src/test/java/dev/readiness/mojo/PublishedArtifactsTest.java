package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PublishedArtifactsTest {

    @Test
    void fetchesTheVersionsThatTheBridgeIsTestedWith() throws IOException {
        try (Stream<Path> tested = Files.list(Path.of("target/japicmp"))) {
            assertThat(tested.map(jar -> jar.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(PublishedArtifacts.JAPICMP.stream()
                            .map(one -> one.split(":", -1)[1] + "-" + one.split(":", -1)[2] + ".jar")
                            .toList());
        }
    }
}
