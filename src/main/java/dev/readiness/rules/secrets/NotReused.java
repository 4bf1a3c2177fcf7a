package dev.readiness.rules.secrets;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.RelaxedName;
import dev.readiness.facts.config.SecretTraits.Reuse;
import dev.readiness.facts.config.Setting;
import dev.readiness.rules.secrets.Literals.Known;
import java.util.Optional;
import java.util.stream.Stream;

/** One secret for two purposes, or for production and another profile. */
@AutoService(Rule.class)
@RuleInfo(
        id = "secrets.not-reused",
        title = "Every secret serves one purpose in one environment",
        fix = "give each key and each environment a secret of its own",
        severity = Severity.WARNING,
        needs = ConfigFacts.class,
        since = "0.1.0")
public final class NotReused implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(ConfigFacts.class).sets().stream()
                .flatMap(Literals::of)
                .filter(known -> !known.traits().guessable() && !known.traits().knownSample())
                .flatMap(known -> known.traits().alsoAt().stream()
                        .filter(reuse -> speaks(known, reuse) && !belongTogether(known, reuse))
                        .findFirst()
                        .map(reuse -> finding(known, reuse))
                        .stream());
    }

    private static Finding finding(Known known, Reuse reuse) {
        return known.finding(
                reuse.key().equals(known.setting().key())
                        ? "has the same " + known.noun() + " in \"" + reuse.at() + "\""
                        : "has the same " + known.noun() + " as \"" + reuse.key() + "\" in \"" + reuse.at() + "\"");
    }

    /** Of two keys in one set the later one speaks, so that a pair is said once. */
    private static boolean speaks(Known known, Reuse reuse) {
        boolean effective = known.set()
                .find(reuse.key())
                .filter(other -> other.origin().equals(reuse.at()))
                .isPresent();
        return !effective || reuse.key().compareTo(known.setting().key()) < 0;
    }

    /** A key store and its key must share a password; two clients of one account cannot but share it. */
    private static boolean belongTogether(Known known, Reuse reuse) {
        String key = known.setting().key();
        if (isStore(key) && isStore(reuse.key())) {
            return true;
        }
        Optional<String> user = user(known.set(), key);
        return !key.equals(reuse.key()) && user.isPresent() && user.equals(user(known.set(), reuse.key()));
    }

    private static boolean isStore(String key) {
        String name = RelaxedName.of(key);
        return name.contains("keystore") || name.contains("truststore") || name.endsWith("keypassword");
    }

    private static Optional<String> user(ConfigSet set, String key) {
        String stem = key.substring(0, Math.max(key.lastIndexOf('.'), key.lastIndexOf('_')) + 1);
        return Stream.of("username", "user")
                .flatMap(name -> set.find(stem + name).stream())
                .map(Setting::text)
                .findFirst();
    }
}
