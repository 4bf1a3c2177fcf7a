package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.KeyWords;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.TemplateText;
import java.util.Set;
import java.util.stream.Stream;

/** Text that was to be replaced before production: {@code changeme}, {@code <your-key>}, a URL of {@code example.com}. */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.no-placeholder-values",
        title = "No value is a placeholder that somebody forgot to replace",
        fix = "set the real value, or take it from the environment",
        needs = ConfigFacts.class,
        since = "0.1.0")
public final class NoPlaceholderValues implements Rule {

    /** Words of keys whose text is for people. */
    private static final Set<String> PROSE = Set.of("message", "description", "title", "help", "pattern", "format");

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(ConfigFacts.class).settings().flatMap(NoPlaceholderValues::judged);
    }

    private static Stream<Finding> judged(Setting setting) {
        if (setting.value().secret().isPresent()) {
            SecretTraits traits = setting.value().secret().orElseThrow();
            boolean fallback = traits.kind() == SecretTraits.Kind.FALLBACK;
            return traits.template()
                    ? Stream.of(found(setting, "holds a placeholder" + (fallback ? " by default" : "")))
                    : Stream.empty();
        }
        String text = setting.text();
        boolean prose = PROSE.stream().anyMatch(KeyWords.of(setting.key())::endsWith);
        return TemplateText.isTemplate(text) && !prose
                ? Stream.of(found(setting, "is \"" + text + "\"" + ByDefault.suffix(setting, text)))
                : Stream.empty();
    }

    private static Finding found(Setting setting, String what) {
        return Finding.of(setting.origin(), setting.key(), "\"" + setting.key() + "\" " + what);
    }
}
