package dev.readiness.rules.spring;

import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShutdownEndpointOffTest {

    @ParameterizedTest
    @CsvSource({
        "2.7.18,management.endpoint.shutdown.enabled,true",
        "3.3.9,management.endpoint.shutdown.enabled,true",
        "3.3.9,management.endpoints.enabled-by-default,true",
        "3.4.0,management.endpoint.shutdown.access,unrestricted",
        "3.5.6,management.endpoint.shutdown.enabled,true",
        "4.1.2,management.endpoints.access.default,UNRESTRICTED",
    })
    void reportsAnEndpointThatIsOn(String version, String key, String value) {
        assertRule(new ShutdownEndpointOff())
                .on(Boot.of(version).set(key, value))
                .reports(
                        key, "\"" + key + "\" is \"" + value + "\" in production, which enables the shutdown endpoint");
    }

    @ParameterizedTest
    @CsvSource({
        "3.3.9,management.endpoint.shutdown.access,unrestricted",
        "3.3.9,management.endpoint.shutdown.enabled,false",
        "3.4.0,management.endpoint.shutdown.access,none",
        "3.4.0,management.endpoint.shutdown.access,read-only",
        "3.4.0,management.endpoint.health.access,unrestricted",
    })
    void staysSilent(String version, String key, String value) {
        assertRule(new ShutdownEndpointOff())
                .on(Boot.of(version).set(key, value))
                .isSilent();
    }

    @Test
    void acceptsALimitOnAllEndpoints() {
        assertRule(new ShutdownEndpointOff())
                .on(spring(
                        "management.endpoint.shutdown.access",
                        "unrestricted",
                        "management.endpoints.access.max-permitted",
                        "read-only"))
                .isSilent();
    }

    @Test
    void doubtsWhatOnlyTheEnvironmentKnows() {
        String key = "management.endpoint.shutdown.enabled";
        assertRule(new ShutdownEndpointOff())
                .on(spring(key, Boot.unresolved("STOP")))
                .doubts(key, "\"" + key + "\" is \"${STOP}\", which only the target environment knows");
    }

    @Test
    void doesNotApplyWithoutTheActuator() {
        assertRule(new ShutdownEndpointOff())
                .on(spring("server.port", "80"))
                .doesNotApply("neither the actuator on the class path nor a setting of it");
    }
}
