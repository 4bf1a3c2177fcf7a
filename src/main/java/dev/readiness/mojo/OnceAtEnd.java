package dev.readiness.mojo;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * Lets a goal that is about the whole write once in a session: at once when it is called directly, with the last module when it
 * is bound. Lives in the session's data, so that a daemon forgets it.
 */
final class OnceAtEnd {

    private OnceAtEnd() {}

    static boolean isDue(MojoExecution execution, MavenProject project, MavenSession session) {
        if (execution.getSource() == MojoExecution.Source.CLI) {
            return true;
        }
        String key = "dev.readiness.once." + execution.getGoal();
        SessionData data = session.getRepositorySession().getData();
        synchronized (data) {
            Pending pending = data.get(key) instanceof Pending known ? known : new Pending(execution.getGoal());
            data.set(key, pending);
            return pending.isLast(project, session);
        }
    }
}
