package dev.readiness.core;

/** What a rule is judged on. */
public enum Scope {
    /** Each module by itself. */
    MODULE,
    /** The reactor as a whole, once, when its last module has reported. */
    REACTOR,
    /** The run itself, after all other rules: its waivers and its score. */
    RUN
}
