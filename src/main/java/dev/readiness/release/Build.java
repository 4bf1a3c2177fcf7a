package dev.readiness.release;

/** Builds the commit of a release in its checkout, and uploads what it built when it is asked to. */
public interface Build {

    /**
     * Runs to the end.
     *
     * @throws dev.readiness.core.ReadinessException when the build fails
     */
    void run(ReleasePlan plan);
}
