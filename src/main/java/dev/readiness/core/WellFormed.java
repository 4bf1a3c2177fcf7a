package dev.readiness.core;

/** Text that every encoding can hold. */
public final class WellFormed {

    /** The sign for what cannot be shown. */
    private static final char UNKNOWN = '\uFFFD';

    private WellFormed() {}

    /** The text with a sign in place of each half of a character that has lost its other half; itself when it has none. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(WellFormed::isHalf)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().map(letter -> isHalf(letter) ? UNKNOWN : letter).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
