package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.Endpoint;
import dev.readiness.facts.config.KeyWords;
import dev.readiness.facts.config.Setting;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plain http to a host that is neither the machine itself nor inside the cluster. What browsers are sent to weighs more, and
 * is judged on any host.
 */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.urls-use-https",
        title = "URLs of other hosts use https",
        fix = "use https",
        severity = Severity.WARNING,
        needs = ConfigFacts.class,
        since = "0.1.0")
public final class UrlsUseHttps implements Rule {

    /** Keys of URLs that leave the cluster by their nature: browsers and partners are sent there. */
    private static final Set<String> PUBLIC = Set.of(
            "public url",
            "frontend url",
            "frontend host",
            "base url",
            "external url",
            "site url",
            "app url",
            "callback",
            "callback url",
            "redirect",
            "redirect url",
            "notify url",
            "return url",
            "issuer",
            "issuer url",
            "webhook url");

    /** Those of them that name the application itself, so that no host excuses http. */
    private static final Set<String> OWN = Set.of(
            "public url",
            "frontend url",
            "frontend host",
            "external url",
            "site url",
            "app url",
            "mail base url",
            "app base url",
            "application base url",
            "site base url",
            "server base url");

    private static final Set<String> URL_WORDS = Set.of("uri", "uris", "urls");

    /** Words of keys whose URLs are names, or that always speak http. */
    private static final Set<String> NO_CONNECTION =
            Set.of("namespace", "namespaces", "xmlns", "claim", "claims", "license", "proxy", "origin", "origins");

    /** Hosts whose URLs are names. */
    private static final String NAMES =
            "(?:.*\\.)?(?:w3|xmlsoap|jcp|xml|purl|json-schema|springframework)\\.org|java\\.sun\\.com|(?:schemas|xmlns|xml)\\..+";

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(ConfigFacts.class).settings().flatMap(UrlsUseHttps::judged);
    }

    private static Stream<Finding> judged(Setting setting) {
        KeyWords key = withUrl(KeyWords.of(setting.key()));
        if (NO_CONNECTION.stream().anyMatch(key::has)) {
            return Stream.empty();
        }
        return Endpoint.urls(setting.text()).stream()
                .filter(endpoint ->
                        endpoint.scheme().equals("http") && !endpoint.host().matches(NAMES))
                .flatMap(endpoint -> judged(setting, key, endpoint));
    }

    private static Stream<Finding> judged(Setting setting, KeyWords key, Endpoint endpoint) {
        String message = "\"" + setting.key() + "\" uses http to \"" + endpoint.host() + "\""
                + ByDefault.suffix(setting, "http://");
        Finding finding = Finding.of(setting.origin(), setting.key(), message);
        if (endpoint.isLoopback() || endpoint.isInternal() || endpoint.isUnresolved()) {
            boolean written = !ByDefault.holds(setting, "http://");
            return written && isOwn(key) ? Stream.of(finding) : Stream.empty();
        }
        return Stream.of(PUBLIC.stream().anyMatch(key::endsWith) ? finding.as(Severity.ERROR) : finding);
    }

    private static KeyWords withUrl(KeyWords key) {
        return new KeyWords(key.words().stream()
                .map(word -> URL_WORDS.contains(word) ? "url" : word)
                .toList());
    }

    private static boolean isOwn(KeyWords key) {
        return OWN.stream().anyMatch(key::endsWith) || key.toString().equals("base url");
    }
}
