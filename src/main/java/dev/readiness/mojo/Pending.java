package dev.readiness.mojo;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Which modules of the session have yet to report. A module that does not run the goal, has failed, or waits for one that
 * has failed never will; whoever reports last judges the reactor.
 */
final class Pending {

    private final String goal;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    /** @param goal bound by default to verify */
    Pending(String goal) {
        this.goal = goal;
    }

    /** Takes note of a module; true when no other is to come. */
    boolean isLast(MavenProject project, MavenSession session) {
        reported.add(id(project));
        // From the end, because the last to come answers for each that reports; to ask all of them each time is cubic.
        List<MavenProject> modules = session.getProjects();
        for (int index = modules.size() - 1; index >= 0; index--) {
            if (isToCome(modules.get(index), session)) {
                return false;
            }
        }
        return true;
    }

    /** Those that are to come. */
    List<MavenProject> waiting(MavenSession session) {
        return session.getProjects().stream()
                .filter(other -> isToCome(other, session))
                .toList();
    }

    private boolean isToCome(MavenProject other, MavenSession session) {
        return !reported.contains(id(other)) && !isOut(other, session);
    }

    private boolean isOut(MavenProject project, MavenSession session) {
        return !CommandLine.of(session).runs(project, goal, "verify")
                || hasFailed(project, session)
                || session.getProjectDependencyGraph().getUpstreamProjects(project, true).stream()
                        .anyMatch(upstream -> hasFailed(upstream, session));
    }

    private static boolean hasFailed(MavenProject project, MavenSession session) {
        return session.getResult().getBuildSummary(project) instanceof BuildFailure;
    }

    /** Whether the check runs in the module, before or after now. */
    static boolean runsCheck(MavenProject project, MavenSession session) {
        return CommandLine.of(session).runs(project, "check", "verify");
    }

    private static String id(MavenProject project) {
        return project.getFile() == null ? project.getId() : project.getFile().getPath();
    }
}
