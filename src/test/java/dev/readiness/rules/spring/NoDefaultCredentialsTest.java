package dev.readiness.rules.spring;

import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.config.SecretTraits;
import dev.readiness.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NoDefaultCredentialsTest {

    private static final String PASSWORD = "spring.security.user.password";
    private static final String EUREKA = "eureka.client.service-url.defaultZone";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.security.user.password",
                "spring.datasource.druid.stat-view-servlet.login-password",
                "spring.boot.admin.client.password",
                "spring.boot.admin.client.instance.metadata.user.password"
            })
    void reportsALiteral(String key) {
        assertRule(new NoDefaultCredentials())
                .on(spring(key, Given.secret(Boot.secret(SecretTraits.Kind.LITERAL))))
                .reports(key, "\"" + key + "\" is a literal");
        assertRule(new NoDefaultCredentials()).on(spring(key, "druid")).reports(key, "\"" + key + "\" is a literal");
    }

    @Test
    void reportsAFallback() {
        assertRule(new NoDefaultCredentials())
                .on(spring(PASSWORD, Boot.fallback("PASSWORD", "***")))
                .reports(PASSWORD, "\"" + PASSWORD + "\" falls back to a literal");
    }

    @Test
    void acceptsAReference() {
        assertRule(new NoDefaultCredentials())
                .on(spring(PASSWORD, Given.secret(Boot.secret(SecretTraits.Kind.REFERENCE))))
                .isSilent();
        assertRule(new NoDefaultCredentials())
                .on(spring(PASSWORD, Boot.unresolved("PASSWORD")))
                .isSilent();
        assertRule(new NoDefaultCredentials()).on(spring(PASSWORD, "")).isSilent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://***@registry:8761/eureka/",
                "http://user:***@registry:8761/eureka/",
                "http://a:8761/eureka/,http://user:***@b:8761/eureka/",
                "http://user:pass@registry:8761/eureka/",
                "https://${USER}:***@registry/eureka/"
            })
    void reportsAPasswordInTheAddressOfTheRegistry(String url) {
        assertRule(new NoDefaultCredentials())
                .on(spring(EUREKA, url))
                .reports(EUREKA, "\"" + EUREKA + "\" contains a password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://registry:8761/eureka/",
                "http://user@registry:8761/eureka/",
                "http://user:${EUREKA_PASSWORD}@registry:8761/eureka/",
                "http://${USER}:${EUREKA_PASSWORD}@registry:8761/eureka/",
                "http://a:8761/eureka/@b"
            })
    void acceptsAnAddressWithoutAPassword(String url) {
        assertRule(new NoDefaultCredentials()).on(spring(EUREKA, url)).isSilent();
    }

    @Test
    void leavesOtherKeysToOtherRules() {
        assertRule(new NoDefaultCredentials())
                .on(spring("user.password.maxRetryCount", "5", "my.url", "http://u:***@h/"))
                .isSilent();
    }
}
