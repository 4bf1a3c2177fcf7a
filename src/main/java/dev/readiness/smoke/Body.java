package dev.readiness.smoke;

/**
 * The beginning of a body.
 *
 * @param tooLong whether more came than we are willing to hold
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Body(byte[] bytes, boolean tooLong) {

    /** A health or version answer has some hundred bytes. */
    static final int LIMIT = 1 << 20;
}
