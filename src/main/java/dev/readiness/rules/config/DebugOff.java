package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.RelaxedName;
import dev.readiness.facts.config.Setting;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Debug switches: {@code debug}, {@code trace}, {@code DEBUG=*}, {@code LOG_LEVEL=debug}, a debugger agent. */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.debug-off",
        title = "Debug is off in production",
        fix = "set it to false, a level to info, or delete the line",
        needs = ConfigFacts.class,
        since = "0.1.0")
public final class DebugOff implements Rule {

    private static final Set<String> SWITCHES = Set.of("debug", "trace", "appdebug");
    private static final Set<String> LEVELS = Set.of("loglevel", "rootloglevel");
    private static final Set<String> OFF = Set.of("", "false", "off", "no", "0", "null");

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(ConfigFacts.class)
                .settings()
                .filter(DebugOff::isOn)
                .map(setting -> Finding.of(
                        setting.origin(),
                        setting.key(),
                        "\"" + setting.key() + "\" is \"" + setting.text() + "\" in production"));
    }

    private static boolean isOn(Setting setting) {
        String key = RelaxedName.of(setting.key());
        String value = setting.text().strip().toLowerCase(Locale.ROOT);
        if (LEVELS.contains(key)) {
            return value.equals("debug") || value.equals("trace");
        }
        return value.contains("-agentlib:jdwp") || (SWITCHES.contains(key) && !OFF.contains(value));
    }
}
