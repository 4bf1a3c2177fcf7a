package dev.readiness.rules.config;

import dev.readiness.facts.config.Value;
import java.util.List;
import java.util.Optional;

/** Values with placeholders. */
final class Values {

    private Values() {}

    /** The effective text of a value that holds {@code ${name:fallback}}, where nobody sets the name. */
    static Value fallback(String text, String name, String fallback) {
        return with(text, new Value.Placeholder(name, Optional.of(fallback), Value.Provider.FALLBACK));
    }

    /** The text of a value that holds {@code ${name}}, where the environment has to provide the name. */
    static Value reference(String text, String name) {
        return with(text, new Value.Placeholder(name, Optional.empty(), Value.Provider.ENVIRONMENT));
    }

    static Value with(String text, Value.Placeholder... placeholders) {
        return new Value(text, List.of(placeholders), Optional.empty());
    }
}
