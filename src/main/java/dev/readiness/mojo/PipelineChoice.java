package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.git.RemoteUrl;
import dev.readiness.scaffold.Pipeline;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which pipeline to write, if any. */
final class PipelineChoice {

    private static final List<String> PIPELINES = List.of(
            ".gitlab-ci.yml",
            "Jenkinsfile",
            ".circleci",
            ".travis.yml",
            "azure-pipelines.yml",
            "bitbucket-pipelines.yml",
            ".drone.yml",
            ".woodpecker.yml");

    private PipelineChoice() {}

    /**
     * That of the server which was asked for; else of the one that the repository is on, unless the project has a pipeline.
     *
     * @throws ReadinessException when nobody knows the server
     */
    static Optional<Pipeline> of(@Nullable String asked, Root root, ProjectTree tree) {
        if (asked == null) {
            return hasOne(tree)
                    ? Optional.empty()
                    : RemoteUrl.of(root.directory()).flatMap(Pipeline::ofRemote);
        }
        if (asked.equals("none")) {
            return Optional.empty();
        }
        return Optional.of(Pipeline.of(asked)
                .orElseThrow(() -> new ReadinessException(
                        "-Dreadiness.init.ci is '" + asked + "'", "use github, gitlab, jenkins or none")));
    }

    /** Our own at GitHub is seen by its name, so that it is told to be there. */
    private static boolean hasOne(ProjectTree tree) {
        return PIPELINES.stream().anyMatch(tree::exists)
                || !tree.files(".github/workflows", name -> name.matches(".+\\.ya?ml"))
                        .isEmpty();
    }
}
