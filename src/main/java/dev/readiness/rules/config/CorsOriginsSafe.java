package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Endpoint;
import dev.readiness.facts.config.KeyWords;
import dev.readiness.facts.config.Setting;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Origins that may call the service from a browser, under the keys of Spring, Quarkus, Micronaut, JHipster and plain variables. */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.cors-origins-safe",
        title = "Only known https origins may call from a browser",
        fix = "list the https origins of production, or leave the list empty",
        needs = ConfigFacts.class,
        since = "0.1.0")
public final class CorsOriginsSafe implements Rule {

    /** Last words of keys that list origins, whatever stands before them. */
    private static final Set<String> ORIGINS = Set.of(
            "allowed origin",
            "allowed origins",
            "allow origin",
            "allow origins",
            "allowed origin pattern",
            "allowed origin patterns",
            "allowed origins regex",
            "allow origin regex");

    /** Last words that do so under a key of CORS. */
    private static final Set<String> CORS_ORIGINS = Set.of("origin", "origins");

    private static final Set<String> EVERYBODY = Set.of("*", ".*", "^.*$", "/.*/", "http://*", "https://*");

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(ConfigFacts.class).sets().stream().flatMap(set -> set.settings().values().stream()
                .filter(setting -> listsOrigins(KeyWords.of(setting.key())) && !Switches.isOff(set, setting.key()))
                .flatMap(setting -> judged(set, setting)));
    }

    private static boolean listsOrigins(KeyWords key) {
        return ORIGINS.stream().anyMatch(key::endsWith)
                || (key.words().stream().anyMatch(word -> word.contains("cors"))
                        && CORS_ORIGINS.stream().anyMatch(key::endsWith));
    }

    private static Stream<Finding> judged(ConfigSet set, Setting setting) {
        return Arrays.stream(setting.text().replaceAll("[\\[\\]\"']", " ").split("[,\\s]+"))
                .distinct()
                .flatMap(origin -> fault(set, setting, origin)
                        .map(fault -> Finding.of(
                                setting.origin(),
                                setting.key(),
                                "\"" + setting.key() + "\" allows " + fault + ByDefault.suffix(setting, origin))));
    }

    private static Stream<String> fault(ConfigSet set, Setting setting, String origin) {
        if (EVERYBODY.contains(origin)) {
            return Stream.of("every origin" + (withCredentials(set, setting) ? " together with credentials" : ""));
        }
        if (origin.equals("null")) {
            return Stream.of("the origin \"null\", which any sandboxed page has");
        }
        Stream<Endpoint> endpoints = Stream.concat(Endpoint.urls(origin).stream(), Endpoint.hosts(origin).stream());
        boolean local = endpoints.anyMatch(Endpoint::isLoopback);
        if (local) {
            return Stream.of("the local origin \"" + origin + "\"");
        }
        return origin.toLowerCase(Locale.ROOT).startsWith("http://")
                ? Stream.of("the unencrypted origin \"" + origin + "\"")
                : Stream.empty();
    }

    private static boolean withCredentials(ConfigSet set, Setting setting) {
        String siblings = setting.key().replaceFirst("(?i)allow(?:ed)?[-_]?origins?.*$", "");
        return Stream.of("allow-credentials", "allowed-credentials")
                .flatMap(name -> set.find(siblings + name).stream())
                .anyMatch(credentials -> credentials.text().strip().equalsIgnoreCase("true"));
    }
}
