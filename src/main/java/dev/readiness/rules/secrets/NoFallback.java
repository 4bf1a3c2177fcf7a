package dev.readiness.rules.secrets;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.config.Value.Placeholder;
import java.util.stream.Stream;

/** {@code ${DB_PWD:123456}}: a variable that is forgotten silently becomes a secret that everybody can read. */
@AutoService(Rule.class)
@RuleInfo(
        id = "secrets.no-fallback",
        title = "Secrets have no literal fallback",
        fix = "delete the fallback, so that the service does not start without the variable",
        needs = ConfigFacts.class,
        since = "0.1.0")
public final class NoFallback implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(ConfigFacts.class)
                .settings()
                .filter(setting -> setting.value().secret().isPresent())
                .flatMap(setting -> setting.value().placeholders().stream()
                        .filter(NoFallback::isLiteral)
                        .findFirst()
                        .map(placeholder -> finding(setting, placeholder))
                        .stream());
    }

    private static Finding finding(Setting setting, Placeholder placeholder) {
        return Finding.of(
                        setting.origin(),
                        setting.key(),
                        "\"" + setting.key() + "\" falls back to a literal when \"" + placeholder.name()
                                + "\" is not set")
                .marked(setting.value().secret().map(SecretTraits::mark).orElse(""));
    }

    /** Cipher text and code are shown redacted too, but say what they are. */
    private static boolean isLiteral(Placeholder placeholder) {
        return placeholder
                .fallback()
                .filter(text -> text.contains(Value.REDACTED)
                        && !text.contains("${")
                        && !text.startsWith("ENC(")
                        && !text.startsWith("{cipher}")
                        && !text.startsWith("#{"))
                .isPresent();
    }
}
