package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** The GitHub client with what it needs, from the repositories that plugins come from. Rarely needed, so no dependency. */
record GitHubClientJars(
        RepositorySystem repositories, RepositorySystemSession session, List<RemoteRepository> remotes) {

    /** Its POM pins what it needs. */
    static final String CLIENT = "org.kohsuke:github-api:1.330";

    List<Path> resolve() {
        // As a dependency and not as the root, whose optional and test dependencies would be collected too.
        CollectRequest collect =
                new CollectRequest(List.of(new Dependency(new DefaultArtifact(CLIENT), "runtime")), null, remotes);
        try {
            return repositories
                    .resolveDependencies(session, new DependencyRequest(collect, null))
                    .getArtifactResults()
                    .stream()
                    .map(result -> result.getArtifact().getFile().toPath())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new ReadinessException(
                    "The GitHub client " + CLIENT + " cannot be resolved",
                    "check the network and the plugin repositories; mvn dependency:resolve-plugins shows them");
        }
    }
}
