package dev.readiness.mojo;

import dev.readiness.release.PlanFolder;
import dev.readiness.release.ReleasePlan;
import dev.readiness.release.ReleaseRun;
import dev.readiness.release.git.GitProgram;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.maven.execution.MavenSession;

/**
 * The release whose build this is. It is pushed after the last module was judged and before the first file is uploaded: a push
 * that is refused leaves nothing uploaded, and what is uploaded has its tag.
 */
public final class ReleaseInFlight {

    /** Names the folder of the plan; set by the release on the build that it runs. */
    static final String PROPERTY = "readiness.release.publish";

    private ReleaseInFlight() {}

    /** Pushes, when this build is part of a release and every module was judged. */
    public static void publish(MavenSession session, Consumer<String> log) {
        String folder = session.getUserProperties().getProperty(PROPERTY);
        boolean judged = ReactorSession.existing(session)
                .flatMap(ReactorSession::concluded)
                .isPresent();
        if (folder == null || !judged) {
            return;
        }
        synchronized (ReleaseInFlight.class) { // with -T two modules may come at once
            PlanFolder release = new PlanFolder(Path.of(folder));
            ReleasePlan plan = release.load();
            new ReleaseRun(plan, release.journal(), new GitProgram(plan.checkout()), built -> {}, log).publish();
        }
    }
}
