package dev.readiness.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.gather.ProjectTree.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkTreeTest {

    @TempDir
    private Path directory;

    @Test
    void readsWhatIsInside() throws IOException {
        Path root = Files.createDirectories(directory.resolve("root/sub"));
        Files.writeString(root.resolve("b.yml"), "b");
        Files.writeString(root.resolve("a.yml"), "a");
        Files.createDirectory(root.resolve("c.yml"));
        WorkTree tree = new WorkTree(directory.resolve("root"));
        assertThat(((Content.Bytes) tree.read("sub/b.yml", 1)).utf8()).isEqualTo("b");
        assertThat(tree.files("sub", name -> name.endsWith(".yml"))).containsExactly("sub/a.yml", "sub/b.yml");
        assertThat(tree.files("gone", name -> true)).isEmpty();
        assertThat(tree.exists("sub/b.yml")).isTrue();
        assertThat(tree.exists("sub/z.yml")).isFalse();
        assertThat(ProjectTree.join(".", "x")).isEqualTo("x");
        assertThat(ProjectTree.join("sub", "x")).isEqualTo("sub/x");
    }

    @Test
    void saysWhyItDoesNotRead() throws IOException {
        Path root = Files.createDirectories(directory.resolve("root"));
        Files.writeString(directory.resolve("outside.yml"), "secret");
        Files.writeString(root.resolve("large.yml"), "x".repeat(2_000_001));
        WorkTree tree = new WorkTree(root);
        assertThat(tree.read("gone.yml", 9)).isEqualTo(new Content.Missing());
        assertThat(tree.read("large.yml", 2_000_000)).isEqualTo(new Content.Refused("is larger than 2 MB"));
        assertThat(tree.read(".", 9)).isEqualTo(new Content.Refused("is not a regular file"));
        assertThat(tree.read("../outside.yml", 9)).isEqualTo(new Content.Refused("leads out of the project"));
        Files.createSymbolicLink(root.resolve("link.yml"), directory.resolve("outside.yml"));
        assertThat(tree.read("link.yml", 9)).isEqualTo(new Content.Refused("leads out of the project"));
    }
}
