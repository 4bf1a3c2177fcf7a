package dev.readiness.core;

import java.util.Map;
import java.util.Optional;

/** Evaluates expressions over facts; somebody else brings the language. */
public interface Expressions {

    /**
     * How an evaluation ended.
     *
     * @param value empty when there is none
     * @param failure why there is none: what follows on "the expression", in the present tense
     */
    record Result(Optional<Boolean> value, String failure) {}

    /** What is wrong with an expression, whatever the facts are: one line without a final period. */
    Optional<String> fault(String expression);

    /**
     * Evaluates one.
     *
     * @param facts the value of the variable {@code facts}
     */
    Result evaluate(String expression, Map<String, Object> facts);
}
