package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CollectedArtifactsTest {

    private static final List<Artifact> FOUND = List.of(
            new DefaultArtifact("org.acme", "core", "", "jar", "1.2.3"),
            new DefaultArtifact("org.acme", "native", "linux", "zip", "2"));

    @TempDir
    private Path directory;

    private Path file = Path.of("");

    @BeforeEach
    void choose() {
        file = directory.resolve("target/readiness/classpath.txt");
    }

    @Test
    void remembersUnderItsKeyOnly() {
        new CollectedArtifacts(file, "k1").write(FOUND);
        assertThat(new CollectedArtifacts(file, "k1").read()).contains(FOUND);
        assertThat(new CollectedArtifacts(file, "k2").read()).isEmpty();
        assertThat(file.getParent()).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void forgetsWhatIsBrokenOrNotThere() throws IOException {
        assertThat(new CollectedArtifacts(file, "k").read()).isEmpty();
        Files.createDirectories(file.getParent());
        Files.writeString(file, "k\norg.acme:core\n");
        assertThat(new CollectedArtifacts(file, "k").read()).isEmpty();
        Files.writeString(file, "");
        assertThat(new CollectedArtifacts(file, "k").read()).isEmpty();
    }

    @Test
    void keyFollowsTheDependenciesOfEveryModule() {
        MavenProject service = project("service");
        MavenProject library = project("library");
        String before = key(service, library);
        assertThat(key(service, library)).isEqualTo(before);
        library.getDependencies().add(dependency("1.0"));
        String added = key(service, library);
        assertThat(added).isNotEqualTo(before);
        library.getDependencies().get(0).setVersion("1.1");
        assertThat(key(service, library)).isNotIn(before, added);
        assertThat(key(library, service)).isNotEqualTo(key(service, library));
    }

    private static String key(MavenProject own, MavenProject other) {
        return CollectedArtifacts.of(own, List.of(own, other)).key();
    }

    private MavenProject project(String name) {
        MavenProject project = new MavenProject();
        project.setGroupId("com.acme");
        project.setArtifactId(name);
        project.setVersion("1-SNAPSHOT");
        project.getBuild().setDirectory(directory.toString());
        return project;
    }

    private static Dependency dependency(String version) {
        Dependency dependency = new Dependency();
        dependency.setGroupId("org.acme");
        dependency.setArtifactId("core");
        dependency.setVersion(version);
        return dependency;
    }
}
