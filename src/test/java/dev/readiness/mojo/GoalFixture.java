package dev.readiness.mojo;

import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/** A goal in a real session on a copy of the project that {@code @Basedir} names. */
class GoalFixture {

    final Console console = new Console();

    @TempDir
    @Nullable Path directory;

    private @Nullable MavenSession session;

    @Provides
    Log log() {
        return console;
    }

    @Provides
    MavenSession session() {
        if (session == null) {
            Path copy = Copy.of(Path.of(MojoExtension.getBasedir()), Objects.requireNonNull(directory));
            session = OfflineMaven.session(copy, "verify");
        }
        return session;
    }

    @Provides
    MavenProject project() {
        return session().getTopLevelProject();
    }

    Path report() {
        return Objects.requireNonNull(directory).resolve("target/readiness/report.json");
    }
}
