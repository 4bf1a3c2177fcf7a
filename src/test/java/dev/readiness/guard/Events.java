package dev.readiness.guard;

import dev.readiness.mojo.OfflineMaven;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What Maven tells before it runs a goal. */
final class Events {

    private Events() {}

    /** @param goal as {@code groupId:artifactId:version:goal} */
    static MojoExecutionEvent of(MavenSession session, String module, String goal) {
        return of(session, module, goal, new Xpp3Dom("configuration"));
    }

    static MojoExecutionEvent of(MavenSession session, String module, String goal, Xpp3Dom configuration) {
        String[] parts = goal.split(":", -1);
        Plugin plugin = new Plugin();
        plugin.setGroupId(parts[0]);
        plugin.setArtifactId(parts[1]);
        plugin.setVersion(parts[2]);
        MojoExecution execution = new MojoExecution(plugin, parts[3], "test");
        execution.setConfiguration(configuration);
        session.setCurrentProject(OfflineMaven.project(session, module));
        return new MojoExecutionEvent(session, session.getCurrentProject(), execution, null);
    }
}
