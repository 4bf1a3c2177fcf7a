package dev.readiness.core;

/** What keeps the run from judging at all: says what is the matter, and how to mend it. Translated once, at the goal. */
public final class ReadinessException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param what one observed fact with its place, without a final period
     * @param fix what to do, imperative, lower case, without a final period
     */
    public ReadinessException(String what, String fix) {
        super(what + ". To mend it: " + fix + ".");
    }

    private ReadinessException(String message) {
        super(message);
    }

    /** The same, and what has become of things since; whole sentences. */
    public ReadinessException then(String sentences) {
        return new ReadinessException(getMessage() + " " + sentences);
    }
}
