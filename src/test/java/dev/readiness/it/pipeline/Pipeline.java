package dev.readiness.it.pipeline;

/** A definition of a pipeline that can be run. */
public interface Pipeline {

    /** Runs every job, approvals given, and says whether the server would show the pipeline as passed. */
    boolean passes(Agents agents) throws Exception;
}
