package dev.readiness.rules.config;

import static dev.readiness.rules.Given.environment;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TlsVerifiedTest {

    private static final String URL = "spring.datasource.url";

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/shop?sslmode=disable, sslmode=disable",
        "jdbc:mysql://db/shop?a=b&sslMode=DISABLED, sslMode=DISABLED",
        "jdbc:mysql://db/shop?useSSL=false&serverTimezone=UTC, useSSL=false",
        "jdbc:mysql://db/shop?allowPublicKeyRetrieval=true&verifyServerCertificate=false, verifyServerCertificate=false",
        "jdbc:postgresql://db/shop?ssl=false, ssl=false",
        "jdbc:postgresql:shop?ssl=false, ssl=false",
        "jdbc:sqlserver://db;encrypt=false, encrypt=false",
        "jdbc:sqlserver://db;trustServerCertificate=true;x=y, trustServerCertificate=true",
        "r2dbc:postgresql:shop?ssl-mode=disable, ssl-mode=disable",
        "mongodb://db/shop?tls=false, tls=false",
        "mongodb://db/shop?tlsInsecure=true, tlsInsecure=true",
        "mongodb://db/shop?tlsAllowInvalidCertificates=true, tlsAllowInvalidCertificates=true",
        "mongodb://db/shop?tlsAllowInvalidHostnames=1, tlsAllowInvalidHostnames=1"
    })
    void reportsAParameterOfAUrl(String url, String parameter) {
        assertRule(new TlsVerified())
                .on(spring(URL, url))
                .reports(URL, "\"spring.datasource.url\" holds \"" + parameter + "\"")
                .at("src/main/resources/application-prod.yml:1");
    }

    @Test
    void reportsEachParameter() {
        assertRule(new TlsVerified())
                .on(spring(URL, "jdbc:mysql://db/shop?useSSL=false&verifyServerCertificate=false"))
                .reportsKeys(URL, URL);
    }

    @Test
    void saysWhenOnlyTheDefaultIsAtFault() {
        assertRule(new TlsVerified())
                .on(spring(
                        URL,
                        Values.fallback(
                                "jdbc:mysql://db/s?useSSL=false", "DB_OPTIONS", "useSSL=false&useUnicode=true")))
                .reports(URL, "\"spring.datasource.url\" holds \"useSSL=false\" by default");
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.tls.trust-all, true",
        "micronaut.http.client.ssl.insecure-trust-all-certificates, true",
        "cloudfoundry.skip-ssl-validation, TRUE",
        "app.db.trustServerCertificate, yes",
        "GIT_SSL_NO_VERIFY, 1",
        "spring.mail.properties.mail.smtp.ssl.trust, *",
        "PGSSLMODE_X.sslmode, disable",
        "DB_SSL_MODE, disabled",
        "app.client.ssl.verify, false",
        "app.client.tls-verify, 'off'",
        "VERIFY_SSL, no",
        "app.client.verifyTls, false",
        "app.ssl-verification, none",
        "quarkus.oidc.tls.verification, none",
        "spring.rabbitmq.ssl.verify-hostname, false",
        "app.verify-server-certificate, false",
        "spring.rabbitmq.ssl.validate-server-certificate, false",
        "NODE_TLS_REJECT_UNAUTHORIZED, 0",
        "spring.mail.properties.mail.smtp.ssl.checkserveridentity, false",
        "spring.datasource.hikari.data-source-properties.useSSL, false"
    })
    void reportsASwitch(String key, String value) {
        assertRule(new TlsVerified()).on(environment(key, value)).reports(key, "\"" + key + "\" is \"" + value + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, jdbc:postgresql://db/shop?sslmode=verify-full",
        "spring.datasource.url, jdbc:mysql://db/shop?allowPublicKeyRetrieval=true",
        "spring.datasource.url, jdbc:mysql://db/shop?useSSL=true",
        "app.hint, 'append ?sslmode=disable for tests'",
        "spring.redis.ssl, false",
        "server.ssl.enabled, false",
        "app.use-ssl, false",
        "quarkus.tls.trust-all, false",
        "quarkus.tls.trust-all, ''",
        "spring.mail.properties.mail.smtp.ssl.trust, smtp.acme.com"
    })
    void isSilentAboutTheRest(String key, String value) {
        assertRule(new TlsVerified()).on(spring(key, value)).isSilent();
    }
}
