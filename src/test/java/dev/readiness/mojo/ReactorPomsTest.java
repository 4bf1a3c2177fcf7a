package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D3: where the modules of a reactor are. */
final class ReactorPomsTest {

    private final Path top;

    ReactorPomsTest(@TempDir Path directory) throws IOException {
        this.top = Files.createDirectories(directory.resolve("work"));
    }

    @Test
    void modulesThatOnlyAProfileListsAreRead() throws IOException {
        Poms.parent(
                top,
                "<profiles><profile><id>extra</id><modules><module>b</module><module>gone</module></modules></profile></profiles>",
                "a");
        Poms.module(top, "a", "");
        Poms.module(top, "b", "");
        assertThat(paths()).containsExactly("a/pom.xml", "b/pom.xml", "pom.xml");
    }

    @Test
    void nestedModulesAndThoseBesideTheirParentAreRead() throws IOException {
        Poms.parent(top.resolve("parent"), "", "../app", "nested");
        Poms.module(top, "app", "");
        Poms.module(
                top.resolve("parent"),
                "nested",
                "<profiles><profile><id>x</id><modules><module>deeper</module></modules></profile></profiles>");
        Poms.module(top.resolve("parent/nested"), "deeper", "");
        assertThat(new ReactorPoms(List.of(top.resolve("parent/pom.xml")), top.resolve(".mvn"), top).read())
                .containsOnlyKeys(
                        "parent/pom.xml", "app/pom.xml", "parent/nested/pom.xml", "parent/nested/deeper/pom.xml");
    }

    @Test
    void pathsMayHaveBlanksUmlautsAndOtherNamesThanPom() throws IOException {
        Poms.parent(top, "", "mit Blank/Gr\u00f6\u00dfe", "b/build.xml");
        Poms.module(top, "mit Blank/Gr\u00f6\u00dfe", "");
        Poms.module(top, "b", "");
        Files.move(top.resolve("b/pom.xml"), top.resolve("b/build.xml"));
        assertThat(paths()).containsExactly("b/build.xml", "mit Blank/Gr\u00f6\u00dfe/pom.xml", "pom.xml");
    }

    @Test
    void aModuleThatIsListedTwiceIsReadOnce() throws IOException {
        Poms.parent(top, "", "a", "./a/", "a/../a", "a/pom.xml");
        Poms.module(top, "a", "");
        assertThat(paths()).containsExactly("a/pom.xml", "pom.xml");
    }

    /** Git has the file behind the link, and refuses to add one through it. */
    @Test
    void aModuleBehindALinkIsNamedByWhereItIs() throws IOException {
        Poms.parent(top, "", "linked");
        Poms.module(top, "parts/a", "");
        Files.createSymbolicLink(top.resolve("linked"), Path.of("parts/a"));
        assertThat(paths()).containsExactly("parts/a/pom.xml", "pom.xml");
    }

    @Test
    void aModuleThatIsListedByItsLinkTooIsReadOnce() throws IOException {
        Poms.parent(top, "", "a", "linked");
        Poms.module(top, "a", "");
        Files.createSymbolicLink(top.resolve("linked"), Path.of("a"));
        assertThat(paths()).containsExactly("a/pom.xml", "pom.xml");
    }

    @Test
    void aReactorThatIsReachedOverALinkIsTheSame() throws IOException {
        Poms.parent(top, "", "a");
        Poms.module(top, "a", "");
        Path link = Files.createSymbolicLink(top.resolveSibling("link"), top);
        assertThat(new ReactorPoms(List.of(link.resolve("pom.xml")), link.resolve(".mvn"), top).read())
                .containsOnlyKeys("a/pom.xml", "pom.xml");
        assertThat(new ReactorPoms(List.of(top.resolve("pom.xml")), top.resolve(".mvn"), link).read())
                .containsOnlyKeys("a/pom.xml", "pom.xml");
    }

    @Test
    void aModuleBehindALinkThatLeadsOutIsRefused() throws IOException {
        Poms.parent(top, "", "linked");
        Poms.module(top.resolveSibling("other"), "a", "");
        Files.createSymbolicLink(top.resolve("linked"), Path.of("../other/a"));
        assertThatThrownBy(this::paths)
                .isInstanceOf(ReadinessException.class)
                .hasMessageEndingWith("other/a/pom.xml is not in the repository. To mend it: release a reactor whose"
                        + " modules are all in one repository.");
    }

    @Test
    void settingsOfTheCheckoutAreRead() throws IOException {
        Poms.parent(top, "");
        for (String name : List.of("maven.config", "extensions.xml", "maven-user.properties", "jvm.config")) {
            Files.writeString(Files.createDirectories(top.resolve(".mvn")).resolve(name), "");
        }
        assertThat(paths())
                .containsExactly(".mvn/extensions.xml", ".mvn/maven-user.properties", ".mvn/maven.config", "pom.xml");
    }

    @Test
    void thePomThatIsWrittenCountsAndNotTheOneThatIsMadeOfIt() throws IOException {
        Poms.parent(top, "", "a");
        Poms.module(top, "a", "");
        MavenSession session = OfflineMaven.session(top, "verify");
        Path flattened = Files.copy(top.resolve("a/pom.xml"), top.resolve("a/.flattened-pom.xml"));
        OfflineMaven.project(session, "a").setPomFile(flattened.toFile());
        assertThat(ReactorPoms.of(session, top).read()).containsOnlyKeys("a/pom.xml", "pom.xml");
    }

    private List<String> paths() {
        return List.copyOf(new ReactorPoms(List.of(top.resolve("pom.xml")), top.resolve(".mvn"), top)
                .read()
                .keySet());
    }
}
