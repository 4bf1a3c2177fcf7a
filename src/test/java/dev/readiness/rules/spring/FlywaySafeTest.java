package dev.readiness.rules.spring;

import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import dev.readiness.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FlywaySafeTest {

    private static final String CLEAN = "spring.flyway.clean-disabled";

    @ParameterizedTest
    @CsvSource({"spring.flyway.clean-disabled,false", "spring.flyway.clean-on-validation-error,true"})
    void reportsWhatEmptiesTheDatabase(String key, String value) {
        assertRule(new FlywaySafe())
                .on(spring(key, value))
                .reports(key, "\"" + key + "\" is \"" + value + "\" in production");
    }

    @ParameterizedTest
    @CsvSource({
        "spring.flyway.validate-on-migrate,false,WARNING",
        "spring.flyway.out-of-order,true,WARNING",
        "spring.flyway.baseline-on-migrate,true,NOTE",
    })
    void weighsTheOthersLess(String key, String value, Severity severity) {
        assertRule(new FlywaySafe())
                .on(spring(key, value))
                .reports(severity, key, "\"" + key + "\" is \"" + value + "\" in production");
    }

    @ParameterizedTest
    @CsvSource({
        "spring.flyway.clean-disabled,true",
        "spring.flyway.clean-on-validation-error,false",
        "spring.flyway.validate-on-migrate,true",
        "spring.flyway.out-of-order,false",
        "spring.flyway.baseline-on-migrate,false",
        "spring.flyway.placeholders.ignoreIfProd,--",
    })
    void staysSilent(String key, String value) {
        assertRule(new FlywaySafe()).on(spring(key, value)).isSilent();
    }

    @Test
    void warnsOfTheDefaultOfOlderVersions() {
        assertRule(new FlywaySafe())
                .on(Boot.of("2.7.18", Boot.FLYWAY).set("server.port", "80"))
                .reports(
                        Severity.WARNING,
                        CLEAN,
                        "\"" + CLEAN + "\" is not set, which means \"false\" before Spring Boot 3.0")
                .at(Given.FILE);
        assertRule(new FlywaySafe()).on(Boot.of("3.0.0", Boot.FLYWAY).set()).isSilent();
        assertRule(new FlywaySafe()).on(Boot.of("2.7.18").set(CLEAN, "true")).isSilent();
    }

    @Test
    void doubtsWhatOnlyTheEnvironmentKnows() {
        assertRule(new FlywaySafe())
                .on(spring(CLEAN, Boot.unresolved("CLEAN")))
                .doubts(CLEAN, "\"" + CLEAN + "\" is \"${CLEAN}\", which only the target environment knows");
    }

    @Test
    void doesNotApplyWithoutFlyway() {
        assertRule(new FlywaySafe())
                .on(spring("server.port", "80"))
                .doesNotApply("neither Flyway on the class path nor a setting of it");
    }
}
