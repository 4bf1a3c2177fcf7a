package dev.readiness.rules.spring;

import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;

final class H2ConsoleOffTest {

    private static final String ENABLED = "spring.h2.console.enabled";
    private static final String OTHERS = "spring.h2.console.settings.web-allow-others";

    @Test
    void reportsTheConsole() {
        assertRule(new H2ConsoleOff())
                .on(spring(ENABLED, "true"))
                .reports(ENABLED, "\"" + ENABLED + "\" is \"true\" in production");
    }

    @Test
    void reportsThatOthersMayUseIt() {
        assertRule(new H2ConsoleOff())
                .on(spring(ENABLED, "true", OTHERS, "true"))
                .reportsKeys(ENABLED, OTHERS);
        assertRule(new H2ConsoleOff())
                .on(spring(ENABLED, "true", OTHERS, "false"))
                .reportsKeys(ENABLED);
    }

    @Test
    void staysSilentWhenItIsOff() {
        assertRule(new H2ConsoleOff())
                .on(spring(ENABLED, "false", OTHERS, "true"))
                .isSilent();
        assertRule(new H2ConsoleOff()).on(spring(OTHERS, "true")).isSilent();
    }

    @Test
    void judgesTheFallback() {
        assertRule(new H2ConsoleOff())
                .on(spring(ENABLED, Boot.fallback("H2", "true")))
                .reports(ENABLED, "\"" + ENABLED + "\" is \"true\" by default");
    }

    @Test
    void doubtsWhatOnlyTheEnvironmentKnows() {
        assertRule(new H2ConsoleOff())
                .on(spring(ENABLED, Boot.unresolved("H2")))
                .doubts(ENABLED, "\"" + ENABLED + "\" is \"${H2}\", which only the target environment knows");
    }
}
