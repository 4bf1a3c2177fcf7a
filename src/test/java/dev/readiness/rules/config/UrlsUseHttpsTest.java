package dev.readiness.rules.config;

import static dev.readiness.rules.Given.environment;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UrlsUseHttpsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app.public-url",
                "FRONTEND_URL",
                "FRONTEND_HOST",
                "app.client.baseUrl",
                "app.external-url",
                "app.siteUrl",
                "APP_URL",
                "aliyun.oss.callback",
                "app.callback-url",
                "app.redirect",
                "app.redirectUri",
                "app.redirect-uris[0]",
                "litemall.wx.notify-url",
                "app.return-urls",
                "app.issuer",
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                "app.webhook-url"
            })
    void reportsWhatBrowsersAndPartnersAreSentTo(String key) {
        assertRule(new UrlsUseHttps())
                .on(spring(key, "http://203.0.113.10:8080/x"))
                .reports(Severity.ERROR, key, "\"" + key + "\" uses http to \"203.0.113.10\"")
                .at("src/main/resources/application-prod.yml:1");
    }

    @ParameterizedTest
    @CsvSource({
        "minio.endpoint, http://192.168.3.101:9090, 192.168.3.101",
        "schema.registry.url, http://registry.acme.com, registry.acme.com",
        "app.base-url-of-x, http://acme.com, acme.com"
    })
    void warnsOfOtherHosts(String key, String url, String host) {
        assertRule(new UrlsUseHttps())
                .on(spring(key, url))
                .reports(key, "\"" + key + "\" uses http to \"" + host + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "jhipster.mail.base-url, http://my-server-url-to-change, my-server-url-to-change",
        "APP_URL, http://localhost, localhost",
        "BASE_URL, http://shop, shop",
        "app.public-url, http://${DOMAIN}/x, ${domain}",
        "app.frontend-url, http://web, web",
        "FRONTEND_HOST, http://localhost:5173, localhost",
        "app.external-url, http://shop.local, shop.local",
        "app.site-url, http://shop, shop",
        "my.application.base-url, http://shop, shop",
        "app.base-url, http://shop, shop",
        "site.base-url, http://shop, shop",
        "server.base-url, http://shop, shop"
    })
    void warnsOfTheApplicationsOwnUrlOnAnyHost(String key, String url, String host) {
        assertRule(new UrlsUseHttps())
                .on(environment(key, url))
                .reports(key, "\"" + key + "\" uses http to \"" + host + "\"");
    }

    @Test
    void saysWhenOnlyTheDefaultIsPlain() {
        assertRule(new UrlsUseHttps())
                .on(spring("app.report.url", Values.fallback("http://acme.com/x", "URL", "http://acme.com/x")))
                .reports("app.report.url", "\"app.report.url\" uses http to \"acme.com\" by default");
    }

    @Test
    void leavesALocalDefaultToTheRuleOnLocalhost() {
        assertRule(new UrlsUseHttps())
                .on(spring("sso.public-url", Values.fallback("http://localhost:8180", "SSO", "http://localhost:8180")))
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "FAMILIE_BREV_API_URL, http://familie-brev",
        "ARBEIDSAVKLARINGSPENGER_URL, http://api-intern.aap",
        "billing.client.base-url, http://billing",
        "app.issuer-uri, http://keycloak:8080/realms/shop",
        "otlp.url, http://o11y_otel:4318/v1/traces",
        "app.url-x, http://${HOST}/x",
        "validation.resourceUrl, http://localhost:8080/api",
        "app.public-url, https://shop.acme.com",
        "developer.website, prod http://acme.com",
        "spring.elasticsearch.uris, es:9200",
        "app.ws, ws://acme.com",
        "HTTP_PROXY, http://proxy.acme.com:3128",
        "app.xmlns, http://acme.com/ns",
        "app.namespace.url, http://acme.com/ns",
        "app.namespaces.x, http://acme.com/ns",
        "app.claim.name, http://acme.com/claims/name",
        "app.claims.name, http://acme.com/claims/name",
        "api.license-url, http://acme.com/license",
        "app.cors.allowed-origins, http://acme.com",
        "app.cors.origin, http://acme.com",
        "app.type, http://www.w3.org/2001/XMLSchema",
        "app.type, http://schemas.xmlsoap.org/ws",
        "app.type, http://schemas.acme.com/x",
        "app.type, http://xmlns.acme.com/x",
        "app.type, http://java.sun.com/jsp",
        "app.type, http://xml.org/sax/features",
        "app.type, http://xml.apache.org/xslt",
        "app.type, http://purl.org/dc",
        "app.type, http://xmlns.jcp.org/jsf",
        "app.type, http://json-schema.org/draft",
        "app.type, http://www.springframework.org/schema"
    })
    void isSilentAboutTheClusterAndAboutNames(String key, String value) {
        assertRule(new UrlsUseHttps()).on(spring(key, value)).isSilent();
    }
}
