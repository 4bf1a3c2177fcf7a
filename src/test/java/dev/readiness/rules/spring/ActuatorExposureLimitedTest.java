package dev.readiness.rules.spring;

import static dev.readiness.core.Severity.WARNING;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.Value;
import dev.readiness.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ActuatorExposureLimitedTest {

    private static final String INCLUDE = "management.endpoints.web.exposure.include";
    private static final String EXCLUDE = "management.endpoints.web.exposure.exclude";
    private static final String IS_ALL = "\"" + INCLUDE + "\" is \"*\" in production";
    private static final String OPENS = IS_ALL
            + ", which opens beans, configprops, env, httpexchanges, logfile, loggers, mappings, sessions, threaddump";
    private static final String LATER = IS_ALL + ", which opens every endpoint that is enabled later";
    private static final String REST = "beans,configprops,httpexchanges,logfile,loggers,mappings,sessions,threaddump";

    @Test
    void reportsAWildcardWithWhatItOpens() {
        assertRule(new ActuatorExposureLimited()).on(spring(INCLUDE, "*")).reports(INCLUDE, OPENS);
    }

    @Test
    void countsTheHeapDumpBeforeItWasShutByDefault() {
        assertRule(new ActuatorExposureLimited())
                .on(Boot.of("3.4.1").set(INCLUDE, "*"))
                .reports(INCLUDE, OPENS.replace("env,", "env, heapdump,"));
    }

    @Test
    void findsTheWildcardInAList() {
        assertRule(new ActuatorExposureLimited())
                .on(spring(INCLUDE + "[0]", "health", INCLUDE + "[1]", "*"))
                .reportsKeys(INCLUDE + "[1]");
    }

    @Test
    void judgesTheFallback() {
        assertRule(new ActuatorExposureLimited())
                .on(spring(INCLUDE, Boot.fallback("ENDPOINTS", "*")))
                .reports(INCLUDE, OPENS.replace("in production", "by default"));
    }

    @Test
    void reportsWhatTheExclusionLeavesIn() {
        assertRule(new ActuatorExposureLimited())
                .on(spring(INCLUDE, "*", EXCLUDE, REST))
                .reports(INCLUDE, IS_ALL + ", which opens env");
    }

    @ParameterizedTest
    @ValueSource(strings = {REST + ",env", "*", REST + ", ENV"})
    void acceptsAnExclusionOfAllThatIsSensitive(String excluded) {
        assertRule(new ActuatorExposureLimited())
                .on(spring(INCLUDE, "*", EXCLUDE, excluded))
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "management.endpoints.enabled-by-default,false",
        "management.endpoints.access.default,none",
    })
    void warnsWhereOnlyTheDefaultKeepsEndpointsShut(String key, String value) {
        assertRule(new ActuatorExposureLimited())
                .on(spring(INCLUDE, "*", key, value, "management.endpoint.metrics.enabled", "true"))
                .reports(WARNING, INCLUDE, LATER);
    }

    @Test
    void acceptsWhatIsShutForGood() {
        assertRule(new ActuatorExposureLimited())
                .on(spring(INCLUDE, "*", "management.endpoints.access.max-permitted", "none"))
                .isSilent();
        assertRule(new ActuatorExposureLimited())
                .on(spring(INCLUDE, "*", EXCLUDE, "*", "management.endpoints.enabled-by-default", "false"))
                .isSilent();
    }

    @Test
    void ignoresAccessBeforeItExisted() {
        assertRule(new ActuatorExposureLimited())
                .on(Boot.of("3.3.1").set(INCLUDE, "*", "management.endpoints.access.default", "none"))
                .reports(INCLUDE, OPENS.replace("env,", "env, heapdump,"));
        assertRule(new ActuatorExposureLimited())
                .on(Boot.of("3.3.1").set(INCLUDE, "*", "management.endpoints.access.max-permitted", "none"))
                .reportsKeys(INCLUDE);
    }

    @ParameterizedTest
    @CsvSource({"9090,8080", "9090,''", "0,0", "8081,9090"})
    void weighsAPortOfItsOwnLess(String management, String server) {
        assertRule(new ActuatorExposureLimited())
                .on(
                        server.isEmpty()
                                ? spring(INCLUDE, "*", "management.server.port", management)
                                : spring(INCLUDE, "*", "management.server.port", management, "server.port", server))
                .reports(WARNING, INCLUDE, OPENS);
    }

    @ParameterizedTest
    @CsvSource({"8080,8080", "8080,''", "9090,9090", "'',9090"})
    void weighsThePublicPortInFull(String management, String server) {
        assertRule(new ActuatorExposureLimited())
                .on(
                        server.isEmpty()
                                ? spring(INCLUDE, "*", "management.server.port", management)
                                : spring(INCLUDE, "*", "management.server.port", management, "server.port", server))
                .reports(INCLUDE, OPENS);
    }

    @Test
    void weighsAPortThatOnlyTheEnvironmentKnowsInFull() {
        assertRule(new ActuatorExposureLimited())
                .on(Boot.with()
                        .set(
                                Given.setting(INCLUDE, Value.of("*"), Origin.of("f", 1)),
                                Given.setting("management.server.port", Boot.unresolved("PORT"), Origin.of("f", 2))))
                .reports(INCLUDE, OPENS);
    }

    @Test
    void staysSilentWithoutAnHttpPort() {
        assertRule(new ActuatorExposureLimited())
                .on(spring(INCLUDE, "*", "management.server.port", "-1"))
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "management.endpoints.web.exposure.include,health",
        "management.endpoints.web.exposure.include,''",
        "management.endpoints.jmx.exposure.include,*",
        "management.endpoints.jmx.exposure.exclude,*",
    })
    void staysSilent(String key, String value) {
        assertRule(new ActuatorExposureLimited()).on(spring(key, value)).isSilent();
    }

    @Test
    void doubtsWhatOnlyTheEnvironmentKnows() {
        assertRule(new ActuatorExposureLimited())
                .on(spring(INCLUDE, Boot.unresolved("ENDPOINTS")))
                .doubts(INCLUDE, "\"" + INCLUDE + "\" is \"${ENDPOINTS}\", which only the target environment knows");
    }

    @Test
    void readsTheEnvironment() {
        assertRule(new ActuatorExposureLimited())
                .on(Given.overriding("management.endpoints.web.exposure.include", "health,*")
                        .build())
                .reportsKeys("management.endpoints.web.exposure.include");
    }

    @Test
    void appliesWithTheActuatorOnly() {
        assertRule(new ActuatorExposureLimited())
                .on(Boot.with(Boot.ACTUATOR).set())
                .isSilent();
        assertRule(new ActuatorExposureLimited())
                .on(Boot.with(Boot.WEB).set("server.port", "80"))
                .doesNotApply("neither the actuator on the class path nor a setting of it");
        assertRule(new ActuatorExposureLimited())
                .on(Boot.with("com.acme:my-actuator").set())
                .doesNotApply("neither the actuator on the class path nor a setting of it");
    }
}
