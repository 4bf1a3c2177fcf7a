package dev.readiness.mojo;

import dev.readiness.core.Objection;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Fails unless the build was judged ready to deploy: by <code>check</code> in the same build, or, in a later job of a pipeline,
 * by the verdict in <code>target/readiness/verdict.json</code>, as long as it still speaks of this checkout. Maven runs it after
 * the upload when it is merely bound to <code>deploy</code>; with <code>&lt;extensions&gt;true&lt;/extensions&gt;</code> the
 * plugin holds the upload back itself.
 */
@Mojo(name = "gate", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true)
public final class GateMojo extends AbstractMojo {

    private static final Upload NONE = new Upload(GuardSign.PLUGIN, "gate", true, "");

    private final MavenSession session;

    /** The module that is about to be deployed. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Inject
    public GateMojo(MavenSession session) {
        this.session = session;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Translated.run(() -> pass(new Gatekeeper(session).ask(Objects.requireNonNull(project), NONE)));
    }

    private void pass(Gatekeeper.Answer answer) throws MojoFailureException {
        answer.remarks().forEach(getLog()::warn);
        for (Objection objection : answer.objections()) {
            getLog().error(objection.what());
            getLog().error("  fix: " + objection.fix());
        }
        if (!answer.isOpen()) {
            throw new MojoFailureException("The gate is closed: the reasons are above");
        }
        if (GuardSign.isFirst(session, answer.basis())) {
            getLog().info("The gate is open by " + answer.basis());
        }
    }
}
