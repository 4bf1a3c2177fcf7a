package dev.readiness.gather.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ObservationsTest {

    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(root.resolve("conf"));
        Files.writeString(root.resolve("conf/a.yml"), "a");
        Files.writeString(root.resolve("conf/b.txt"), "b");
    }

    @Test
    void answersAsTheTreeDoesAndWritesItDown() {
        Observations observed = new Observations(new WorkTree(root));
        assertThat(((Content.Bytes) observed.read("conf/a.yml", 9)).utf8()).isEqualTo("a");
        assertThat(observed.read("conf/z.yml", 9)).isEqualTo(new Content.Missing());
        assertThat(observed.read("conf", 9)).isEqualTo(new Content.Refused("is not a regular file"));
        assertThat(observed.exists("conf")).isTrue();
        assertThat(observed.exists("none")).isFalse();
        assertThat(observed.files("conf", name -> name.endsWith(".yml"))).containsExactly("conf/a.yml");
        assertThat(observed.deep(".", name -> name.endsWith(".yml"), 9))
                .extracting(ProjectTree.Entry::path)
                .containsExactly("conf/a.yml");
        assertThat(observed.seen())
                .contains(
                        Map.entry("read 9 conf/a.yml", Digest.of("a")),
                        Map.entry("read 9 conf/z.yml", "missing"),
                        Map.entry("read 9 conf", "refused: is not a regular file"),
                        Map.entry("exists conf", "true"),
                        Map.entry("exists none", "false"),
                        Map.entry("files conf", Digest.of("conf/a.yml\nconf/b.txt")))
                .containsKey("deep .")
                .hasSize(7);
        assertThat(Observations.hold(observed.seen(), new WorkTree(root))).isTrue();
    }

    @Test
    void doNotHoldForAnotherTree() throws IOException {
        assertChanged(tree -> tree.read("conf/a.yml", 9), () -> Files.writeString(root.resolve("conf/a.yml"), "A"));
        assertChanged(tree -> tree.exists("new"), () -> Files.writeString(root.resolve("new"), ""));
        assertChanged(tree -> tree.files("conf", any -> false), () -> Files.writeString(root.resolve("conf/c"), ""));
        assertChanged(
                tree -> tree.deep("conf", any -> false, 1),
                () -> Files.setLastModifiedTime(root.resolve("conf/a.yml"), FileTime.fromMillis(1_000)));
        assertThat(Observations.hold(Map.of("riddle x", "y"), new WorkTree(root)))
                .isFalse();
    }

    private interface Look {
        Object at(ProjectTree tree);
    }

    private interface Change {
        Object make() throws IOException;
    }

    private void assertChanged(Look look, Change change) throws IOException {
        Observations observed = new Observations(new WorkTree(root));
        look.at(observed);
        assertThat(Observations.hold(observed.seen(), new WorkTree(root))).isTrue();
        change.make();
        assertThat(Observations.hold(observed.seen(), new WorkTree(root))).isFalse();
    }
}
