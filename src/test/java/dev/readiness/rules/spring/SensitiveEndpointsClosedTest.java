package dev.readiness.rules.spring;

import static dev.readiness.core.Severity.WARNING;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SensitiveEndpointsClosedTest {

    private static final String INCLUDE = "management.endpoints.web.exposure.include";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beans",
                "configprops",
                "env",
                "gateway",
                "httpexchanges",
                "httptrace",
                "jolokia",
                "logfile",
                "loggers",
                "mappings",
                "sessions",
                "threaddump",
                "thread-dump"
            })
    void reportsASensitiveEndpoint(String endpoint) {
        assertRule(new SensitiveEndpointsClosed())
                .on(spring(INCLUDE, "health," + endpoint))
                .reports(INCLUDE, "\"" + INCLUDE + "\" exposes \"" + endpoint + "\" in production");
    }

    @Test
    void reportsEachOfAList() {
        assertRule(new SensitiveEndpointsClosed())
                .on(spring(INCLUDE + "[0]", "env", INCLUDE + "[1]", "health", INCLUDE + "[2]", "loggers"))
                .reportsKeys(INCLUDE + "[0]", INCLUDE + "[2]");
    }

    @ParameterizedTest
    @CsvSource({"heapdump,3.4.0,1", "heapdump,3.5.0,0", "heapdump,4.1.2,0", "shutdown,3.5.0,0", "shutdown,2.7.18,0"})
    void knowsWhatIsShutByDefault(String endpoint, String version, int findings) {
        assertRule(new SensitiveEndpointsClosed())
                .on(Boot.of(version).set(INCLUDE, endpoint))
                .reportsKeys(findings == 0 ? new String[0] : new String[] {INCLUDE});
    }

    @ParameterizedTest
    @CsvSource({
        "management.endpoint.heapdump.access,read-only,1",
        "management.endpoint.heapdump.access,UNRESTRICTED,1",
        "management.endpoint.heapdump.access,none,0",
        "management.endpoint.heapdump.enabled,true,1",
        "management.endpoint.heapdump.enabled,false,0",
        "management.endpoints.access.default,read_only,1",
        "management.endpoints.enabled-by-default,true,1",
    })
    void readsTheAccess(String key, String value, int findings) {
        assertRule(new SensitiveEndpointsClosed())
                .on(spring(INCLUDE, "heapdump", key, value))
                .reportsKeys(findings == 0 ? new String[0] : new String[] {INCLUDE});
    }

    @Test
    void prefersTheAccessOfTheEndpoint() {
        assertRule(new SensitiveEndpointsClosed())
                .on(spring(
                        INCLUDE,
                        "env",
                        "management.endpoints.access.default",
                        "none",
                        "management.endpoint.env.access",
                        "read-only"))
                .reportsKeys(INCLUDE);
    }

    @Test
    void acceptsWhatIsExcludedAgain() {
        assertRule(new SensitiveEndpointsClosed())
                .on(spring(INCLUDE, "env,health", "management.endpoints.web.exposure.exclude", "env"))
                .isSilent();
    }

    @Test
    void weighsAPortOfItsOwnLess() {
        assertRule(new SensitiveEndpointsClosed())
                .on(spring(INCLUDE, "env", "management.server.port", "9090"))
                .reports(WARNING, INCLUDE, "\"" + INCLUDE + "\" exposes \"env\" in production");
        assertRule(new SensitiveEndpointsClosed())
                .on(spring(INCLUDE, "env", "management.server.port", "-1"))
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "health,info,prometheus,metrics,caches,liquibase", ""})
    void staysSilent(String value) {
        assertRule(new SensitiveEndpointsClosed()).on(spring(INCLUDE, value)).isSilent();
    }

    @Test
    void doubtsWhatOnlyTheEnvironmentKnows() {
        assertRule(new SensitiveEndpointsClosed())
                .on(spring(INCLUDE, Boot.unresolved("ENDPOINTS")))
                .doubts(INCLUDE, "\"" + INCLUDE + "\" is \"${ENDPOINTS}\", which only the target environment knows");
    }

    @Test
    void doesNotApplyWithoutTheActuator() {
        assertRule(new SensitiveEndpointsClosed())
                .on(spring("server.port", "80"))
                .doesNotApply("neither the actuator on the class path nor a setting of it");
    }
}
