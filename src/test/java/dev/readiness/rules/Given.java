package dev.readiness.rules;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.ConfigSet.UnseenSource;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.SpringFacts;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.policy.DocumentSettings;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.policy.SecretSettings;
import dev.readiness.facts.policy.TestSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Facts for table tests of rules. Settings stand one a line, in the order given, in {@link #FILE} or {@link #ENV_FILE}. */
public final class Given {

    public static final String FILE = "src/main/resources/application-prod.yml";
    public static final String ENV_FILE = ".env.production";

    private Given() {}

    /** A Spring Boot 3.5.6 module with these plain settings: key, value, key, value ... */
    public static Facts spring(String... keysAndValues) {
        return config(set(ConfigSet.Kind.SPRING, FILE, keysAndValues)).build();
    }

    /** An environment file with these plain variables. */
    public static Facts environment(String... keysAndValues) {
        return config(set(ConfigSet.Kind.ENVIRONMENT, ENV_FILE, keysAndValues)).build();
    }

    /** A Spring Boot 3.5.6 module whose environment file overrides these keys. */
    public static Facts.Builder overriding(String... keysAndValues) {
        ConfigSet overrides = set(ConfigSet.Kind.ENVIRONMENT, ENV_FILE, keysAndValues);
        return config().with(ConfigFacts.class, new ConfigFacts(List.of(), overrides, true));
    }

    /** A Spring module with one setting whose value was made by hand. */
    public static Facts spring(String key, Value value) {
        return config(set(ConfigSet.Kind.SPRING, "prod", List.of(setting(key, value, Origin.of(FILE, 1)))))
                .build();
    }

    /** Default policy, Boot 3.5.6 and the given sets; put more on top. */
    public static Facts.Builder config(ConfigSet... sets) {
        return policy().with(ConfigFacts.class, new ConfigFacts(List.of(sets), true))
                .with(SpringFacts.class, new SpringFacts("3.5.6", Set.of(), Set.of(), List.of()));
    }

    /** Nothing but the default policy. */
    public static Facts.Builder policy() {
        return Facts.builder()
                .with(ProductionSettings.class, ProductionSettings.DEFAULT)
                .with(SecretSettings.class, SecretSettings.DEFAULT)
                .with(CoverageSettings.class, CoverageSettings.DEFAULT)
                .with(ReleaseSettings.class, ReleaseSettings.DEFAULT)
                .with(TestSettings.class, TestSettings.DEFAULT)
                .with(DocumentSettings.class, DocumentSettings.DEFAULT);
    }

    public static ConfigSet set(ConfigSet.Kind kind, String file, String... keysAndValues) {
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            settings.add(
                    setting(keysAndValues[i], Value.of(keysAndValues[i + 1]), Origin.of(file, settings.size() + 1)));
        }
        return set(kind, "prod", settings);
    }

    public static ConfigSet set(ConfigSet.Kind kind, String name, List<Setting> settings) {
        return set(kind, name, settings, List.of(), List.of());
    }

    public static ConfigSet set(
            ConfigSet.Kind kind,
            String name,
            List<Setting> settings,
            List<ConfigProblem> problems,
            List<UnseenSource> unseen) {
        TreeMap<String, Setting> byKey = new TreeMap<>();
        settings.forEach(setting -> byKey.put(setting.key(), setting));
        return new ConfigSet(kind, name, List.of("prod"), byKey, problems, unseen);
    }

    public static Setting setting(String key, Value value, Origin at) {
        return new Setting(key, value, List.of(new Setting.Source(at, value, "prod")));
    }

    /** The traits of a strong literal password that nothing else is wrong with. */
    public static SecretTraits literal(SecretTraits.Use use, int length) {
        return new SecretTraits(
                SecretTraits.Kind.LITERAL, use, length, length, 4.5, false, false, false, List.of(), "");
    }

    public static Value secret(SecretTraits traits) {
        return new Value(Value.REDACTED, List.of(), Optional.of(traits));
    }
}
