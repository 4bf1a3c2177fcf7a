package dev.readiness.gather.secret;

import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.SecretTraits.Reuse;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.TemplateText;
import dev.readiness.facts.config.Value;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** One set of settings on its way to facts. */
final class Redaction {

    private static final KnownSamples SAMPLES = KnownSamples.load();

    /** Literals of at least so many characters, letters and digits among them, do not occur by chance. */
    private static final int UNMISTAKABLE = 12;

    private static final Comparator<Reuse> BY_PLACE =
            Comparator.comparing(Reuse::at).thenComparing(Reuse::key);

    private final Collection<RawSetting> settings;
    private final SecretFinder finder;
    private final Provenance provenance;
    private final Siblings siblings;
    private final Map<String, Set<Reuse>> places = new HashMap<>();
    private final Set<String> unmistakable =
            new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    Redaction(Collection<RawSetting> settings, Collection<RawSetting> elsewhere, Set<String> knownNames) {
        Names names = Names.of(settings, knownNames);
        this.settings = settings;
        this.finder = new SecretFinder(settings, names);
        this.provenance = new Provenance(names);
        this.siblings = new Siblings(settings);
        settings.forEach(setting -> note(setting.key(), setting.winner(), setting.effective()));
        for (RawSetting setting : settings) {
            setting.sources().stream()
                    .skip(1)
                    .filter(source -> !source.profile().equals(setting.winner().profile()))
                    .forEach(source -> note(setting.key(), source, source.raw()));
        }
        elsewhere.forEach(setting -> setting.sources().forEach(source -> note(setting.key(), source, source.raw())));
    }

    SortedMap<String, Setting> settings() {
        SortedMap<String, Setting> facts = new TreeMap<>();
        for (RawSetting setting : settings) {
            List<Setting.Source> sources = setting.sources().stream()
                    .map(source -> new Setting.Source(
                            source.at(), value(setting.key(), source, source.raw(), source.raw()), source.profile()))
                    .toList();
            Value value =
                    value(setting.key(), setting.winner(), setting.winner().raw(), setting.effective());
            facts.put(setting.key(), new Setting(setting.key(), value, sources));
        }
        return facts;
    }

    private void note(String key, RawSource source, String effective) {
        finder.find(key, source.raw(), effective).filter(Secret::isLiteral).ifPresent(secret -> {
            places.computeIfAbsent(secret.literal(), any -> new HashSet<>()).add(new Reuse(key, source.at()));
            String literal = secret.literal();
            if (literal.length() >= UNMISTAKABLE
                    && literal.chars().anyMatch(Character::isDigit)
                    && literal.chars().anyMatch(Character::isLetter)
                    && !isGuessable(key, literal)) {
                unmistakable.add(literal);
            }
        });
    }

    private Value value(String key, RawSource source, String raw, String effective) {
        Optional<Secret> secret = finder.find(key, raw, effective);
        boolean whole = secret.filter(Secret::whole).isPresent();
        String text = whole ? provenance.shown(raw) : masked(raw, effective);
        if (secret.filter(one -> one.whole() && one.isLiteral()).isPresent()) {
            text = Value.REDACTED;
        }
        Predicate<String> hidden = whole ? name -> true : Credentials.namesInside(raw)::contains;
        return new Value(text, provenance.placeholders(raw, hidden), secret.map(one -> traits(key, source, one)));
    }

    /** A secret that stands in another value, in whatever form, is hidden there too. */
    private String masked(String raw, String effective) {
        String masked = Credentials.mask(effective);
        for (Credentials.Found fallback : Credentials.fallbacks(raw)) {
            masked = masked.replace(fallback.text(), Value.REDACTED);
        }
        for (String secret : unmistakable) {
            masked = masked.replace(secret, Value.REDACTED);
        }
        return masked;
    }

    private SecretTraits traits(String key, RawSource source, Secret secret) {
        if (!secret.isLiteral()) {
            return new SecretTraits(secret.kind(), secret.use(), 0, 0, 0, false, false, false, List.of(), "");
        }
        String literal = secret.literal();
        Reuse own = new Reuse(key, source.at());
        boolean template = TemplateText.isTemplate(literal);
        boolean guessable = isGuessable(key, literal);
        boolean sample = SAMPLES.holds(literal);
        return new SecretTraits(
                secret.kind(),
                secret.use(),
                literal.codePointCount(0, literal.length()),
                KeyMaterial.bytes(key, literal),
                KeyMaterial.entropy(literal),
                template,
                guessable,
                sample,
                places.getOrDefault(literal, Set.of()).stream()
                        .filter(place -> !place.equals(own))
                        .sorted(BY_PLACE)
                        .toList(),
                template || guessable || sample ? "" : SecretMark.of(source.at().path(), key, literal));
    }

    private boolean isGuessable(String key, String literal) {
        return Guesses.find(literal, siblings.guesses(key));
    }
}
