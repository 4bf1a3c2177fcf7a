package dev.readiness.mojo;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.operations.ApiFacts;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.gather.assembly.Assembly;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** What differs in the API of the modules, for whoever tells people; a check does not wait for repositories. */
record ApiComparisons(Assembly assembly, MavenSession session, RepositorySystem repositories, Root root) {

    /** The facts of the reactor with the API in its diff. */
    Facts in(Facts reactor, Map<String, Facts> modules) {
        return reactor.part()
                .lazily(OperationalDiff.class, () -> diff(reactor, modules))
                .build();
    }

    private Evidence<OperationalDiff> diff(Facts reactor, Map<String, Facts> modules) {
        Evidence<OperationalDiff> diff = reactor.evidence(OperationalDiff.class);
        if (diff instanceof Evidence.Known<OperationalDiff> known) {
            List<Evidence<ApiFacts>> apis = session.getProjects().stream()
                    .flatMap(project ->
                            Stream.ofNullable(modules.get(directory(project))).map(facts -> api(project, facts)))
                    .toList();
            return Evidence.known(known.fact().with(apis));
        }
        return diff;
    }

    private Evidence<ApiFacts> api(MavenProject project, Facts facts) {
        return assembly.api(
                facts,
                root.path(Path.of(project.getBuild().getOutputDirectory())),
                new PublishedArtifacts(project, session.getRepositorySession(), repositories));
    }

    private String directory(MavenProject project) {
        return root.path(Objects.requireNonNull(project.getBasedir()).toPath());
    }
}
