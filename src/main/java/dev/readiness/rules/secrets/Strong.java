package dev.readiness.rules.secrets;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.SecretTraits.Kind;
import dev.readiness.facts.config.SecretTraits.Use;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.policy.SecretSettings;
import dev.readiness.rules.secrets.Literals.Known;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Length, entropy and guessability of the secrets that can be seen. */
@AutoService(Rule.class)
@RuleInfo(
        id = "secrets.strong",
        title = "Secrets are long and random",
        fix = "generate a new one, e.g. with \"openssl rand -hex 64\"",
        needs = {ConfigFacts.class, SecretSettings.class},
        since = "0.1.0")
public final class Strong implements Rule {

    /**
     * Least bytes of a key by algorithm.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc7518#section-3.2">RFC 7518, 3.2</a>
     */
    private static final Map<String, Integer> LEAST_BYTES = Map.of("HS256", 32, "HS384", 48, "HS512", 64);

    @Override
    public Stream<Finding> check(Facts facts) {
        SecretSettings least = facts.get(SecretSettings.class);
        return facts.get(ConfigFacts.class).sets().stream()
                .flatMap(Literals::of)
                .filter(known -> known.traits().kind() == Kind.LITERAL
                        && known.traits().use() != Use.PRIVATE_KEY
                        && !known.traits().knownSample())
                .flatMap(known -> weakness(known, least).map(known::finding).stream());
    }

    private static Optional<String> weakness(Known known, SecretSettings least) {
        SecretTraits traits = known.traits();
        if (traits.guessable()) {
            return Optional.of("is among the first guesses for a " + known.noun());
        }
        return traits.use() == Use.SIGNING_KEY
                ? weakKey(known, least)
                : tooShort(traits.length(), "characters", least.passwordLength(), "a " + known.noun());
    }

    private static Optional<String> weakKey(Known known, SecretSettings least) {
        SecretTraits traits = known.traits();
        String algorithm = algorithm(known);
        Optional<String> illegal =
                tooShort(traits.keyBytes(), "bytes of key", LEAST_BYTES.getOrDefault(algorithm, 0), algorithm);
        if (illegal.isPresent()) {
            return illegal;
        }
        boolean decoded = traits.keyBytes() < traits.length();
        Optional<String> shortKey = decoded
                ? tooShort(traits.keyBytes(), "bytes of key", least.keyLength(), "a signing key")
                : tooShort(traits.length(), "characters", least.keyLength(), "a signing key");
        if (shortKey.isPresent() || traits.entropy() >= least.entropy()) {
            return shortKey;
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "has %.1f bits of entropy a character, a signing key needs %.1f",
                Math.floor(traits.entropy() * 10) / 10,
                least.entropy()));
    }

    private static Optional<String> tooShort(int size, String unit, int least, String what) {
        return size < least
                ? Optional.of("has " + size + " " + unit + ", " + what + " needs " + least)
                : Optional.empty();
    }

    /** The algorithm that is configured beside the key; empty when none is. */
    private static String algorithm(Known known) {
        String key = known.setting().key();
        String stem = key.substring(0, Math.max(key.lastIndexOf('.'), key.lastIndexOf('_')) + 1);
        return Stream.of("algorithm", "alg", "signature-algorithm")
                .flatMap(name -> known.set().find(stem + name).stream())
                .map(Setting::text)
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }
}
