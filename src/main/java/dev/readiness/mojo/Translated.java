package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** The one place where our exception becomes Maven's: what could not run is an execution exception. */
final class Translated {

    private Translated() {}

    /** The body of a goal. */
    interface Body {
        void run() throws MojoFailureException;
    }

    static void run(Body body) throws MojoFailureException, MojoExecutionException {
        try {
            body.run();
        } catch (ReadinessException e) {
            throw new MojoExecutionException(e.getMessage());
        }
    }
}
