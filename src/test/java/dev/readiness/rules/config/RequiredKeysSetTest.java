package dev.readiness.rules.config;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.ConfigSet.UnseenSource;
import dev.readiness.facts.config.Value;
import dev.readiness.rules.Given;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RequiredKeysSetTest {

    private static final Expected REQUIRED = Expected.key("app.secret-key").required();

    @Test
    void reportsAKeyThatNoFileSets() {
        assertRule(new RequiredKeysSet())
                .on(REQUIRED.over(Given.set(ConfigSet.Kind.SPRING, Given.FILE, "app.name", "shop")))
                .reports("app.secret-key", "\"app.secret-key\" is required and not set")
                .at("readiness.yml:4");
    }

    @Test
    void reportsAnEmptyKeyWhereItIsEmptied() {
        assertRule(new RequiredKeysSet())
                .on(REQUIRED.over(Given.set(ConfigSet.Kind.SPRING, Given.FILE, "app.secretKey", "")))
                .reports("app.secretKey", "\"app.secretKey\" is empty")
                .at("src/main/resources/application-prod.yml:1");
    }

    @Test
    void reportsAnEmptyFallback() {
        assertRule(new RequiredKeysSet())
                .on(REQUIRED.over(spring("app.secret-key", Values.fallback("", "KEY", ""))))
                .reports("app.secret-key", "\"app.secret-key\" is empty by default");
    }

    @ParameterizedTest
    @CsvSource({"app.secret-key, x", "app.secretKey, ${KEY}", "'app.secret-key[0]', x"})
    void acceptsAValueAReferenceAndAList(String key, String value) {
        assertRule(new RequiredKeysSet())
                .on(REQUIRED.over(Given.set(ConfigSet.Kind.SPRING, Given.FILE, key, value)))
                .isSilent();
    }

    @Test
    void acceptsAVariableThatSetsTheKey() {
        assertRule(new RequiredKeysSet())
                .on(REQUIRED.over(
                        Given.set(ConfigSet.Kind.SPRING, Given.FILE, "app.secret-key", ""),
                        Given.set(ConfigSet.Kind.ENVIRONMENT, Given.ENV_FILE, "APP_SECRET_KEY", "x")))
                .isSilent();
    }

    @Test
    void doubtsWhatAnUnseenSourceMaySet() {
        ConfigSet set = Given.set(
                ConfigSet.Kind.SPRING,
                "prod",
                List.of(),
                List.of(),
                List.of(new UnseenSource("vault:", Origin.of(Given.FILE, 2))));
        assertRule(new RequiredKeysSet())
                .on(REQUIRED.over(set))
                .doubts("app.secret-key", "no file here sets \"app.secret-key\"; \"vault:\" may");
    }

    @Test
    void doesNotApplyWhereNothingIsRequired() {
        assertRule(new RequiredKeysSet())
                .on(Expected.key("app.name")
                        .equalTo("shop")
                        .over(Given.set(ConfigSet.Kind.SPRING, Given.FILE, "SECRET_KEY", "")))
                .doesNotApply("the policy requires no key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APP_KEY",
                "APP_SECRET",
                "SECRET_KEY",
                "SECRET_KEY_BASE",
                "APP_SECRET_KEY",
                "JWT_SECRET",
                "SESSION_SECRET"
            })
    void reportsAnEmptyKeyOfSessionsWithoutAPolicy(String name) {
        assertRule(new RequiredKeysSet())
                .on(Given.environment(name, ""))
                .reports(name, "\"" + name + "\" is empty")
                .at(".env.production:1");
    }

    @Test
    void reportsAnEmptyRequiredVariableOnce() {
        assertRule(new RequiredKeysSet())
                .on(REQUIRED.over(Given.set(ConfigSet.Kind.ENVIRONMENT, Given.ENV_FILE, "APP_SECRET_KEY", "")))
                .reports("APP_SECRET_KEY", "\"APP_SECRET_KEY\" is empty");
    }

    @Test
    void reportsAnEmptyKeyOfSessionsBesideARequiredOne() {
        assertRule(new RequiredKeysSet())
                .on(REQUIRED.over(Given.set(
                        ConfigSet.Kind.ENVIRONMENT, Given.ENV_FILE, "APP_SECRET_KEY", "x", "SESSION_SECRET", "")))
                .reports("SESSION_SECRET", "\"SESSION_SECRET\" is empty");
    }

    @ParameterizedTest
    @CsvSource({"APP_KEY, x", "AWS_SECRET_ACCESS_KEY, ''", "REDIS_PASSWORD, ''"})
    void asksNothingOfOtherVariables(String name, String value) {
        assertRule(new RequiredKeysSet()).on(Given.environment(name, value)).doesNotApply("the policy requires no key");
    }

    private static ConfigSet spring(String key, Value value) {
        return Given.set(ConfigSet.Kind.SPRING, "prod", List.of(Given.setting(key, value, Origin.of(Given.FILE, 1))));
    }
}
