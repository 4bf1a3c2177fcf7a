package dev.readiness.rules.config;

import static dev.readiness.rules.Given.environment;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CorsOriginsSafeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.graphql.cors.allowed-origins",
                "spring.graphql.cors.allowed-origin-patterns[0]",
                "management.endpoints.web.cors.allowed-origins",
                "spring.cloud.gateway.globalcors.cors-configurations.[/**].allowedOrigins",
                "jhipster.cors.allowed-origins",
                "quarkus.http.cors.origins",
                "micronaut.server.cors.configurations.web.allowed-origins-regex",
                "micronaut.server.cors.configurations.web.allow-origin-regex",
                "mocks.rest.cors.allowedOrigins",
                "app.allowed-origin-pattern",
                "app.allow-origins",
                "app.allowOrigin",
                "app.allowed-origin",
                "CORS_ORIGINS",
                "CORS_ORIGIN",
                "BACKEND_CORS_ORIGINS",
                "CORS_ALLOWED_ORIGINS",
                "ALLOWED_ORIGINS"
            })
    void reportsAWildcardUnderEveryKey(String key) {
        assertRule(new CorsOriginsSafe())
                .on(environment(key, "*"))
                .reports(key, "\"" + key + "\" allows every origin")
                .at(".env.production:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".* | every origin",
                "^.*$ | every origin",
                "/.*/ | every origin",
                "http://* | every origin",
                "https://* | every origin",
                "null | the origin \"null\", which any sandboxed page has",
                "http://localhost:3000 | the local origin \"http://localhost:3000\"",
                "https://127.0.0.1 | the local origin \"https://127.0.0.1\"",
                "localhost:3000 | the local origin \"localhost:3000\"",
                "http://shop.acme.com | the unencrypted origin \"http://shop.acme.com\"",
                "HTTP://shop | the unencrypted origin \"HTTP://shop\"",
                "https://a.acme.com, http://b.acme.com | the unencrypted origin \"http://b.acme.com\"",
                "[\"http://b.acme.com\"] | the unencrypted origin \"http://b.acme.com\"",
                "['http://b.acme.com'] | the unencrypted origin \"http://b.acme.com\"",
                "*,* | every origin"
            })
    void reportsAnUnsafeOrigin(String value, String what) {
        assertRule(new CorsOriginsSafe())
                .on(spring("app.cors.allowed-origins", value))
                .reports("app.cors.allowed-origins", "\"app.cors.allowed-origins\" allows " + what);
    }

    @Test
    void reportsEachUnsafeOrigin() {
        assertRule(new CorsOriginsSafe())
                .on(spring("app.cors.origins", "null,http://a.acme.com,https://b.acme.com"))
                .reportsKeys("app.cors.origins", "app.cors.origins");
    }

    @ParameterizedTest
    @CsvSource({
        "app.cors.allowed-origins, app.cors.allow-credentials",
        "app.cors.allowedOrigins[0], app.cors.allowedCredentials",
        "CORS_ALLOW_ORIGIN, CORS_ALLOW_CREDENTIALS"
    })
    void saysWhenCredentialsGoToEverybody(String key, String credentials) {
        assertRule(new CorsOriginsSafe())
                .on(spring(credentials, "true", key, "*"))
                .reports(key, "\"" + key + "\" allows every origin together with credentials");
        assertRule(new CorsOriginsSafe())
                .on(spring(credentials, "false", key, "*"))
                .reports(key, "\"" + key + "\" allows every origin");
    }

    @Test
    void saysWhenOnlyTheDefaultIsUnsafe() {
        assertRule(new CorsOriginsSafe())
                .on(spring("mocks.rest.cors.allowedOrigins", Values.fallback("*", "CORS_REST_ALLOWED_ORIGINS", "*")))
                .reports(
                        "mocks.rest.cors.allowedOrigins",
                        "\"mocks.rest.cors.allowedOrigins\" allows every origin by default");
    }

    @ParameterizedTest
    @CsvSource({
        "app.cors.allowed-origins, ''",
        "app.cors.allowed-origins, []",
        "app.cors.allowed-origins, ',https://shop.acme.com,'",
        "app.cors.allowed-origins, https://shop.acme.com",
        "app.cors.allowed-origin-patterns, https://*.acme.com",
        "app.cors.allowed-origins, ${CORS_ORIGINS}",
        "app.cors.allowed-headers, *",
        "app.cors.allowed-methods, *",
        "app.origin, *",
        "app.origins, *",
        "nakadi.audit.authValue, *"
    })
    void isSilentAboutTheRest(String key, String value) {
        assertRule(new CorsOriginsSafe()).on(spring(key, value)).isSilent();
    }

    @Test
    void isSilentWhileCorsIsOff() {
        assertRule(new CorsOriginsSafe())
                .on(spring("app.cors.enabled", "false", "app.cors.allowed-origins", "*"))
                .isSilent();
    }
}
