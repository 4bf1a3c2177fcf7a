package dev.readiness.rules.spring;

import static dev.readiness.core.Severity.ERROR;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.readiness.core.Finding;
import dev.readiness.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SessionCookieSecureTest {

    private static final String SECURE = "server.servlet.session.cookie.secure";
    private static final String HTTP_ONLY = "server.servlet.session.cookie.http-only";
    private static final String SAME_SITE = "server.servlet.session.cookie.same-site";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.security:spring-security-web",
                "org.springframework.boot:spring-boot-starter-security",
                "org.springframework.session:spring-session-core",
                "org.springframework.boot:spring-boot-starter-session-data-redis"
            })
    void reportsACookieThatIsNotSecured(String artifact) {
        assertRule(new SessionCookieSecure())
                .on(Boot.with(Boot.WEB, artifact).set("server.port", "80"))
                .reports(SECURE, "\"" + SECURE + "\" is not set, so the cookie may travel over plain HTTP")
                .at(Given.FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"server.servlet.session.timeout", "server.servlet.session.cookie.http-only"})
    void appliesWhereASessionIsConfigured(String key) {
        assertRule(new SessionCookieSecure()).on(spring(key, "true")).reportsKeys(SECURE);
    }

    @Test
    void reportsACookieThatIsOpen() {
        assertRule(new SessionCookieSecure())
                .on(spring(SECURE, "false"))
                .reports(SECURE, "\"" + SECURE + "\" is \"false\" in production");
    }

    @Test
    void reportsACookieForScriptsAsAnError() {
        assertRule(new SessionCookieSecure())
                .on(spring(SECURE, "true", HTTP_ONLY, "false"))
                .reports(ERROR, HTTP_ONLY, "\"" + HTTP_ONLY + "\" is \"false\" in production");
    }

    @Test
    void reportsAForeignCookieThatIsNotSecuredAsAnError() {
        assertRule(new SessionCookieSecure()).on(spring(SAME_SITE, "None")).reportsKeys(SECURE, SAME_SITE);
        assertRule(new SessionCookieSecure())
                .on(spring(SECURE, Boot.unresolved("SECURE")))
                .doubts(SECURE, "\"" + SECURE + "\" is \"${SECURE}\", which only the target environment knows");
        assertRule(new SessionCookieSecure())
                .on(spring(SECURE, "true", SAME_SITE, "none"))
                .isSilent();
        assertRule(new SessionCookieSecure())
                .on(spring(SECURE, "true", SAME_SITE, "lax"))
                .isSilent();
    }

    @Test
    void saysWhyAForeignCookieIsAnError() {
        assertThat(new SessionCookieSecure().check(spring(SECURE, "false", SAME_SITE, "none")))
                .extracting(Finding::message, finding -> finding.severity().orElse(null))
                .containsExactly(
                        tuple("\"" + SECURE + "\" is \"false\" in production", null),
                        tuple("\"" + SAME_SITE + "\" is \"none\" in production without \"secure\"", ERROR));
    }

    @Test
    void judgesTheReactiveCookie() {
        String secure = "server.reactive.session.cookie.secure";
        String security = "org.springframework.security:spring-security-web";
        assertRule(new SessionCookieSecure())
                .on(Boot.with(Boot.WEBFLUX, security).set())
                .reportsKeys(secure);
        assertRule(new SessionCookieSecure())
                .on(Boot.with(Boot.WEBFLUX, Boot.WEB, security).set())
                .reportsKeys(SECURE);
        assertRule(new SessionCookieSecure())
                .on(spring("server.reactive.session.timeout", "1h"))
                .reportsKeys(secure);
        assertRule(new SessionCookieSecure()).on(spring(secure, "true")).isSilent();
    }

    @Test
    void staysSilentWhenBothAreOn() {
        assertRule(new SessionCookieSecure())
                .on(spring(SECURE, "true", HTTP_ONLY, "true"))
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.springframework.security:spring-security-crypto", "com.acme:spring-boot-starter-x"})
    void doesNotApplyWithoutSessions(String artifact) {
        assertRule(new SessionCookieSecure())
                .on(Boot.with(Boot.WEB, artifact).set())
                .doesNotApply("nothing here keeps sessions");
    }

    @Test
    void doesNotApplyWithoutAWebServer() {
        assertRule(new SessionCookieSecure())
                .on(Boot.with("org.springframework.security:spring-security-web")
                        .set())
                .doesNotApply("nothing here keeps sessions");
    }
}
