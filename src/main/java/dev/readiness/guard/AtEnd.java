package dev.readiness.guard;

import dev.readiness.core.UploadGoals;
import dev.readiness.mojo.CommandLine;
import java.util.List;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a reactor deploy at its end where the POM is silent, so that no half of it is ever out. */
public final class AtEnd extends AbstractMavenLifecycleParticipant {

    private static final Logger LOG = LoggerFactory.getLogger(AtEnd.class);
    private static final String DEPLOY = "org.apache.maven.plugins:maven-deploy-plugin";
    private static final String PROPERTY = "deployAtEnd";

    @Override
    public void afterProjectsRead(MavenSession session) {
        if (session.getProjects().size() < 2 || speaks(session)) {
            return;
        }
        boolean uploads = CommandLine.of(session).words().stream()
                .anyMatch(goal -> UploadGoals.asks(goal, List.of()) && !goal.endsWith(":gate"));
        if (!uploads) {
            return;
        }
        List<MavenProject> silent =
                session.getProjects().stream().filter(AtEnd::isSilent).toList();
        silent.forEach(project -> project.getProperties().setProperty(PROPERTY, "true"));
        if (!silent.isEmpty()) {
            LOG.info("readiness: deployAtEnd is set, so that nothing is uploaded before the last module is judged");
        }
    }

    /** Either of them wins over the POM's property. */
    private static boolean speaks(MavenSession session) {
        return session.getUserProperties().containsKey(PROPERTY)
                || session.getSystemProperties().containsKey(PROPERTY);
    }

    private static boolean isSilent(MavenProject project) {
        if (project.getProperties().containsKey(PROPERTY)) {
            return false;
        }
        Plugin plugin = project.getPlugin(DEPLOY);
        return plugin == null
                || (!speaks(plugin.getConfiguration())
                        && plugin.getExecutions().stream()
                                .map(PluginExecution::getConfiguration)
                                .noneMatch(AtEnd::speaks));
    }

    private static boolean speaks(Object configuration) {
        return configuration instanceof Xpp3Dom dom && dom.getChild(PROPERTY) != null;
    }
}
