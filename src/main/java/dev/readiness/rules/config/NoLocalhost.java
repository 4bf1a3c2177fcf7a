package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Endpoint;
import dev.readiness.facts.config.KeyWords;
import dev.readiness.facts.config.Setting;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Backing services on the machine itself. A warning, because a sidecar or an agent may well be there. */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.no-localhost",
        title = "Backing services are on hosts of their own",
        fix = "name the host that production uses, or take it from the environment without a fallback",
        severity = Severity.WARNING,
        needs = ConfigFacts.class,
        since = "0.1.0")
public final class NoLocalhost implements Rule {

    /** Last words of keys that hold a host without a scheme. */
    private static final Set<String> HOSTS = Set.of(
            "host",
            "hosts",
            "hostname",
            "hostnames",
            "server",
            "servers",
            "address",
            "addresses",
            "endpoint",
            "endpoints",
            "url",
            "urls",
            "uri",
            "uris",
            "node",
            "nodes",
            "broker",
            "brokers",
            "contact points",
            "connection string",
            "connect string");

    /** Keys that say where to listen. */
    private static final Set<String> LISTENING =
            Set.of("server address", "server host", "http host", "management address", "management server address");

    /** Words of keys that list hosts to treat in a special way, and of origins, which another rule judges. */
    private static final Set<String> NO_REFERENCE = Set.of(
            "allowed",
            "allow",
            "ignored",
            "trusted",
            "excluded",
            "exclude",
            "bind",
            "listen",
            "listener",
            "listeners",
            "non",
            "no",
            "nonproxyhosts",
            "origin",
            "origins");

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(ConfigFacts.class).sets().stream()
                .flatMap(set -> set.settings().values().stream().flatMap(setting -> judged(set, setting)));
    }

    private static Stream<Finding> judged(ConfigSet set, Setting setting) {
        KeyWords key = KeyWords.of(setting.key());
        if (NO_REFERENCE.stream().anyMatch(key::has) || listens(set, key) || Switches.isOff(set, setting.key())) {
            return Stream.empty();
        }
        return endpoints(setting, key).stream()
                .filter(Endpoint::isLoopback)
                .limit(1)
                .map(endpoint -> Finding.of(
                        setting.origin(),
                        setting.key(),
                        "\"" + setting.key() + "\" points to \"" + endpoint.host() + "\""
                                + ByDefault.suffix(setting, endpoint.host())));
    }

    /** In an environment file only the whole name says so: {@code SMTP_SERVER_HOST} is somebody else. */
    private static boolean listens(ConfigSet set, KeyWords key) {
        return set.kind() == ConfigSet.Kind.ENVIRONMENT
                ? key.toString().equals("host") || LISTENING.contains(key.toString())
                : LISTENING.stream().anyMatch(key::endsWith);
    }

    private static List<Endpoint> endpoints(Setting setting, KeyWords key) {
        List<Endpoint> urls = Endpoint.urls(setting.text());
        return urls.isEmpty() && HOSTS.stream().anyMatch(key::endsWith) ? Endpoint.hosts(setting.text()) : urls;
    }
}
