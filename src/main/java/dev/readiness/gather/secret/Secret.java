package dev.readiness.gather.secret;

import dev.readiness.facts.config.SecretTraits.Kind;
import dev.readiness.facts.config.SecretTraits.Use;

/**
 * A secret that was found in a value. Never leaves this package.
 *
 * @param literal what production gets; meaningless unless the kind is literal or fallback
 * @param whole whether it is the whole value, not a part of a URL
 */
record Secret(Use use, Kind kind, String literal, boolean whole) {

    boolean isLiteral() {
        return kind == Kind.LITERAL || kind == Kind.FALLBACK;
    }

    /** Its sort alone. */
    @Override
    public String toString() {
        return use + " " + kind;
    }
}
