package dev.readiness.mojo;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/** The guard's sign of life: it leaves it when it sees a goal of this plugin start, which that goal can then look for. */
public final class GuardSign {

    public static final String PLUGIN = "dev.readiness:readiness-maven-plugin";

    private static final String KEY = "dev.readiness.guard";

    private GuardSign() {}

    public static void leave(MavenSession session, MavenProject project) {
        signs(session).add(project.getId());
    }

    static boolean isLeft(MavenSession session, MavenProject project) {
        return signs(session).contains(project.getId());
    }

    /** Whether this is said for the first time in this build: forty modules need not all say it. */
    public static boolean isFirst(MavenSession session, String said) {
        return signs(session).add(said);
    }

    @SuppressWarnings("unchecked") // nobody else writes there
    private static Set<String> signs(MavenSession session) {
        SessionData data = session.getRepositorySession().getData();
        synchronized (data) {
            if (!(data.get(KEY) instanceof Set)) {
                data.set(KEY, ConcurrentHashMap.newKeySet());
            }
            return (Set<String>) data.get(KEY);
        }
    }
}
