package dev.readiness.gather.git;

/** The clone is shallow, and what was asked for lies beyond its boundary. */
final class CutOffException extends Exception {
    private static final long serialVersionUID = 1;
}
