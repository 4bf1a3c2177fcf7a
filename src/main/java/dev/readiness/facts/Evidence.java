package dev.readiness.facts;

/**
 * What a gatherer brings home. Three answers, because "I do not know" is neither "it is so" nor "there is nothing to know".
 *
 * @param <T> the kind of fact
 */
public sealed interface Evidence<T extends Fact> {

    /** The fact is known. */
    record Known<T extends Fact>(T fact) implements Evidence<T> {}

    /**
     * The fact could not be had although there is something to know: rules that need it are UNKNOWN, and a blocker among
     * them closes the gate.
     *
     * @param at where the reader stopped, for the finding
     * @param reason one sentence in the present tense, without a secret and without a parser's own words
     */
    record Unknown<T extends Fact>(Origin at, String reason) implements Evidence<T> {}

    /** There is nothing to know here: rules that need it do not apply. */
    record Absent<T extends Fact>(String reason) implements Evidence<T> {}

    static <T extends Fact> Evidence<T> known(T fact) {
        return new Known<>(fact);
    }

    static <T extends Fact> Evidence<T> unknown(Origin at, String reason) {
        return new Unknown<>(at, reason);
    }

    static <T extends Fact> Evidence<T> absent(String reason) {
        return new Absent<>(reason);
    }
}
