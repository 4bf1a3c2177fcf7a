package dev.readiness.render;

/** A number of things, in words. */
public final class Counted {

    private Counted() {}

    /** "1 finding", "2 findings". */
    public static String of(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
