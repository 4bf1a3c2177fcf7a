package dev.readiness.rules.spring;

import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HealthProbesOnTest {

    private static final String INCLUDE = "management.endpoints.web.exposure.include";
    private static final String EXCLUDE = "management.endpoints.web.exposure.exclude";

    @Test
    void reportsAWebApplicationWithoutTheActuator() {
        assertRule(new HealthProbesOn())
                .on(Boot.with(Boot.WEB).set("server.port", "80"))
                .reports("spring-boot-starter-actuator", "no actuator on the class path, so nothing serves health")
                .at("pom.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"management.endpoint.health.probes.enabled", "management.health.defaults.enabled"})
    void reportsWhatIsSwitchedOff(String key) {
        assertRule(new HealthProbesOn())
                .on(Boot.with(Boot.WEB, Boot.ACTUATOR).set(key, "false"))
                .reports(key, "\"" + key + "\" is \"false\" in production");
        assertRule(new HealthProbesOn()).on(spring(key, "true")).isSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "management.endpoints.web.exposure.include,'info,metrics'",
        "management.endpoints.web.exposure.exclude,health",
        "management.endpoints.web.exposure.exclude,*",
    })
    void reportsHealthThatIsNotExposed(String key, String value) {
        assertRule(new HealthProbesOn())
                .on(spring(key, value))
                .reports("health", "the health endpoint is not exposed over HTTP")
                .at(Given.FILE);
    }

    @ParameterizedTest
    @CsvSource({
        "management.endpoint.health.enabled,false",
        "management.endpoint.health.access,none",
        "management.endpoints.enabled-by-default,false",
        "management.endpoints.access.default,none",
    })
    void reportsHealthThatIsDisabled(String key, String value) {
        assertRule(new HealthProbesOn()).on(spring(key, value)).reports("health", "the health endpoint is disabled");
    }

    @Test
    void reportsAPortThatIsClosed() {
        assertRule(new HealthProbesOn())
                .on(spring("management.server.port", "-1"))
                .reports("management.server.port", "\"management.server.port\" is \"-1\" in production");
    }

    @Test
    void staysSilentWhereHealthAnswers() {
        assertRule(new HealthProbesOn())
                .on(Boot.with(Boot.WEB, Boot.ACTUATOR).set())
                .isSilent();
        assertRule(new HealthProbesOn()).on(spring(INCLUDE, "info, health")).isSilent();
        assertRule(new HealthProbesOn())
                .on(spring(INCLUDE, "*", EXCLUDE, "env"))
                .isSilent();
        assertRule(new HealthProbesOn())
                .on(spring(INCLUDE, Boot.unresolved("ENDPOINTS")))
                .isSilent();
        assertRule(new HealthProbesOn())
                .on(spring(
                        "management.endpoints.enabled-by-default",
                        "false",
                        "management.endpoint.health.enabled",
                        "true"))
                .isSilent();
    }

    @Test
    void doesNotApplyWithoutAWebServer() {
        String reason = "neither a web server nor a setting of the actuator";
        assertRule(new HealthProbesOn())
                .on(Boot.with(Boot.JPA).set("management.health.defaults.enabled", "false"))
                .doesNotApply(reason);
        assertRule(new HealthProbesOn()).on(spring("server.port", "80")).doesNotApply(reason);
    }
}
