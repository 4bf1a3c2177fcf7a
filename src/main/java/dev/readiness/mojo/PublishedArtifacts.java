package dev.readiness.mojo;

import dev.readiness.gather.ClassPath.UnresolvedException;
import dev.readiness.gather.api.ReleasedArtifacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.transfer.ArtifactNotFoundException;

/** Released jars of a module, and what compares them, from the repositories of the project. */
record PublishedArtifacts(MavenProject project, RepositorySystemSession session, RepositorySystem repositories)
        implements ReleasedArtifacts {

    /** Heavy and rare, so no dependency of the plugin. */
    static final List<String> JAPICMP = List.of(
            "com.github.siom79.japicmp:japicmp:0.26.2",
            "org.javassist:javassist:3.30.2-GA",
            "com.google.guava:guava:33.4.8-jre");

    @Override
    public Optional<Path> jar(String version) throws UnresolvedException {
        Artifact wanted = new DefaultArtifact(project.getGroupId(), project.getArtifactId(), "jar", version);
        try {
            return Optional.of(resolve(wanted));
        } catch (ArtifactResolutionException e) {
            if (!session.isOffline()
                    && e.getResult().getExceptions().stream().allMatch(ArtifactNotFoundException.class::isInstance)) {
                return Optional.empty();
            }
            throw new UnresolvedException(wanted + " cannot be resolved");
        }
    }

    @Override
    public List<Path> japicmp() throws UnresolvedException {
        List<Path> jars = new ArrayList<>();
        for (String coordinates : JAPICMP) {
            try {
                jars.add(resolve(new DefaultArtifact(coordinates)));
            } catch (ArtifactResolutionException e) {
                throw new UnresolvedException(coordinates + " cannot be resolved");
            }
        }
        return jars;
    }

    private Path resolve(Artifact artifact) throws ArtifactResolutionException {
        return repositories
                .resolveArtifact(session, new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), null))
                .getArtifact()
                .getFile()
                .toPath();
    }
}
