package dev.readiness.rules.readiness;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.project.GuardFacts;
import dev.readiness.rules.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UploadsGuardedTest {

    @Test
    void doesNotApplyWhereNobodyAsksForIt() {
        assertRule(new UploadsGuarded())
                .on(given(false, false, false))
                .doesNotApply("the POM asks neither for the guard nor for the goal gate");
        assertRule(new UploadsGuarded())
                .on(given(false, true, false))
                .doesNotApply("the POM asks neither for the guard nor for the goal gate");
    }

    @Test
    void reportsAnExtensionThatIsNotAtWork() {
        assertRule(new UploadsGuarded())
                .on(given(true, false, false))
                .reports(
                        "extensions",
                        "the plugin is an extension and this Maven does not run it, so nothing holds an upload back")
                .at("pom.xml:12");
        assertRule(new UploadsGuarded()).on(given(true, false, true)).reportsKeys("extensions");
    }

    @Test
    void reportsAGateThatComesAfterTheUpload() {
        assertRule(new UploadsGuarded())
                .on(given(false, false, true))
                .reports(
                        "gate",
                        "the goal gate is bound without the plugin's extension, so Maven runs it after the upload");
    }

    @Test
    void reportsModulesThatTheGuardDoesNotSee() {
        assertRule(new UploadsGuarded())
                .on(given(true, true, false, "core", "api"))
                .reports("modules", "nothing holds the uploads of these modules back: \"api\", \"core\"")
                .at("pom.xml:12");
        // an extension of Maven itself sees every module, whatever their POMs say
        assertRule(new UploadsGuarded()).on(given(false, true, true, "api")).isSilent();
        assertRule(new UploadsGuarded()).on(given(true, false, false, "api")).reportsKeys("extensions");
    }

    @Test
    void acceptsAGuardAtWork() {
        assertRule(new UploadsGuarded()).on(given(true, true, false)).isSilent();
        assertRule(new UploadsGuarded()).on(given(true, true, true)).isSilent();
        assertRule(new UploadsGuarded()).on(given(false, true, true)).isSilent();
    }

    private static Facts given(boolean extension, boolean alive, boolean gateBound, String... unguarded) {
        return Given.policy()
                .with(
                        GuardFacts.class,
                        new GuardFacts(Origin.of("pom.xml", 12), extension, alive, gateBound, List.of(unguarded)))
                .build();
    }
}
