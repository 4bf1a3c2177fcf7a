package dev.readiness.scaffold;

import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.config.Value.Placeholder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A variable of the environment that the production configuration reads.
 *
 * @param key whose value it becomes
 * @param fallback what production gets without it; empty when it has to be set, and for a secret
 */
record Variable(String name, String key, Optional<String> fallback) {

    private static final String NAME = "[A-Z][A-Z0-9_]*";

    /** Every variable that a framework's configuration refers to, by name. */
    static List<Variable> of(Module module) {
        TreeMap<String, Variable> variables = new TreeMap<>();
        module.config().stream()
                .flatMap(config -> config.sets().stream())
                .filter(set -> set.kind() != ConfigSet.Kind.ENVIRONMENT)
                .map(ConfigSet::settings)
                .map(Map::values)
                .forEach(settings -> settings.forEach(setting -> collect(setting, variables)));
        return List.copyOf(variables.values());
    }

    private static void collect(Setting setting, Map<String, Variable> into) {
        for (Placeholder placeholder : setting.value().placeholders()) {
            boolean provided = placeholder.provider() == Value.Provider.ENVIRONMENT
                    || placeholder.provider() == Value.Provider.FALLBACK;
            if (provided && placeholder.name().matches(NAME)) {
                Optional<String> fallback = placeholder
                        .fallback()
                        .filter(text -> setting.value().secret().isEmpty() && !text.contains("${"));
                into.putIfAbsent(placeholder.name(), new Variable(placeholder.name(), setting.key(), fallback));
            }
        }
    }
}
