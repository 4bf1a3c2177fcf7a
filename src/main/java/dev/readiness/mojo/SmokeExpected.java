package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.smoke.Expectation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What must be running.
 *
 * @param version empty when none is compared
 * @param commit empty when none is compared
 */
record SmokeExpected(Optional<String> version, Optional<String> commit) {

    private static final String NONE = "none";

    static SmokeExpected of(MavenSession session, @Nullable String version, @Nullable String commit) {
        Optional<String> givenCommit = Optional.ofNullable(commit).filter(text -> !text.isBlank());
        givenCommit
                .filter(text -> !text.equals(NONE))
                .flatMap(Expectation::flawOfCommit)
                .ifPresent(flaw -> {
                    throw new ReadinessException("-Dreadiness.smoke.expectedCommit " + flaw.what(), flaw.fix());
                });
        Optional<String> givenVersion = Optional.ofNullable(version).filter(text -> !text.isBlank());
        return new SmokeExpected(
                givenVersion.or(() -> ofProject(session)).filter(text -> !text.equals(NONE)),
                givenCommit.or(() -> head(session)).filter(text -> !text.equals(NONE)));
    }

    private static Optional<String> ofProject(MavenSession session) {
        return Optional.ofNullable(session.getTopLevelProject())
                .filter(project -> project.getFile() != null)
                .map(MavenProject::getVersion);
    }

    private static Optional<String> head(MavenSession session) {
        Path directory = Path.of(session.getExecutionRootDirectory());
        try (GitGatherer git = new GitGatherer(directory, List.of(), System.getenv())) {
            return git.head() instanceof Evidence.Known<GitFacts> known
                    ? known.fact().head()
                    : Optional.empty();
        }
    }

    /** For the console. */
    String told() {
        return ", version " + version.map(text -> "\"" + text + "\"").orElse("not compared") + ", commit "
                + commit.map(text -> "\"" + text + "\"").orElse("not compared");
    }
}
