package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.policy.ProductionSettings;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Profiles that drag development into production: through groups and includes, as the default of a start that names no
 * profile, or by a variable of an environment file.
 */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.no-development-profile",
        title = "No development profile is active in production",
        fix = "name the production profile instead",
        needs = {ConfigFacts.class, ProductionSettings.class},
        since = "0.1.0")
public final class NoDevelopmentProfile implements Rule {

    /** Keys of a base file that choose the profile when the start does not. */
    private static final String DEFAULT = "spring\\.profiles\\.(?:active|default)(?:\\[\\d+])?";

    /** Variables that choose a stage: {@code APP_ENV}, {@code SPRING_PROFILES_ACTIVE}; not {@code AWS_PROFILE}. */
    private static final String STAGE =
            "(?:.*_)?ENV(?:IRONMENTS?)?|(?:.*_)?PROFILES_(?:ACTIVE|INCLUDE)|(?:QUARKUS|APP)_PROFILE";

    @Override
    public Stream<Finding> check(Facts facts) {
        ProductionSettings production = facts.get(ProductionSettings.class);
        return facts.get(ConfigFacts.class).sets().stream()
                .flatMap(set -> set.kind() == ConfigSet.Kind.ENVIRONMENT
                        ? variables(set, production)
                        : Stream.concat(active(set, production), defaults(set, production)));
    }

    private static Stream<Finding> variables(ConfigSet set, ProductionSettings production) {
        return set.settings().values().stream()
                .filter(setting -> setting.key().toUpperCase(Locale.ROOT).matches(STAGE))
                .flatMap(setting -> DevelopmentProfiles.in(setting.text(), production)
                        .map(name -> Finding.of(
                                setting.origin(),
                                setting.key(),
                                "\"" + setting.key() + "\" is \"" + name + "\"" + ByDefault.suffix(setting, name))));
    }

    /** What the framework itself activates although the start names production only. */
    private static Stream<Finding> active(ConfigSet set, ProductionSettings production) {
        return set.profiles().stream()
                .flatMap(profile -> DevelopmentProfiles.in(profile, production))
                .map(profile -> {
                    Optional<Setting> cause = cause(set, profile);
                    return Finding.of(
                            cause.map(Setting::origin).orElse(Origin.of(".")),
                            cause.map(Setting::key).orElse(""),
                            "the profile \"" + profile + "\" is active in production");
                });
    }

    private static Optional<Setting> cause(ConfigSet set, String profile) {
        return set.settings().values().stream()
                .filter(setting -> setting.key().matches("spring\\.profiles\\.(?:group|include).*"))
                .filter(setting -> DevelopmentProfiles.names(setting.text()).anyMatch(profile::equals))
                .findFirst();
    }

    /** The value as the strongest file has it: the evaluation itself may have chosen another profile over it. */
    private static Stream<Finding> defaults(ConfigSet set, ProductionSettings production) {
        return set.settings().values().stream()
                .filter(setting -> setting.key().matches(DEFAULT))
                .flatMap(setting -> Stream.of(
                                setting.text(), setting.sources().get(0).value().text())
                        .flatMap(text -> DevelopmentProfiles.in(text, production))
                        .distinct()
                        .map(name -> Finding.of(
                                        setting.origin(),
                                        setting.key(),
                                        "the profile \"" + name + "\" is active when the start names none")
                                .as(Severity.WARNING)));
    }
}
