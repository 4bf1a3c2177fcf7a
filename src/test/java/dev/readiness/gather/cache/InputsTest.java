package dev.readiness.gather.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {

    @TempDir
    private Path root = Path.of("");

    private Observations observed;

    @BeforeEach
    void look() throws IOException {
        write("a.yml", "one");
        write("asked.yml", "x");
        write("large.yml", "12345");
        write("conf/b.yml", "b");
        write("target/report.xml", "r");
        write("target/gone/c.xml", "c");
        observed = new Observations(new WorkTree(root));
        observed.read("a.yml", 9);
        observed.read("none.yml", 9);
        observed.read("large.yml", 4);
        observed.read("conf", 9);
        observed.read("target/report.xml", 9);
        observed.exists("asked.yml");
        observed.exists("nothing.yml");
        observed.exists("a.yml");
        observed.files("conf", any -> true);
        observed.files("target/gone", any -> true);
        observed.files("nowhere", any -> true);
        observed.deep("conf", any -> true, 9);
    }

    @Test
    void holdsWhatWasSeen() {
        assertThat(seen())
                .containsExactly(
                        Map.entry("a.yml", Digest.of("one")),
                        Map.entry("asked.yml", "unread"),
                        Map.entry("conf", "unread"),
                        Map.entry("conf/", Digest.of("conf/b.yml")),
                        Map.entry("large.yml", "unread"),
                        Map.entry("none.yml", ""),
                        Map.entry("nothing.yml", ""),
                        Map.entry("nowhere/", Digest.of("")),
                        Map.entry("target/gone/", Digest.of("target/gone/c.xml")),
                        Map.entry("target/report.xml", Digest.of("r")));
    }

    @Test
    void leavesOutTheNamesInModules() {
        observed.files(".", any -> true);
        observed.files("app", any -> true);
        assertThat(Inputs.of(observed, List.of(".", "app"))).doesNotContainKeys("./", "app/");
        assertThat(Inputs.of(observed, List.of("."))).containsKey("app/").doesNotContainKey("./");
    }

    @Test
    void knowsAFileThatOneReaderFoundTooLarge() {
        observed.read("large.yml", 9);
        assertThat(seen()).containsEntry("large.yml", Digest.of("12345"));
        observed.read("large.yml", 3);
        assertThat(seen()).containsEntry("large.yml", Digest.of("12345"));
    }

    @Test
    void isTheSameAgain() {
        assertThat(again("target")).isEqualTo(seen());
    }

    @Test
    void seesEachChange() throws IOException {
        write("a.yml", "two");
        write("none.yml", "n");
        write("nothing.yml", "n");
        write("conf/new.yml", "n");
        write("target/report.xml", "s");
        Files.delete(root.resolve("asked.yml"));
        Files.delete(root.resolve("large.yml"));
        assertThat(again("target"))
                .containsExactly(
                        Map.entry("a.yml", Digest.of("two")),
                        Map.entry("asked.yml", ""),
                        Map.entry("conf", "unread"),
                        Map.entry("conf/", Digest.of("conf/b.yml\nconf/new.yml")),
                        Map.entry("large.yml", ""),
                        Map.entry("none.yml", Digest.of("n")),
                        Map.entry("nothing.yml", Digest.of("n")),
                        Map.entry("nowhere/", Digest.of("")),
                        Map.entry("target/gone/", Digest.of("target/gone/c.xml")),
                        Map.entry("target/report.xml", Digest.of("s")));
    }

    @Test
    void fileThatIsRefusedNowHasChanged() throws IOException {
        SortedMap<String, String> before = seen();
        Files.delete(root.resolve("a.yml"));
        Files.createSymbolicLink(root.resolve("a.yml"), root.resolve("../out.yml"));
        assertThat(Inputs.again(before, new WorkTree(root), List.of())).containsEntry("a.yml", "unread");
    }

    @Test
    void whatWasNotCarriedAlongHasNotChanged() throws IOException {
        SortedMap<String, String> before = seen();
        Files.delete(root.resolve("target/report.xml"));
        Files.delete(root.resolve("target/gone/c.xml"));
        assertThat(Inputs.again(before, new WorkTree(root), List.of("target")))
                .as("the directory was carried along, without a file")
                .containsEntry("target/report.xml", before.get("target/report.xml"))
                .containsEntry("target/gone/", Digest.of(""));
        Files.delete(root.resolve("target/gone"));
        assertThat(Inputs.again(before, new WorkTree(root), List.of("out", "target")))
                .isEqualTo(before);
        assertThat(Inputs.again(before, new WorkTree(root), List.of("out", "targ")))
                .as("nobody builds there")
                .containsEntry("target/report.xml", "")
                .containsEntry("target/gone/", Digest.of(""));
    }

    private SortedMap<String, String> seen() {
        return Inputs.of(observed, List.of("."));
    }

    private SortedMap<String, String> again(String built) {
        return Inputs.again(seen(), new WorkTree(root), List.of(built));
    }

    private void write(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
