package dev.readiness.release.publish;

/** The forge did not do what it was asked. Holds nothing of its answer: answers may quote what was sent. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final String what;
    private final String fix;

    /**
     * @param what one observed fact, without a final period
     * @param fix what to do, imperative, lower case, without a final period
     */
    public RefusedException(String what, String fix) {
        super(what);
        this.what = what;
        this.fix = fix;
    }

    public String what() {
        return what;
    }

    public String fix() {
        return fix;
    }
}
