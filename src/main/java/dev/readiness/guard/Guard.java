package dev.readiness.guard;

import dev.readiness.core.ReadinessException;
import dev.readiness.core.UploadGoals;
import dev.readiness.mojo.Gatekeeper;
import dev.readiness.mojo.GuardSign;
import dev.readiness.mojo.ReleaseInFlight;
import dev.readiness.mojo.Upload;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.execution.MojoExecutionListener;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops a goal that uploads unless the module was judged ready, in the lifecycle and when the goal is called directly. Maven
 * 3.9 and 4 call it twice for one goal; the second answer is the first.
 */
public final class Guard implements MojoExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    @Override
    public void beforeMojoExecution(MojoExecutionEvent event) throws MojoExecutionException {
        MojoExecution execution = event.getExecution();
        String plugin = execution.getGroupId() + ":" + execution.getArtifactId();
        if (plugin.equals(GuardSign.PLUGIN)) {
            if (isExtension()) {
                GuardSign.leave(event.getSession(), event.getProject());
            }
        } else if (uploads(event.getSession(), plugin, execution.getGoal())) {
            hold(event);
        }
    }

    private static boolean uploads(MavenSession session, String plugin, String goal) throws MojoExecutionException {
        try {
            return UploadGoals.hold(plugin, goal, List.of())
                    || UploadGoals.hold(plugin, goal, new Gatekeeper(session).uploads());
        } catch (ReadinessException e) {
            throw new MojoExecutionException("Whether this goal uploads cannot be said: " + e.getMessage());
        }
    }

    /** Without the extension Maven calls this for the plugin's own goals alone, from the realm of the plugin. */
    private static boolean isExtension() {
        return !(Guard.class.getClassLoader() instanceof ClassRealm realm
                && realm.getId().startsWith("plugin>"));
    }

    private static void hold(MojoExecutionEvent event) throws MojoExecutionException {
        String goal;
        Gatekeeper.Answer answer;
        try {
            Upload upload = Uploading.of(event);
            goal = upload.shown();
            answer = new Gatekeeper(event.getSession()).ask(event.getProject(), upload);
        } catch (ReadinessException e) {
            throw new MojoExecutionException("The upload is refused: " + e.getMessage());
        }
        if (!answer.isOpen()) {
            StringBuilder text = new StringBuilder("The upload by " + goal + " is refused");
            answer.objections().forEach(objection -> text.append("\n  ")
                    .append(objection.what())
                    .append("\n    fix: ")
                    .append(objection.fix()));
            throw new MojoExecutionException(text.toString());
        }
        if (GuardSign.isFirst(event.getSession(), goal)) {
            answer.remarks().forEach(LOG::warn);
            LOG.info("readiness: {} may upload by {}", goal, answer.basis());
        }
        try {
            ReleaseInFlight.publish(event.getSession(), line -> LOG.info("readiness: {}", line));
        } catch (ReadinessException e) {
            throw new MojoExecutionException("The upload is held back: " + e.getMessage());
        }
    }

    @Override
    public void afterMojoExecutionSuccess(MojoExecutionEvent event) {
        // what is out cannot be held back
    }

    @Override
    public void afterExecutionFailure(MojoExecutionEvent event) {
        // the build fails already
    }
}
