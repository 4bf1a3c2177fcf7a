package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.cache.Digest;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.render.document.Released;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.LocalArtifactRequest;
import org.eclipse.aether.repository.LocalArtifactResult;

/**
 * The files of an earlier release in the local repository, with their digests. Nothing is downloaded; of a file that is not there
 * only the coordinates are said, and of a module that the release did not have, nothing.
 */
record ReleasedFiles(MavenSession session, Root root, GitGatherer git) {

    private static final long LIMIT = 5_000_000;

    List<Released> of(ReleaseTag release) {
        Optional<ProjectTree> then = git.tree(release.commit());
        return session.getProjects().stream()
                .filter(project -> !project.getPackaging().equals("pom"))
                .filter(project -> then.isPresent() && isIn(then.get(), project))
                .map(project -> released(project, release.version().toString()))
                .toList();
    }

    private boolean isIn(ProjectTree then, MavenProject project) {
        String pom = root.path(project.getFile().toPath());
        return then.read(pom, LIMIT) instanceof Content.Bytes bytes
                && bytes.utf8()
                        .replaceAll("\\s", "")
                        .contains("<artifactId>" + project.getArtifactId() + "</artifactId>");
    }

    private Released released(MavenProject project, String version) {
        Artifact artifact = new DefaultArtifact(
                project.getGroupId(),
                project.getArtifactId(),
                project.getArtifact().getArtifactHandler().getExtension(),
                version);
        LocalArtifactResult found = session.getRepositorySession()
                .getLocalRepositoryManager()
                .find(
                        session.getRepositorySession(),
                        new LocalArtifactRequest(artifact, project.getRemoteProjectRepositories(), null));
        boolean known = found.getFile() != null && found.isAvailable();
        return new Released(
                root.path(project.getBasedir().toPath()),
                artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getExtension() + ":" + version,
                known ? sha256(found.getFile().toPath()) : "",
                !known
                        ? "not in the local repository of this build"
                        : found.getRepository() == null
                                ? "in the local repository of this build"
                                : "downloaded from the repository "
                                        + found.getRepository().getId());
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Digest.of(in);
        } catch (IOException e) {
            throw new ReadinessException(
                    file.getFileName() + " in the local repository cannot be read", "free its permissions");
        }
    }
}
