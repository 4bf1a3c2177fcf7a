package dev.readiness.gather.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangelogGathererTest {

    private final Path root;

    ChangelogGathererTest(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void knowsTheFileThatThePolicyNames() throws IOException {
        write("docs/CHANGES.md", "## [1.0.0] - 2026-01-02\n".getBytes(StandardCharsets.UTF_8));
        assertThat(gather("docs/CHANGES.md")).isInstanceOfSatisfying(Evidence.Known.class, known -> assertThat(
                        ((ChangelogFacts) known.fact()).release("1.0.0"))
                .isPresent());
        write("CHANGELOG", new byte[0]);
        assertThat(gather("CHANGELOG")).isInstanceOf(Evidence.Known.class);
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(gather("CHANGELOG.md")).isEqualTo(Evidence.absent("there is no \"CHANGELOG.md\""));
    }

    @Test
    void doesNotPretendToHaveRead() throws IOException {
        write("a.adoc", new byte[] {'='});
        write("b.md", new byte[] {(byte) 0xE9});
        write("c.md", new byte[] {'a', 0});
        write("d.md", new byte[5_000_001]);
        Files.createDirectory(root.resolve("e.md"));
        assertThat(gather("a.adoc")).isEqualTo(unknown("a.adoc", "is not Markdown"));
        assertThat(gather("b.md")).isEqualTo(unknown("b.md", "is not UTF-8"));
        assertThat(gather("c.md")).isEqualTo(unknown("c.md", "is binary"));
        assertThat(gather("d.md")).isEqualTo(unknown("d.md", "is larger than 5 MB"));
        assertThat(gather("e.md")).isEqualTo(unknown("e.md", "is not a regular file"));
    }

    private static Evidence<ChangelogFacts> unknown(String path, String reason) {
        return Evidence.unknown(Origin.of(path), "\"" + path + "\" " + reason);
    }

    private Evidence<ChangelogFacts> gather(String path) {
        return new ChangelogGatherer().gather(new WorkTree(root), new ReleaseSettings(List.of(), path));
    }

    private void write(String path, byte[] content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
