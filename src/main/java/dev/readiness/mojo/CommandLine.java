package dev.readiness.mojo;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/**
 * What Maven was asked to run.
 *
 * @param words phases and goals, in their order
 */
public record CommandLine(List<String> words) {

    /** https://maven.apache.org/ref/3-LATEST/maven-core/lifecycles.html */
    private static final List<String> PHASES = List.of(
            "validate",
            "initialize",
            "generate-sources",
            "process-sources",
            "generate-resources",
            "process-resources",
            "compile",
            "process-classes",
            "generate-test-sources",
            "process-test-sources",
            "generate-test-resources",
            "process-test-resources",
            "test-compile",
            "process-test-classes",
            "test",
            "prepare-package",
            "package",
            "pre-integration-test",
            "integration-test",
            "post-integration-test",
            "verify",
            "install",
            "deploy");

    /** A goal of this plugin, called directly; the first group is its name. */
    private static final Pattern DIRECT =
            Pattern.compile("(?:readiness|" + Pattern.quote(GuardSign.PLUGIN) + "(?::[^:]+)?):([^:@]+)(?:@.+)?");

    private static final Pattern ORDERING = Pattern.compile("^(before|after):|[@\\[].*$");

    public CommandLine {
        words = List.copyOf(words);
    }

    /** Without any word Maven takes the default goal of the POM that it was started with. */
    public static CommandLine of(MavenSession session) {
        MavenProject top = session.getTopLevelProject();
        boolean silent = session.getGoals().isEmpty() && top != null && top.getDefaultGoal() != null;
        return new CommandLine(
                silent ? Arrays.asList(top.getDefaultGoal().strip().split("\\s+")) : session.getGoals());
    }

    /** Whether a goal of this plugin runs in the module: called directly, or bound to a phase that is reached. */
    boolean runs(MavenProject module, String goal, String defaultPhase) {
        return calls(goal)
                || executions(module, GuardSign.PLUGIN, goal).stream()
                        .map(execution -> execution.getPhase() == null ? defaultPhase : execution.getPhase())
                        .anyMatch(this::reaches);
    }

    /** Whether a goal of this plugin is called directly. */
    boolean calls(String goal) {
        return words.stream()
                .map(DIRECT::matcher)
                .anyMatch(word -> word.matches() && word.group(1).equals(goal));
    }

    /** Whether the goal of a plugin is bound to a phase in the module, be it reached or not. */
    static boolean binds(MavenProject module, String plugin, String goal) {
        return !executions(module, plugin, goal).isEmpty();
    }

    private static List<PluginExecution> executions(MavenProject module, String plugin, String goal) {
        return module.getBuildPlugins().stream()
                .filter(one -> one.getKey().equals(plugin))
                .flatMap(one -> one.getExecutions().stream())
                .filter(execution ->
                        execution.getGoals().contains(goal) && !"none".equalsIgnoreCase(execution.getPhase()))
                .toList();
    }

    /** A phase that is none of the default lifecycle's counts as reached: who waits for it in vain uploads nothing. */
    private boolean reaches(String phase) {
        int wanted = PHASES.indexOf(plain(phase));
        return words.stream().map(word -> PHASES.indexOf(plain(word))).anyMatch(asked -> asked >= 0 && asked >= wanted);
    }

    private static String plain(String phase) {
        return ORDERING.matcher(phase).replaceAll("");
    }
}
