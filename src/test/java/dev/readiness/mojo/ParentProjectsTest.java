package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.Policy;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.repository.LocalRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies of parents that Maven itself has found. */
final class ParentProjectsTest {

    private static final RuleSet RULES = RuleSet.installed(ParentProjectsTest.class.getClassLoader());

    @TempDir
    private Path top = Path.of("");

    @Test
    void standBesideTheParentsPom() throws IOException {
        family();
        write("grand/readiness.yml", "gate: { failOn: note }\n");
        write("parent/readiness.yml", "extends: parent:readiness.yml\ngate: { minScore: 70 }\n");
        Policy policy = read(session());
        assertThat(policy.gate().failOn()).isEqualTo(Severity.NOTE);
        assertThat(policy.gate().minScore()).contains(70);
    }

    @Test
    void nameTheirMistakesByTheirOwnPlace() throws IOException {
        family();
        write("parent/readiness.yml", "gate:\n  failon: note\n");
        assertThatThrownBy(() -> read(session()))
                .isInstanceOf(ReadinessException.class)
                .hasMessageContaining(
                        "org.acme:parent:1.2:readiness.yml:2: unknown key 'failon' in gate; did you mean 'failOn'");
        Files.delete(top.resolve("parent/readiness.yml"));
        assertThatThrownBy(() -> read(session()))
                .hasMessageContaining("readiness.yml:1: parent:readiness.yml, org.acme:parent:1.2:readiness.yml, does"
                        + " not exist beside the parent's POM");
    }

    @Test
    void comeFromARepositoryWhereTheParentDoes() throws IOException {
        family();
        MavenSession session = session();
        session.getTopLevelProject().getParent().setFile(null); // as Maven leaves it for a parent that it has resolved
        DefaultRepositorySystemSession repositories = (DefaultRepositorySystemSession) session.getRepositorySession();
        repositories.setLocalRepositoryManager(OfflineMaven.repositories()
                .newLocalRepositoryManager(
                        repositories, new LocalRepository(top.resolve("m2").toFile())));
        assertThatThrownBy(() -> read(session))
                .hasMessageContaining(
                        "readiness.yml:1: parent:readiness.yml, org.acme:parent:1.2:readiness.yml, cannot be"
                                + " resolved offline as org.acme:parent:yml:readiness:1.2; the parent has to deploy its policy as"
                                + " that artifact");
        write("m2/org/acme/parent/1.2/parent-1.2-readiness.yml", "gate: { failOn: warning }\n");
        assertThat(read(session).gate().failOn()).isEqualTo(Severity.WARNING);
    }

    private void family() throws IOException {
        pom("grand", "<groupId>org.acme</groupId>", "grand");
        pom("parent", parent("grand"), "parent");
        pom("child", parent("parent"), "child");
        write("child/readiness.yml", "extends: [ 'parent:readiness.yml' ]\n");
    }

    private static String parent(String name) {
        return "<parent><groupId>org.acme</groupId><artifactId>" + name
                + "</artifactId><version>1.2</version><relativePath>../" + name + "/pom.xml</relativePath></parent>";
    }

    private void pom(String directory, String head, String name) throws IOException {
        write(
                directory + "/pom.xml",
                "<project><modelVersion>4.0.0</modelVersion>" + head + "<artifactId>" + name
                        + "</artifactId><version>1.2</version><packaging>pom</packaging></project>");
    }

    private MavenSession session() {
        return OfflineMaven.session(top.resolve("child"), "verify");
    }

    private static Policy read(MavenSession session) {
        return PolicySource.of(session, new SessionTranslator(session).root(), RULES)
                .policy();
    }

    private void write(String path, String text) throws IOException {
        Path file = top.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
