package dev.readiness.mojo;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/** Lets a bound goal write once in a session, with the last module. Lives in the session's data, so that a daemon forgets it. */
final class DocsOnce {

    private DocsOnce() {}

    static boolean isLast(MavenProject project, MavenSession session) {
        SessionData data = session.getRepositorySession().getData();
        synchronized (data) {
            Pending pending = data.get(DocsOnce.class) instanceof Pending known ? known : new Pending("docs");
            data.set(DocsOnce.class, pending);
            return pending.isLast(project, session);
        }
    }
}
