package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.render.document.Documented;
import dev.readiness.render.document.Released;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Puts together what the documents of a session's project are made of. */
record DocumentedProject(MavenSession session, Root root, ProjectTree tree, GitGatherer git) {

    private static final long LIMIT = 1_000_000;

    /** @param checklist where the committed release checklist is; {@code {version}} stands for the version to be released */
    Documented of(Survey survey, String checklist) {
        ModuleFacts project = survey.reactor().get(ReactorFacts.class).root();
        String path = checklist.replace("{version}", project.releaseVersion());
        return new Documented(
                survey.report(),
                survey.reactor(),
                survey.modules(),
                files(),
                released(survey, project.version()),
                read(path),
                path);
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (MavenProject project : session.getProjects()) {
            Path file = Path.of(project.getBuild().getDirectory())
                    .resolve(project.getBuild().getFinalName() + "."
                            + project.getArtifact().getArtifactHandler().getExtension());
            files.put(root.path(project.getBasedir().toPath()), root.path(file));
        }
        return files;
    }

    private List<Released> released(Survey survey, String version) {
        return survey.reactor()
                .find(TagFacts.class)
                .flatMap(tags -> tags.before(version))
                .map(new ReleasedFiles(session, root, git)::of)
                .orElse(List.of());
    }

    private Optional<String> read(String path) {
        Content content = tree.read(path, LIMIT);
        if (content instanceof Content.Refused refused) {
            throw new ReadinessException(
                    "The release checklist " + path + " " + refused.reason(), "make it a text file of less than 1 MB");
        }
        return content instanceof Content.Bytes bytes ? Optional.of(bytes.utf8()) : Optional.empty();
    }
}
