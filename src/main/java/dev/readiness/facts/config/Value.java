package dev.readiness.facts.config;

import java.util.List;
import java.util.Optional;

/**
 * A value that is safe to hold, print and cache: what is secret was replaced before this record was made.
 *
 * @param text effective text after placeholders were resolved; {@value #REDACTED} in place of a secret literal;
 *     unresolvable placeholders stay as written
 * @param placeholders every {@code ${NAME}} or {@code ${NAME:fallback}} in the value as written, outermost first
 * @param secret what is known about the literal of a secret-like key; empty when the key holds no secret
 */
public record Value(String text, List<Placeholder> placeholders, Optional<SecretTraits> secret) {

    /** Stands for a secret literal in every fact. */
    public static final String REDACTED = "***";

    /**
     * A reference inside a value.
     *
     * @param name of the variable or key
     * @param fallback the default as written, redacted for a secret; empty when there is none
     * @param provider what provides the value
     */
    public record Placeholder(String name, Optional<String> fallback, Provider provider) {}

    /** What provides the value of a placeholder in production, as far as the files tell. */
    public enum Provider {
        /** Another setting of the same set. */
        SETTING,
        /** Its own fallback: nothing else in the files sets it. */
        FALLBACK,
        /** The platform at run time: {@code user.home}, {@code random.uuid}, ... */
        RUNTIME,
        /** Nobody, unless the target environment does. */
        ENVIRONMENT
    }

    public Value {
        placeholders = List.copyOf(placeholders);
    }

    /** A value without placeholders and without a secret. */
    public static Value of(String text) {
        return new Value(text, List.of(), Optional.empty());
    }

    public Value withText(String other) {
        return new Value(other, placeholders, secret);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether what production gets, unless its environment says otherwise, is the fallback of a placeholder. */
    public boolean isFallback() {
        return placeholders.stream().anyMatch(placeholder -> placeholder.provider() == Provider.FALLBACK);
    }
}
