package dev.readiness.rules.spring;

import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiDocsOffTest {

    private static final String API_DOCS = "springdoc.api-docs.enabled";

    @ParameterizedTest
    @ValueSource(strings = {API_DOCS, "springdoc.swagger-ui.enabled", "springdoc.show-actuator"})
    void reportsWhatIsSwitchedOnWhateverTheClassPath(String key) {
        assertRule(new ApiDocsOff())
                .on(spring(key, "true", "springdoc.api-docs.path", "/v3/api-docs"))
                .reports(key, "\"" + key + "\" is \"true\" in production");
    }

    @Test
    void reportsTheDefaultWithSpringdocOnTheClassPath() {
        assertRule(new ApiDocsOff())
                .on(Boot.with(Boot.SPRINGDOC).set("springdoc.swagger-ui.enabled", "false"))
                .reports(API_DOCS, "\"" + API_DOCS + "\" is not set, so springdoc serves the API description")
                .at(Given.FILE);
        assertRule(new ApiDocsOff())
                .on(Boot.with(Boot.SPRINGDOC).set(API_DOCS, "true"))
                .reports(API_DOCS, "\"" + API_DOCS + "\" is \"true\" in production");
    }

    @Test
    void staysSilentWithoutADescription() {
        assertRule(new ApiDocsOff())
                .on(Boot.with(Boot.SPRINGDOC)
                        .set(
                                API_DOCS,
                                "false",
                                "springdoc.show-actuator",
                                "true",
                                "springdoc.swagger-ui.enabled",
                                "true"))
                .isSilent();
    }

    @Test
    void staysSilentWhereNothingIsSwitchedOn() {
        assertRule(new ApiDocsOff())
                .on(spring("springdoc.swagger-ui.enabled", "false"))
                .isSilent();
        assertRule(new ApiDocsOff())
                .on(spring("springdoc.swagger-ui.path", "/ui"))
                .isSilent();
    }

    @Test
    void asksForSpringdocOnAKnownClassPath() {
        assertRule(new ApiDocsOff())
                .on(Boot.with(Boot.WEB).set())
                .doesNotApply("neither springdoc on the class path nor a setting of it");
        assertRule(new ApiDocsOff())
                .on(Boot.with(Boot.WEB).set("springdoc.api-docs.path", "/docs"))
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"swagger.production", "swagger.enabled"})
    void leavesOtherLibrariesAlone(String key) {
        assertRule(new ApiDocsOff())
                .on(spring(key, "true"))
                .doesNotApply("neither springdoc on the class path nor a setting of it");
    }
}
