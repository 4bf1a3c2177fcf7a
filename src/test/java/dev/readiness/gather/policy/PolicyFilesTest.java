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

    @Test
    void readsThePolicyOfTheParentAndOfItsParent() throws IOException {
        write("readiness.yml", "extends: parent:readiness.yml\nlevel: child\n");
        write("parents/1/readiness.yml", "extends: [parent:acme.yml, more.yml]\nlevel: parent\n");
        write("parents/1/more.yml", "level: beside the parent\n");
        write("parents/2/acme.yml", "level: grandparent\n");
        PolicyFiles.Chain chain = read("readiness.yml");
        assertThat(chain.problems()).isEmpty();
        assertThat(chain.documents())
                .extracting(node -> ((Node.Mapping) node).get("level").orElseThrow())
                .extracting(level -> level.at() + " " + ((Node.Scalar) level).text())
                .containsExactly(
                        "org.acme:p2:1:acme.yml:1 grandparent",
                        "org.acme:p1:1:more.yml:1 beside the parent",
                        "org.acme:p1:1:readiness.yml:2 parent",
                        "readiness.yml:2 child");
    }

    @Test
    void namesWhatTheParentDoesNotHave() throws IOException {
        write("readiness.yml", "extends: [parent:gone.yml, 'parent:../up.yml']\n");
        assertThat(read("readiness.yml").problems())
                .containsExactly(
                        "readiness.yml:1: parent:gone.yml, org.acme:p1:1:gone.yml, does not exist",
                        "readiness.yml:1: 'parent:../up.yml' must name a file beside the parent's POM, e.g."
                                + " parent:readiness.yml");
        assertThat(PolicyFiles.read(
                                new WorkTree(root), getClass().getClassLoader(), ParentPolicies.NONE, "readiness.yml")
                        .problems())
                .first()
                .isEqualTo(
                        "readiness.yml:1: parent:gone.yml is of the parent project, and there is none to be asked here");
    }

    @Test
    void refusesCirclesBesideAParent() throws IOException {
        write("readiness.yml", "extends: parent:a.yml\n");
        write("parents/1/a.yml", "extends: b.yml\n");
        write("parents/1/b.yml", "extends: a.yml\n");
        assertThat(read("readiness.yml").problems())
                .singleElement()
                .asString()
                .startsWith("org.acme:p1:1:b.yml:1: the policies extend one another in a circle: ");
    }

    @Test
    void takesWhatSeveralExtendOnce() throws IOException {
        write("readiness.yml", "extends: [a.yml, b.yml]\n");
        write("a.yml", "extends: base.yml\n");
        write("b.yml", "extends: base.yml\n");
        write("base.yml", "level: base\n");
        assertThat(read("readiness.yml").documents())
                .extracting(node -> node.at().path())
                .containsExactly("base.yml", "a.yml", "b.yml", "readiness.yml");
    }

    private ParentPolicies.Found parent(int generation, String file) {
        return new ParentPolicies.Found(
                "org.acme:p" + generation + ":1:" + file,
                new WorkTree(root.resolve("parents/" + generation)).read(file, 1_000));
    }

    private PolicyFiles.Chain read(String path) throws IOException {
        URL jar = root.resolve("jar/").toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar}, null)) {
            return PolicyFiles.read(new WorkTree(root), loader, this::parent, path);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
