package dev.readiness.mojo;

import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.policy.ParentPolicies;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Policies of the Maven parents. A parent whose POM is on disk has its policy beside it; one from a repository has it there, as
 * an artifact of its own whose classifier is the file's name: {@code org.acme:parent:yml:readiness:1.2}.
 */
record ParentProjects(MavenSession session, Root root) implements ParentPolicies {

    private static final long LIMIT = 1_000_000;

    @Override
    public Found find(int generation, String file) {
        Optional<MavenProject> parent = parent(generation);
        if (parent.isEmpty()) {
            return NONE.find(generation, file);
        }
        MavenProject project = parent.get();
        String name = project.getGroupId() + ":" + project.getArtifactId() + ":" + project.getVersion() + ":" + file;
        return new Found(name, directory(project).map(at -> beside(at, file)).orElseGet(() -> artifact(project, file)));
    }

    private static Content beside(Path directory, String file) {
        Content content = new WorkTree(directory).read(file, LIMIT);
        return content instanceof Content.Missing
                ? new Content.Refused("does not exist beside the parent's POM")
                : content;
    }

    private Content artifact(MavenProject project, String file) {
        Artifact wanted = new DefaultArtifact(
                project.getGroupId(),
                project.getArtifactId(),
                file.substring(0, file.lastIndexOf('.')),
                "yml",
                project.getVersion());
        try {
            Path found = SessionRepositories.of(session)
                    .resolveArtifact(
                            session.getRepositorySession(),
                            new ArtifactRequest(
                                    wanted, session.getTopLevelProject().getRemoteProjectRepositories(), null))
                    .getArtifact()
                    .getFile()
                    .toPath();
            return Files.size(found) > LIMIT
                    ? new Content.Refused("is larger than 1 MB")
                    : new Content.Bytes(Files.readAllBytes(found));
        } catch (ArtifactResolutionException | IOException e) {
            return new Content.Refused(
                    "cannot be resolved" + (session.getRepositorySession().isOffline() ? " offline" : "") + " as "
                            + wanted + "; the parent has to deploy its policy as that artifact");
        }
    }

    /** The first project above the root is its parent: what lies under the root is judged by the root's own policy. */
    private Optional<MavenProject> parent(int generation) {
        @Nullable MavenProject project = session.getTopLevelProject();
        while (project != null
                && directory(project)
                        .filter(at -> at.startsWith(root.directory()))
                        .isPresent()) {
            project = project.getParent();
        }
        for (int i = 1; i < generation && project != null; i++) {
            project = project.getParent();
        }
        return Optional.ofNullable(project);
    }

    /** Empty for a POM that comes from a repository. */
    private static Optional<Path> directory(MavenProject project) {
        File pom = project.getFile();
        return Optional.ofNullable(pom)
                .filter(file -> !file.getName().endsWith(".pom"))
                .map(file -> file.toPath().toAbsolutePath().normalize().getParent());
    }
}
