package dev.readiness.mojo;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/**
 * Which modules of the session have yet to report. A module that does not run the goal, has failed, or waits for one that
 * has failed never will; whoever reports last judges the reactor.
 */
final class Pending {

    private static final String PLUGIN = "dev.readiness:readiness-maven-plugin";
    private static final Pattern DIRECT =
            Pattern.compile("(readiness|dev\\.readiness:readiness-maven-plugin(:[^:]+)?):check(@.+)?");

    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    /** Takes note of a module; true when no other is to come. */
    boolean isLast(MavenProject project, MavenSession session) {
        reported.add(id(project));
        return waiting(session).isEmpty();
    }

    /** Those that are to come. */
    List<MavenProject> waiting(MavenSession session) {
        return session.getProjects().stream()
                .filter(other -> !reported.contains(id(other)) && !isOut(other, session))
                .toList();
    }

    private static boolean isOut(MavenProject project, MavenSession session) {
        return !runsCheck(project, session)
                || hasFailed(project, session)
                || session.getProjectDependencyGraph().getUpstreamProjects(project, true).stream()
                        .anyMatch(upstream -> hasFailed(upstream, session));
    }

    private static boolean hasFailed(MavenProject project, MavenSession session) {
        return session.getResult().getBuildSummary(project) instanceof BuildFailure;
    }

    private static boolean runsCheck(MavenProject project, MavenSession session) {
        if (session.getGoals().stream().anyMatch(goal -> DIRECT.matcher(goal).matches())) {
            return true;
        }
        Plugin plugin = project.getPlugin(PLUGIN);
        List<PluginExecution> executions = plugin == null ? List.of() : plugin.getExecutions();
        return executions.stream()
                .anyMatch(execution -> execution.getGoals().contains("check") && !"none".equals(execution.getPhase()));
    }

    private static String id(MavenProject project) {
        return project.getFile() == null ? project.getId() : project.getFile().getPath();
    }
}
