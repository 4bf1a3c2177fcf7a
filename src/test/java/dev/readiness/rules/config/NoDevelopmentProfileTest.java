package dev.readiness.rules.config;

import static dev.readiness.rules.Given.environment;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.rules.Given;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NoDevelopmentProfileTest {

    private static final String ACTIVE = "spring.profiles.active";

    @ParameterizedTest
    @CsvSource({
        "FASTAPI_ENV, development",
        "APP_ENV, local",
        "NODE_ENV, dev",
        "ENV, test",
        "ENVIRONMENT, demo",
        "SENTRY_ENVIRONMENT, TEST",
        "MICRONAUT_ENVIRONMENTS, secret-samples",
        "SPRING_PROFILES_ACTIVE, Dev",
        "SPRING_PROFILES_INCLUDE, dev",
        "QUARKUS_PROFILE, dev",
        "APP_PROFILE, dev",
        "app_env, dev"
    })
    void reportsAVariableThatChoosesDevelopment(String name, String value) {
        assertRule(new NoDevelopmentProfile())
                .on(environment(name, value))
                .reports(name, "\"" + name + "\" is \"" + value + "\"")
                .at(".env.production:1");
    }

    @Test
    void reportsEachProfileOfAVariable() {
        assertRule(new NoDevelopmentProfile())
                .on(environment("SPRING_PROFILES_ACTIVE", "prod, demo"))
                .reports("SPRING_PROFILES_ACTIVE", "\"SPRING_PROFILES_ACTIVE\" is \"demo\"");
    }

    @ParameterizedTest
    @CsvSource({
        "APP_ENV, production",
        "APP_ENV, staging",
        "APP_ENV, developer",
        "APP_ENV, mydev",
        "APP_ENV, ''",
        "AWS_PROFILE, dev",
        "ENVELOPE, dev",
        "APP_ENV_FILE, dev",
        "FILESYSTEM_DISK, local"
    })
    void isSilentAboutOtherVariables(String name, String value) {
        assertRule(new NoDevelopmentProfile()).on(environment(name, value)).isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {ACTIVE, "spring.profiles.active[0]", "spring.profiles.default"})
    void warnsOfTheDefaultOfAStart(String key) {
        assertRule(new NoDevelopmentProfile())
                .on(spring(key, "dev"))
                .reports(Severity.WARNING, key, "the profile \"dev\" is active when the start names none")
                .at("src/main/resources/application-prod.yml:1");
    }

    @Test
    void looksBeneathTheProfileThatTheEvaluationForced() {
        Setting forced = new Setting(
                ACTIVE,
                Value.of("prod"),
                List.of(
                        new Setting.Source(Origin.of("application.properties", 4), Value.of("api,dev"), ""),
                        new Setting.Source(Origin.of("application.yml", 2), Value.of("local"), "")));
        assertRule(new NoDevelopmentProfile())
                .on(Given.config(Given.set(ConfigSet.Kind.SPRING, "prod", List.of(forced)))
                        .build())
                .reports(Severity.WARNING, ACTIVE, "the profile \"dev\" is active when the start names none")
                .at("application.properties:4");
    }

    @ParameterizedTest
    @CsvSource({
        "spring.profiles.active, @spring.profiles.active@",
        "spring.profiles.active, prod",
        "spring.profiles.active, druid",
        "spring.profiles.group.dev[0], secret-samples",
        "app.profiles.active, dev",
        "app.env, dev"
    })
    void isSilentAboutTokensAndOtherKeys(String key, String value) {
        assertRule(new NoDevelopmentProfile()).on(spring(key, value)).isSilent();
    }

    @ParameterizedTest
    @CsvSource({"spring.profiles.group.prod[1], secret-samples", "spring.profiles.include, 'api, secret-samples'"})
    void reportsAProfileThatProductionDragsIn(String key, String value) {
        assertRule(new NoDevelopmentProfile())
                .on(active(List.of("prod", "secret-samples"), key, value))
                .reports(key, "the profile \"secret-samples\" is active in production")
                .at("src/main/resources/application-prod.yml:1");
    }

    @Test
    void reportsAnActiveProfileWithoutAKnownCause() {
        assertRule(new NoDevelopmentProfile())
                .on(active(List.of("prod", "dev"), "spring.profiles.group.prod[0]", "api"))
                .reports("", "the profile \"dev\" is active in production")
                .at(".");
        assertRule(new NoDevelopmentProfile())
                .on(active(List.of("prod", "dev"), "app.stage", "dev"))
                .reports("", "the profile \"dev\" is active in production");
    }

    @Test
    void acceptsWhatThePolicyCallsProduction() {
        ProductionSettings demo = new ProductionSettings(
                List.of("demo"), "auto", Optional.empty(), List.of(), List.of(), List.of("demo"), List.of());
        Facts facts = Given.config(set(List.of("demo"), "spring.profiles.active", "demo"))
                .with(ProductionSettings.class, demo)
                .build();
        assertRule(new NoDevelopmentProfile()).on(facts).isSilent();
    }

    private static Facts active(List<String> profiles, String key, String value) {
        return Given.config(set(profiles, key, value)).build();
    }

    private static ConfigSet set(List<String> profiles, String key, String value) {
        SortedMap<String, Setting> settings = new TreeMap<>();
        settings.put(key, Given.setting(key, Value.of(value), Origin.of(Given.FILE, 1)));
        return new ConfigSet(ConfigSet.Kind.SPRING, "prod", profiles, settings, List.of(), List.of());
    }
}
