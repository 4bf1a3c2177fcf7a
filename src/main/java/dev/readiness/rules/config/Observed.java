package dev.readiness.rules.config;

import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one set says of an expected key.
 *
 * @param first the setting itself, or the first element of the list
 * @param text as a whole; empty for an indexed list
 * @param elements of a list, or the parts of a comma separated value
 */
record Observed(ConfigSet set, Setting first, String text, List<Setting> elements) {

    /** What each set says; a list whose elements are variables is known under the framework's key alone. */
    static List<Observed> in(ConfigFacts config, String key) {
        List<Observed> observed =
                config.sets().stream().flatMap(set -> in(set, key).stream()).toList();
        return observed.isEmpty() ? in(config.overrides(), key).stream().toList() : observed;
    }

    static Optional<Observed> in(ConfigSet set, String key) {
        Optional<Setting> whole = set.find(key);
        List<Setting> elements = set.elements(key);
        return Stream.concat(whole.stream(), elements.stream())
                .findFirst()
                .map(first -> new Observed(set, first, whole.map(Setting::text).orElse(""), elements));
    }

    Value value() {
        return first.value();
    }

    Optional<SecretTraits> secret() {
        return value().secret();
    }

    boolean isEmpty() {
        return secret().map(traits -> traits.kind() == SecretTraits.Kind.EMPTY)
                .orElse(text.isEmpty() && elements.isEmpty());
    }

    /** Whether production gets a value that stands in no file. */
    boolean isReference() {
        return secret().map(traits -> traits.kind() == SecretTraits.Kind.REFERENCE)
                .orElse(texts().stream().anyMatch(one -> one.contains("${")));
    }

    /** The elements, or the text where it is no list. */
    List<String> texts() {
        return elements.stream().map(Setting::text).toList();
    }
}
