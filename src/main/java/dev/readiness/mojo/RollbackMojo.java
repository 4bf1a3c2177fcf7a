package dev.readiness.mojo;

import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Takes back a release that was cut off: deletes its tag and its checkout, which is all that it made. A release that the remote has
 * is public and stays.
 */
@Mojo(name = "rollback", aggregator = true, requiresProject = false, threadSafe = true)
public final class RollbackMojo extends AbstractMojo {

    private final MavenSession session;

    @Inject
    public RollbackMojo(MavenSession session) {
        this.session = session;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Translated.run(
                () -> ReleaseDesk.of(new SessionTranslator(session).root().directory(), getLog()::info)
                        .rollBack());
    }
}
