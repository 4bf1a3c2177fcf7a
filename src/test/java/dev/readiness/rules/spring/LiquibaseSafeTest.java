package dev.readiness.rules.spring;

import static dev.readiness.core.Severity.WARNING;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LiquibaseSafeTest {

    private static final String CONTEXTS = "spring.liquibase.contexts";
    private static final String DROP = "spring.liquibase.drop-first";

    @Test
    void reportsADrop() {
        assertRule(new LiquibaseSafe())
                .on(spring(DROP, "true"))
                .reports(DROP, "\"" + DROP + "\" is \"true\" in production");
    }

    @Test
    void warnsOfForgottenChecksums() {
        String key = "spring.liquibase.clear-checksums";
        assertRule(new LiquibaseSafe())
                .on(spring(key, "true"))
                .reports(WARNING, key, "\"" + key + "\" is \"true\" in production");
    }

    @ParameterizedTest
    @ValueSource(strings = {"faker", "test", "tests", "sample", "samples", "demo", "dev", "development", "local"})
    void warnsOfContextsThatAreNotForProduction(String context) {
        assertRule(new LiquibaseSafe())
                .on(spring(CONTEXTS, "prod, " + context))
                .reports(WARNING, CONTEXTS, "\"" + CONTEXTS + "\" includes \"" + context + "\" in production");
    }

    @ParameterizedTest
    @CsvSource({
        "spring.liquibase.drop-first,false",
        "spring.liquibase.clear-checksums,false",
        "spring.liquibase.contexts,prod",
        "spring.liquibase.contexts,!test",
        "spring.liquibase.contexts,''",
    })
    void staysSilent(String key, String value) {
        assertRule(new LiquibaseSafe()).on(spring(key, value)).isSilent();
    }

    @Test
    void doubtsWhatOnlyTheEnvironmentKnows() {
        assertRule(new LiquibaseSafe())
                .on(spring(DROP, Boot.unresolved("DROP")))
                .doubts(DROP, "\"" + DROP + "\" is \"${DROP}\", which only the target environment knows");
    }

    @Test
    void appliesWithLiquibaseOnly() {
        assertRule(new LiquibaseSafe()).on(Boot.with(Boot.LIQUIBASE).set()).isSilent();
        assertRule(new LiquibaseSafe())
                .on(spring("server.port", "80"))
                .doesNotApply("neither Liquibase on the class path nor a setting of it");
    }
}
