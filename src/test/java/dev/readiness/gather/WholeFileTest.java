package dev.readiness.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void isWrittenIntoADirectoryThatIsMade() throws IOException {
        Path file = directory.resolve("a/b/verdict.json");
        WholeFile.write(file, out -> {
            out.write(bytes("one"));
            out.close();
        });
        WholeFile.write(file, out -> out.write(bytes("two")));
        assertThat(file).hasContent("two");
        assertOnly(file);
    }

    @Test
    void crashLeavesWhatWasThere() throws IOException {
        Path file = directory.resolve("verdict.json");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(bytes("half of th"));
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    throw new IllegalStateException("a defect");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        assertOnly(file);
    }

    @Test
    void placeThatIsTakenLeavesNoDraft() throws IOException {
        Path file = directory.resolve("verdict.json");
        Files.createDirectories(file.resolve("in the way"));
        assertThatThrownBy(() -> WholeFile.write(file, out -> out.write(bytes("x"))))
                .isInstanceOf(IOException.class);
        assertOnly(file);
    }

    @Test
    void linkIsReplacedAndNotFollowed() throws IOException {
        Path other = Files.writeString(directory.resolve("other"), "other");
        Path file = Files.createSymbolicLink(directory.resolve("verdict.json"), other);
        WholeFile.write(file, out -> out.write(bytes("x")));
        assertThat(other).hasContent("other");
        assertThat(Files.isSymbolicLink(file)).isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertOnly(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }
}
