package dev.readiness.rules.spring;

import static dev.readiness.core.Severity.WARNING;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActuatorValuesHiddenTest {

    @ParameterizedTest
    @CsvSource({
        "management.endpoint.env.show-values,always",
        "management.endpoint.configprops.showValues,ALWAYS",
        "management.endpoint.quartz.show-values,always",
    })
    void reportsValuesForEveryone(String key, String value) {
        assertRule(new ActuatorValuesHidden())
                .on(spring(key, value))
                .reports(key, "\"" + key + "\" is \"" + value + "\" in production");
        assertRule(new ActuatorValuesHidden())
                .on(Boot.of("2.7.18").set(key, value))
                .isSilent();
        assertRule(new ActuatorValuesHidden())
                .on(Boot.of("3.0.0").set(key, value))
                .reportsKeys(key);
    }

    @ParameterizedTest
    @CsvSource({
        "management.endpoint.health.show-details,always",
        "management.endpoint.health.show-components,Always",
        "management.endpoint.health.group.ready.show-details,always",
        "management.endpoint.health.group.ready.show-components,always",
    })
    void warnsOfHealthDetails(String key, String value) {
        assertRule(new ActuatorValuesHidden())
                .on(Boot.of("2.7.18").set(key, value))
                .reports(WARNING, key, "\"" + key + "\" is \"" + value + "\" in production");
    }

    @ParameterizedTest
    @CsvSource({
        "management.endpoint.env.show-values,when-authorized",
        "management.endpoint.env.show-values,never",
        "management.endpoint.health.show-details,when_authorized",
        "management.endpoint.health.group.ready.show-details,never",
        "management.endpoint.health.group.ready.include,always",
        "management.endpoint.beans.show-values,always",
    })
    void staysSilent(String key, String value) {
        assertRule(new ActuatorValuesHidden()).on(spring(key, value)).isSilent();
    }

    @Test
    void doubtsWhatOnlyTheEnvironmentKnows() {
        String key = "management.endpoint.env.show-values";
        assertRule(new ActuatorValuesHidden())
                .on(spring(key, Boot.unresolved("SHOW")))
                .doubts(key, "\"" + key + "\" is \"${SHOW}\", which only the target environment knows");
    }

    @Test
    void doesNotApplyWithoutTheActuator() {
        assertRule(new ActuatorValuesHidden())
                .on(spring("server.port", "80"))
                .doesNotApply("neither the actuator on the class path nor a setting of it");
    }
}
