package dev.readiness.gather.secret;

import dev.readiness.facts.config.PlaceholderText;
import dev.readiness.facts.config.PlaceholderText.Variable;
import dev.readiness.facts.config.SecretTraits.Kind;
import dev.readiness.facts.config.SecretTraits.Use;
import dev.readiness.facts.config.Value;
import dev.readiness.gather.secret.Credentials.Found;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the secrets among settings: by name, by the format of the value, or because a secret refers to them. */
final class SecretFinder {

    private final Names names;
    private final Provenance provenance;
    private final Siblings siblings;
    private final Map<String, Use> lenders = new HashMap<>();

    SecretFinder(Collection<RawSetting> settings, Names names) {
        this.names = names;
        this.provenance = new Provenance(names);
        this.siblings = new Siblings(settings);
        settings.forEach(this::follow);
    }

    /** The secret in a value of the key: first as the whole value, then as a part of it. */
    Optional<Secret> find(String key, String raw, String effective) {
        Optional<Use> use = use(key, effective);
        if (use.isPresent()) {
            return Optional.of(new Secret(use.get(), kind(raw), effective, true));
        }
        List<Found> inside = Credentials.find(effective);
        List<Found> written = Credentials.find(raw);
        return Stream.iterate(0, i -> i < inside.size(), i -> i + 1)
                .map(i -> {
                    String origin =
                            written.size() == inside.size() ? written.get(i).text() : raw;
                    return new Secret(
                            inside.get(i).use(),
                            provenance.kind(origin),
                            inside.get(i).text(),
                            false);
                })
                .min(Comparator.comparing(secret -> !secret.isLiteral()))
                .or(() -> fallback(raw));
    }

    private Optional<Secret> fallback(String raw) {
        return Credentials.fallbacks(raw).stream()
                .filter(found -> provenance.kind(found.text()) == Kind.LITERAL)
                .map(found -> new Secret(found.use(), Kind.FALLBACK, found.text(), false))
                .findFirst();
    }

    private Optional<Use> use(String key, String effective) {
        Optional<Use> byFormat = ProviderTokens.use(effective);
        if (byFormat.isPresent()) {
            return byFormat;
        }
        Optional<Use> named = SecretNames.use(key).filter(use -> !siblings.isIdentifier(key));
        return named.or(() -> Optional.ofNullable(lenders.get(key))).filter(use -> !HarmlessText.is(effective, use));
    }

    private Kind kind(String raw) {
        // a reference to the user name beside it is no reference to a secret
        boolean borrowed =
                target(raw).filter(setting -> Siblings.isUser(setting.key())).isPresent();
        return borrowed ? Kind.LITERAL : provenance.kind(raw);
    }

    /** A plain setting that a secret takes its value from is the place where that secret is written. */
    private void follow(RawSetting setting) {
        Optional<Use> use = SecretNames.use(setting.key());
        if (use.isEmpty() || HarmlessText.is(setting.effective(), use.get())) {
            return;
        }
        Optional<RawSetting> next = target(setting.winner().raw());
        while (next.isPresent()
                && !Siblings.isUser(next.get().key())
                && SecretNames.use(next.get().key()).isEmpty()
                && lenders.putIfAbsent(next.get().key(), use.get()) == null) {
            next = target(next.get().winner().raw());
        }
    }

    private Optional<RawSetting> target(String raw) {
        return PlaceholderText.of(raw)
                .only()
                .filter(reference -> names.provider(reference) == Value.Provider.SETTING)
                .map(Variable::name)
                .flatMap(siblings::find);
    }
}
