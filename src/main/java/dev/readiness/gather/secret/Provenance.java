package dev.readiness.gather.secret;

import dev.readiness.facts.config.PlaceholderText;
import dev.readiness.facts.config.PlaceholderText.Literal;
import dev.readiness.facts.config.PlaceholderText.Part;
import dev.readiness.facts.config.PlaceholderText.Variable;
import dev.readiness.facts.config.SecretTraits.Kind;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.config.Value.Placeholder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Where a secret comes from and how it may be shown, told from the value as written. */
final class Provenance {

    private final Names names;

    Provenance(Names names) {
        this.names = names;
    }

    Kind kind(String raw) {
        if (raw.isBlank()) {
            return Kind.EMPTY;
        }
        if (SecretStores.shown(raw, Value.REDACTED).isPresent()) {
            return Kind.REFERENCE;
        }
        List<Variable> references = PlaceholderText.of(raw).references();
        if (references.isEmpty()) {
            return Kind.LITERAL;
        }
        boolean alone = PlaceholderText.of(raw).only().isPresent();
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Variable reference : references) {
            // what stands beside another setting's value is as literal as that value
            boolean setting = names.provider(reference) == Value.Provider.SETTING;
            kinds.add(setting && !alone ? Kind.LITERAL : kind(reference));
        }
        return kinds.contains(Kind.REFERENCE)
                ? Kind.REFERENCE
                : kinds.contains(Kind.FALLBACK) ? Kind.FALLBACK : Kind.LITERAL;
    }

    private Kind kind(Variable reference) {
        if (names.provider(reference) != Value.Provider.FALLBACK) {
            return Kind.REFERENCE;
        }
        Kind fallback = kind(reference.fallback().orElse(""));
        return fallback == Kind.LITERAL || fallback == Kind.FALLBACK ? Kind.FALLBACK : Kind.REFERENCE;
    }

    /** The secret as it may be shown: references without fallback, anything literal redacted. */
    String shown(String raw) {
        Optional<String> stored = SecretStores.shown(raw, Value.REDACTED);
        if (stored.isPresent() || raw.isBlank()) {
            return stored.orElse("");
        }
        if (kind(raw) != Kind.REFERENCE) {
            return Value.REDACTED;
        }
        StringBuilder text = new StringBuilder();
        for (Part part : PlaceholderText.of(raw).parts()) {
            if (part instanceof Literal) {
                text.append(Value.REDACTED);
            } else if (part instanceof Variable reference) {
                text.append("${").append(nameOf(reference)).append('}');
            }
        }
        return text.toString();
    }

    /**
     * The placeholders of a value, outermost first; those that the build replaces are not the environment's.
     *
     * @param secret tells by name whose fallback is a secret
     */
    List<Placeholder> placeholders(String raw, Predicate<String> secret) {
        List<Placeholder> found = new ArrayList<>();
        for (Variable reference : PlaceholderText.of(raw).references()) {
            if (!names.isBuildToken(reference)) {
                found.add(placeholder(reference, secret));
            }
            if (!SecretStores.resolves(reference.name(), reference.fallback())) {
                found.addAll(placeholders(reference.name(), secret));
                reference.fallback().ifPresent(fallback -> found.addAll(placeholders(fallback, secret)));
            }
        }
        return found;
    }

    private Placeholder placeholder(Variable reference, Predicate<String> secret) {
        Optional<String> fallback = SecretStores.resolves(reference.name(), reference.fallback())
                ? Optional.empty()
                : reference
                        .fallback()
                        .map(text -> secret.test(reference.name())
                                ? shown(text)
                                : Credentials.maskedFallback(reference, text));
        return new Placeholder(nameOf(reference), fallback, names.provider(reference));
    }

    /** A name may be made of placeholders, whose fallbacks are nobody's business either. */
    private static String nameOf(Variable reference) {
        return Credentials.mask(reference.name());
    }
}
