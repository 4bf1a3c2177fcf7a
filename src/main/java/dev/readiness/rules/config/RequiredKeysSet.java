package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.EnvName;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.policy.ProductionSettings.Expectation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Keys that the policy requires, and the secret keys of well known names in environment files, which are never empty. */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.required-keys-set",
        title = "Every required key is set",
        fix = "set it, or refer to the variable that the environment provides",
        needs = {ConfigFacts.class, ProductionSettings.class},
        since = "0.1.0")
public final class RequiredKeysSet implements Rule {

    /** Variables that sign sessions and tokens: an empty one signs with nothing. */
    private static final Set<String> NEVER_EMPTY =
            Set.of("appkey", "appsecret", "secretkey", "secretkeybase", "appsecretkey", "jwtsecret", "sessionsecret");

    @Override
    public Optional<String> notApplicable(Facts facts) {
        boolean required =
                facts.get(ProductionSettings.class).expectations().stream().anyMatch(Expectation::required);
        return required || emptySecrets(facts).findAny().isPresent()
                ? Optional.empty()
                : Optional.of("the policy requires no key");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        ProductionSettings production = facts.get(ProductionSettings.class);
        return Stream.concat(
                production.expectations().stream()
                        .filter(Expectation::required)
                        .flatMap(expectation -> judged(facts.get(ConfigFacts.class), expectation)),
                emptySecrets(facts)
                        .filter(secret -> production.expectations().stream()
                                .noneMatch(one -> EnvName.of(one.key()).equals(EnvName.of(secret.key()))))
                        .map(RequiredKeysSet::empty));
    }

    private static Stream<Finding> judged(ConfigFacts config, Expectation expectation) {
        List<Setting> found = Stream.concat(config.sets().stream(), Stream.of(config.overrides()))
                .flatMap(set ->
                        Stream.concat(set.find(expectation.key()).stream(), set.elements(expectation.key()).stream()))
                .toList();
        if (found.stream().anyMatch(setting -> !setting.value().isEmpty())) {
            return Stream.empty();
        }
        Optional<ConfigSet.UnseenSource> unseen =
                config.sets().stream().flatMap(set -> set.unseen().stream()).findFirst();
        if (unseen.isPresent()) {
            return Stream.of(Finding.unknown(
                    expectation.at(),
                    expectation.key(),
                    "no file here sets \"" + expectation.key() + "\"; \""
                            + unseen.get().location() + "\" may"));
        }
        return found.isEmpty()
                ? Stream.of(Finding.of(
                        expectation.at(), expectation.key(), "\"" + expectation.key() + "\" is required and not set"))
                : found.stream().map(RequiredKeysSet::empty);
    }

    private static Finding empty(Setting setting) {
        return Finding.of(
                setting.origin(),
                setting.key(),
                "\"" + setting.key() + "\" is empty" + (setting.value().isFallback() ? " by default" : ""));
    }

    private static Stream<Setting> emptySecrets(Facts facts) {
        return facts.get(ConfigFacts.class).sets().stream()
                .filter(set -> set.kind() == ConfigSet.Kind.ENVIRONMENT)
                .flatMap(set -> set.settings().values().stream())
                .filter(setting -> setting.value().isEmpty() && NEVER_EMPTY.contains(EnvName.of(setting.key())));
    }
}
