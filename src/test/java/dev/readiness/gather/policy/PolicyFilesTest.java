package dev.readiness.gather.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Node;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PolicyFilesTest {

    @TempDir
    private Path root;

    @Test
    void isEmptyWithoutAFile() throws IOException {
        PolicyFiles.Chain chain = read("readiness.yml");
        assertThat(chain.documents()).isEmpty();
        assertThat(chain.problems()).isEmpty();
    }

    @Test
    void readsTheMostGeneralFirst() throws IOException {
        write("readiness.yml", "extends: [classpath:jar.yml, base.yml]\nlevel: top\n");
        write("base.yml", "extends: deep.yml\nlevel: base\n");
        write("deep.yml", "level: deep\n");
        write("jar/jar.yml", "level: jar\n");
        assertThat(read("readiness.yml").problems()).isEmpty();
        assertThat(read("readiness.yml").documents())
                .extracting(node ->
                        ((Node.Scalar) ((Node.Mapping) node).get("level").orElseThrow()).text())
                .containsExactly("jar", "deep", "base", "top");
    }

    @Test
    void namesWhatIsMissingWithItsPlace() throws IOException {
        write("readiness.yml", "gate: {}\nextends: [gone.yml, classpath:gone.yml, ../out.yml]\n");
        assertThat(read("readiness.yml").problems())
                .containsExactly(
                        "readiness.yml:2: gone.yml does not exist",
                        "readiness.yml:2: no <dependency> of the plugin holds classpath:gone.yml",
                        "readiness.yml:2: ../out.yml does not exist");
    }

    @Test
    void doesNotRunInCircles() throws IOException {
        write("readiness.yml", "extends: a.yml\n");
        write("a.yml", "extends: readiness.yml\n");
        assertThat(read("readiness.yml").problems())
                .containsExactly(
                        "a.yml:1: the policies extend one another in a circle: readiness.yml -> a.yml -> readiness.yml");
    }

    @Test
    void saysWhereItCannotBeRead() throws IOException {
        write("readiness.yml", "gate:\n\tfailOn: secret-Mark3r\n");
        assertThat(read("readiness.yml").problems()).singleElement().satisfies(problem -> assertThat(problem)
                .startsWith("readiness.yml:2: the file ")
                .doesNotContain("Mark3r"));
    }

    private PolicyFiles.Chain read(String path) throws IOException {
        URL jar = root.resolve("jar/").toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar}, null)) {
            return PolicyFiles.read(new WorkTree(root), loader, path);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
