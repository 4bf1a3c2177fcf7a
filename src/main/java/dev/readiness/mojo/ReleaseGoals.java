package dev.readiness.mojo;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;

/** What the build of a release runs, so that our own check is always part of it. */
record ReleaseGoals(MavenSession session, String plugin) {

    List<String> goals(ReleaseOptions options) {
        List<String> goals = new ArrayList<>(options.goals());
        if (goals.isEmpty()) {
            goals.add(options.perform() ? "deploy" : "verify");
        }
        boolean bound =
                session.getProjects().stream().allMatch(module -> CommandLine.binds(module, GuardSign.PLUGIN, "check"));
        if (!bound && !options.perform()) {
            goals.add(GuardSign.PLUGIN + ":" + plugin + ":check");
        }
        return goals;
    }
}
