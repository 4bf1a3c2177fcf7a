package dev.readiness.facts;

/** What a report of an earlier run said; by its file's name, for it has no time. */
public sealed interface EarlierReport {

    /** Path of the file, relative to the root of this run where it is below it. */
    String name();

    /**
     * The report.
     *
     * @param score 0 to 100
     * @param evidence share that the score rests on, 0 to 100
     */
    record Read(String name, boolean ready, int score, int evidence, long errors, long warnings, long unknown)
            implements EarlierReport {}

    /**
     * It could not be had.
     *
     * @param reason in the present tense, to follow the name
     */
    record Unreadable(String name, String reason) implements EarlierReport {}
}
