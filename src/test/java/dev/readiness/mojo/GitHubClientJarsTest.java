package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.publish.github.GitHubClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.repository.LocalRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitHubClientJarsTest {

    private final MavenSession session =
            OfflineMaven.session(Path.of("src/test/resources/unit/plain-library"), "verify");

    /**
     * Reading a dependency's POM needs the network once, and a build of this plugin fetches the jars of the client only: where
     * no Maven ever resolved the client, there is nothing to be resolved offline.
     */
    static void assumeThatThePomsAreHere(MavenSession session) {
        Path repository =
                session.getRepositorySession().getLocalRepository().getBasedir().toPath();
        assumeThat(List.of(
                        "org/kohsuke/github-api/1.330/github-api-1.330.pom",
                        "com/fasterxml/jackson/core/jackson-databind/2.20.0/jackson-databind-2.20.0.pom",
                        "commons-io/commons-io/2.16.1/commons-io-2.16.1.pom",
                        "org/apache/commons/commons-lang3/3.18.0/commons-lang3-3.18.0.pom"))
                .as("resolve org.kohsuke:github-api once as a dependency of some project")
                .allMatch(pom -> Files.exists(repository.resolve(pom)));
    }

    @Test
    void resolvesWhatTheBridgeIsTestedWith() {
        assumeThatThePomsAreHere(session);
        List<Path> jars =
                new GitHubClientJars(OfflineMaven.repositories(), session.getRepositorySession(), List.of()).resolve();

        assertThat(jars.stream().map(jar -> jar.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(GitHubClient.jars().stream()
                        .map(jar -> jar.getFileName().toString())
                        .toList());
    }

    @Test
    void saysWhatCannotBeResolved(@TempDir Path empty) {
        DefaultRepositorySystemSession elsewhere = new DefaultRepositorySystemSession(session.getRepositorySession());
        elsewhere.setLocalRepositoryManager(
                OfflineMaven.repositories().newLocalRepositoryManager(elsewhere, new LocalRepository(empty.toFile())));

        assertThatThrownBy(() -> new GitHubClientJars(OfflineMaven.repositories(), elsewhere, List.of()).resolve())
                .isInstanceOf(ReadinessException.class)
                .hasNoCause()
                .hasMessage(
                        "The GitHub client org.kohsuke:github-api:1.330 cannot be resolved. To mend it: check the network"
                                + " and the plugin repositories; mvn dependency:resolve-plugins shows them.");
    }
}
