package dev.readiness.rules.spring;

import static dev.readiness.core.Severity.WARNING;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MigrationsOnTest {

    private static final String FLYWAY = "spring.flyway.enabled";
    private static final String LIQUIBASE = "spring.liquibase.enabled";

    @ParameterizedTest
    @CsvSource({
        "org.flywaydb:flyway-core,spring.flyway.enabled",
        "org.liquibase:liquibase-core,spring.liquibase.enabled"
    })
    void reportsMigrationsThatAreOff(String artifact, String key) {
        assertRule(new MigrationsOn())
                .on(Boot.with(artifact).set(key, "false"))
                .reports(key, "\"" + key + "\" is \"false\" in production");
        assertRule(new MigrationsOn()).on(Boot.with(artifact).set(key, "true")).isSilent();
        assertRule(new MigrationsOn()).on(Boot.with(artifact).set()).isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {FLYWAY, LIQUIBASE})
    void warnsWhereTheClassPathIsUnknown(String key) {
        assertRule(new MigrationsOn())
                .on(spring(key, "false"))
                .reports(WARNING, key, "\"" + key + "\" is \"false\" in production");
    }

    @Test
    void acceptsThatTheOtherOneMigrates() {
        assertRule(new MigrationsOn())
                .on(Boot.with(Boot.FLYWAY, Boot.LIQUIBASE).set(FLYWAY, "false"))
                .isSilent();
        assertRule(new MigrationsOn())
                .on(Boot.with(Boot.FLYWAY, Boot.LIQUIBASE).set(LIQUIBASE, "false"))
                .isSilent();
        assertRule(new MigrationsOn())
                .on(Boot.with(Boot.FLYWAY, Boot.LIQUIBASE).set(FLYWAY, "false", LIQUIBASE, "false"))
                .reportsKeys(FLYWAY, LIQUIBASE);
        assertRule(new MigrationsOn())
                .on(Boot.with(Boot.FLYWAY).set(FLYWAY, "false", LIQUIBASE, "true"))
                .reportsKeys(FLYWAY);
        assertRule(new MigrationsOn())
                .on(Boot.with(Boot.LIQUIBASE).set(FLYWAY, "false", LIQUIBASE, "true"))
                .isSilent();
    }

    @Test
    void doubtsWhatOnlyTheEnvironmentKnows() {
        assertRule(new MigrationsOn())
                .on(spring(FLYWAY, Boot.unresolved("MIGRATE")))
                .doubts(FLYWAY, "\"" + FLYWAY + "\" is \"${MIGRATE}\", which only the target environment knows");
    }

    @Test
    void doesNotApplyWithoutMigrations() {
        assertRule(new MigrationsOn())
                .on(Boot.with(Boot.WEB).set(FLYWAY, "false"))
                .doesNotApply("neither Flyway nor Liquibase here");
        assertRule(new MigrationsOn())
                .on(spring("server.port", "80"))
                .doesNotApply("neither Flyway nor Liquibase here");
    }
}
