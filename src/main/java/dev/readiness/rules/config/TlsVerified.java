package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.KeyWords;
import dev.readiness.facts.config.Setting;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Switches that turn encryption to a database, or the check of certificates and host names, off. */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.tls-verified",
        title = "Connections are encrypted and their certificates are verified",
        fix = "turn TLS and its verification on, and give the client the certificate authority it has to trust",
        needs = ConfigFacts.class,
        since = "0.1.0")
public final class TlsVerified implements Rule {

    private static final Set<String> NO = Set.of("false", "0", "no", "off", "none");
    private static final Set<String> YES = Set.of("true", "1", "yes", "on");

    /** Parameters of database URLs by relaxed name. */
    private static final Map<String, Set<String>> PARAMETERS = Map.ofEntries(
            Map.entry("sslmode", Set.of("disable", "disabled")),
            Map.entry("usessl", NO),
            Map.entry("ssl", NO),
            Map.entry("tls", NO),
            Map.entry("encrypt", NO),
            Map.entry("verifyservercertificate", NO),
            Map.entry("trustservercertificate", YES),
            Map.entry("tlsinsecure", YES),
            Map.entry("tlsallowinvalidcertificates", YES),
            Map.entry("tlsallowinvalidhostnames", YES));

    /** Keys by their last words. */
    private static final Map<String, Set<String>> SWITCHES = Map.ofEntries(
            Map.entry("trust all", YES),
            Map.entry("trust all certificates", YES),
            Map.entry("trust server certificate", YES),
            Map.entry("skip ssl validation", YES),
            Map.entry("ssl no verify", YES),
            Map.entry("ssl trust", Set.of("*")),
            Map.entry("sslmode", Set.of("disable", "disabled")),
            Map.entry("ssl mode", Set.of("disable", "disabled")),
            Map.entry("ssl verify", NO),
            Map.entry("tls verify", NO),
            Map.entry("verify ssl", NO),
            Map.entry("verify tls", NO),
            Map.entry("ssl verification", NO),
            Map.entry("tls verification", NO),
            Map.entry("verify hostname", NO),
            Map.entry("verify server certificate", NO),
            Map.entry("validate server certificate", NO),
            Map.entry("tls reject unauthorized", NO),
            Map.entry("checkserveridentity", NO),
            Map.entry("data source properties use ssl", NO));

    private static final Pattern PARAMETER = Pattern.compile("[?&;]([A-Za-z_-]+)=([^&;]*)");

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(ConfigFacts.class)
                .settings()
                .flatMap(setting -> Stream.concat(switchedOff(setting), parameters(setting)));
    }

    private static Stream<Finding> switchedOff(Setting setting) {
        KeyWords words = KeyWords.of(setting.key());
        String value = setting.text().strip();
        return SWITCHES.entrySet().stream().anyMatch(one -> words.endsWith(one.getKey()) && bad(one, value))
                ? Stream.of(Finding.of(
                        setting.origin(),
                        setting.key(),
                        "\"" + setting.key() + "\" is \"" + value + "\"" + ByDefault.suffix(setting, value)))
                : Stream.empty();
    }

    private static Stream<Finding> parameters(Setting setting) {
        String url = setting.text().strip();
        boolean concerned = url.contains("://") || url.startsWith("jdbc:") || url.startsWith("r2dbc:");
        return concerned
                ? PARAMETER.matcher(url).results().filter(TlsVerified::isOff).map(one -> found(setting, one))
                : Stream.empty();
    }

    private static boolean isOff(MatchResult parameter) {
        String name = parameter.group(1).replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
        return PARAMETERS.entrySet().stream()
                .anyMatch(one -> one.getKey().equals(name) && bad(one, parameter.group(2)));
    }

    private static boolean bad(Map.Entry<String, Set<String>> one, String value) {
        return one.getValue().contains(value.toLowerCase(Locale.ROOT));
    }

    private static Finding found(Setting setting, MatchResult parameter) {
        String written = parameter.group(1) + "=" + parameter.group(2);
        return Finding.of(
                setting.origin(),
                setting.key(),
                "\"" + setting.key() + "\" holds \"" + written + "\"" + ByDefault.suffix(setting, written));
    }
}
