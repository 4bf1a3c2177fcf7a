package dev.readiness.facts.view;

import dev.readiness.facts.Origin;
import java.util.Optional;

/** What there is to say under one name. */
public sealed interface Answer {

    /**
     * It is known.
     *
     * @param value text, number, truth value, list or {@link ViewMap}
     * @param at where it is written, when a person would edit just that
     */
    record Known(Object value, Optional<Origin> at) implements Answer {}

    /** It exists, and its value is not shown: a secret, or what only the target environment gives. */
    record Hidden(String reason) implements Answer {}

    /** Whether it exists, or what it is, could not be had. */
    record Unknown(String reason) implements Answer {}

    /** There is nothing to know. */
    record Absent(String reason) implements Answer {}

    static Answer known(Object value) {
        return new Known(value, Optional.empty());
    }

    /** A value that may be lacking. */
    static Answer of(Optional<?> value, String otherwise) {
        return value.<Answer>map(Answer::known).orElseGet(() -> new Absent(otherwise));
    }
}
