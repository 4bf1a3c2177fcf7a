package dev.readiness.render;

import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.RelaxedName;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What production gets for a key, and who says so: every source with its place, the winner first, secrets redacted. */
public final class KeyExplanation {

    private KeyExplanation() {}

    /** Lines for a terminal; none when no set knows the key. */
    public static List<String> of(String key, ConfigFacts facts) {
        List<String> lines = new ArrayList<>();
        for (ConfigSet set : Stream.concat(Stream.of(facts.overrides()), facts.sets().stream())
                .toList()) {
            for (Setting setting : settings(set, key)) {
                lines.add(setting.key() + " = " + shown(setting.value()) + "   (" + set.name() + ")");
                for (int i = 0; i < setting.sources().size(); i++) {
                    Setting.Source source = setting.sources().get(i);
                    lines.add((i == 0 ? "  wins  " : "  loses ") + source.at()
                            + (source.profile().isEmpty() ? "" : " (profile " + source.profile() + ")") + "  "
                            + shown(source.value()));
                }
                placeholders(setting.value()).ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** The key itself, or the elements of the list that it names. */
    private static List<Setting> settings(ConfigSet set, String key) {
        Optional<Setting> exact = set.find(key);
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        String list = RelaxedName.of(key) + "[";
        return set.settings().values().stream()
                .filter(setting -> RelaxedName.of(setting.key()).startsWith(list))
                .toList();
    }

    private static String shown(Value value) {
        return value.isEmpty() ? "(empty)" : value.text();
    }

    private static Optional<String> placeholders(Value value) {
        if (value.placeholders().isEmpty()) {
            return Optional.empty();
        }
        List<String> names = value.placeholders().stream()
                .map(placeholder -> placeholder.name()
                        + switch (placeholder.provider()) {
                            case SETTING -> " from the configuration";
                            case FALLBACK -> " from its own fallback, unless the environment sets it";
                            case RUNTIME -> " from the platform at run time";
                            case ENVIRONMENT -> " from the environment";
                        })
                .toList();
        return Optional.of("  takes " + String.join(", ", names));
    }
}
