package dev.readiness.gather.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Excerpt;
import dev.readiness.facts.Origin;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExcerptGathererTest {

    @TempDir
    private Path root;

    private Excerpt read(String path, String text, Integer... lines) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
        return new ExcerptGatherer(new WorkTree(root), List.of(Origin.of("known.yml", 1)))
                .of(path, new TreeSet<>(List.of(lines)));
    }

    @Test
    void showsThreeLinesAround() throws IOException {
        String text = "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\nh: 8\ni: 9\nj: 10\nk: 11\n";
        assertThat(read("a.yml", text, 2, 11).lines().keySet()).containsExactly(1, 2, 3, 4, 5, 8, 9, 10, 11);
        assertThat(read("a.yml", text, 6).lines()).containsEntry(3, "c: 3").hasSize(7);
        assertThat(read("a.yml", text, 40).lines()).isEmpty();
    }

    @Test
    void hidesWhatIsKnownToBeSecretWhateverItsName() throws IOException {
        assertThat(read("known.yml", "a: Gh7\nb: 2\n", 2).lines()).isEqualTo(Map.of(1, "a: ***", 2, "b: 2"));
    }

    @Test
    void spellsOutWhatOneDoesNotSeeAndCutsWhatIsLong() throws IOException {
        assertThat(read("a.md", "x\u202Ey\u0007\u200B\tz\n" + "y".repeat(250), 1)
                        .lines())
                .isEqualTo(Map.of(1, "x\\u202ey\\u0007\\u200b\tz", 2, "y".repeat(200) + "..."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/a.txt", "m/target/a.txt", "node_modules/a.js"})
    void showsNothingThatAProgramMade(String path) throws IOException {
        assertThat(read(path, "a\n", 1)).isEqualTo(Excerpt.NONE);
    }

    @Test
    void showsNoBinaryNoHugeAndNoMissingFile() throws IOException {
        assertThat(read("a.bin", "a\0b\n", 1)).isEqualTo(Excerpt.NONE);
        assertThat(read("a.txt", "a\n".repeat(500_001), 1)).isEqualTo(Excerpt.NONE);
        assertThat(new ExcerptGatherer(new WorkTree(root), List.of()).of("b.txt", new TreeSet<>(List.of(1))))
                .isEqualTo(Excerpt.NONE);
    }
}
