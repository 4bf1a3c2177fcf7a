package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.release.PublishedVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.DeploymentRepository;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.transfer.ArtifactNotFoundException;

/** Asks the repository that the project uploads to whether it has a version; what the local one has seen does not count. */
record UploadedVersions(MavenSession session, RepositorySystem repositories) {

    Evidence<PublishedVersions> of(String version) {
        MavenProject top = session.getTopLevelProject();
        DeploymentRepository target = top.getDistributionManagement() == null
                ? null
                : top.getDistributionManagement().getRepository();
        if (target == null) {
            return Evidence.absent("the project names no repository for its releases");
        }
        if (session.isOffline()) {
            return Evidence.unknown(
                    Origin.of("pom.xml"),
                    "the build is offline, so nobody knows whether " + version + " is uploaded already");
        }
        try {
            Path empty = Files.createTempDirectory("readiness-repository");
            try {
                return ask(
                        repositories.newDeploymentRepository(
                                session.getRepositorySession(),
                                new RemoteRepository.Builder(target.getId(), "default", target.getUrl()).build()),
                        version,
                        empty);
            } finally {
                try (Stream<Path> files = Files.walk(empty)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new ReadinessException("There is no room for temporary files", "make room on the disk");
        }
    }

    private Evidence<PublishedVersions> ask(RemoteRepository target, String version, Path empty) {
        DefaultRepositorySystemSession asking = new DefaultRepositorySystemSession(session.getRepositorySession());
        asking.setLocalRepositoryManager(
                repositories.newLocalRepositoryManager(asking, new LocalRepository(empty.toFile())));
        asking.setWorkspaceReader(null);
        List<String> there = new ArrayList<>();
        for (MavenProject project : session.getProjects()) {
            DefaultArtifact pom = new DefaultArtifact(project.getGroupId(), project.getArtifactId(), "pom", version);
            try {
                repositories.resolveArtifact(asking, new ArtifactRequest(pom, List.of(target), null));
                there.add(project.getGroupId() + ":" + project.getArtifactId());
            } catch (ArtifactResolutionException e) {
                if (!e.getResult().getExceptions().stream().allMatch(ArtifactNotFoundException.class::isInstance)) {
                    return Evidence.unknown(
                            Origin.of("pom.xml"),
                            "the repository \"" + target.getId() + "\" cannot be asked for " + pom);
                }
            }
        }
        return Evidence.known(
                new PublishedVersions(target.getId(), there.stream().sorted().toList()));
    }
}
