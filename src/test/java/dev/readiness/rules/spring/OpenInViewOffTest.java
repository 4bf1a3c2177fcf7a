package dev.readiness.rules.spring;

import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.rules.Given;
import org.junit.jupiter.api.Test;

final class OpenInViewOffTest {

    private static final String OPEN = "spring.jpa.open-in-view";

    @Test
    void reportsTheDefault() {
        assertRule(new OpenInViewOff())
                .on(Boot.with(Boot.WEB, Boot.JPA).set("server.port", "80"))
                .reports(OPEN, "\"" + OPEN + "\" is not set, which means \"true\"")
                .at(Given.FILE);
    }

    @Test
    void reportsWhatIsSwitchedOn() {
        assertRule(new OpenInViewOff())
                .on(spring(OPEN, "true"))
                .reports(OPEN, "\"" + OPEN + "\" is \"true\" in production");
    }

    @Test
    void staysSilentWhenItIsOff() {
        assertRule(new OpenInViewOff())
                .on(Boot.with(Boot.WEB, Boot.JPA).set(OPEN, "false"))
                .isSilent();
    }

    @Test
    void doesNotApplyWithoutJpaBehindAServlet() {
        String reason = "no JPA behind a servlet application";
        assertRule(new OpenInViewOff()).on(Boot.with(Boot.WEB).set()).doesNotApply(reason);
        assertRule(new OpenInViewOff()).on(Boot.with(Boot.JPA).set()).doesNotApply(reason);
        assertRule(new OpenInViewOff())
                .on(Boot.with(Boot.WEBFLUX, Boot.JPA).set())
                .doesNotApply(reason);
        assertRule(new OpenInViewOff())
                .on(Boot.with(Boot.WEB, Boot.JPA).set("spring.main.web-application-type", "none"))
                .doesNotApply(reason);
    }
}
