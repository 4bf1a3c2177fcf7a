package dev.readiness.rules.config;

import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import java.util.Locale;
import java.util.Optional;

/** Tells what is written from what holds only as long as the environment says nothing else: {@code ${DB_HOST:localhost}}. */
final class ByDefault {

    private ByDefault() {}

    /** " by default" when the part of the value that is at fault comes from the fallback of a placeholder. */
    static String suffix(Setting setting, String part) {
        return holds(setting, part) ? " by default" : "";
    }

    static boolean holds(Setting setting, String part) {
        return setting.value().placeholders().stream()
                .filter(placeholder -> placeholder.provider() == Value.Provider.FALLBACK)
                .map(Value.Placeholder::fallback)
                .flatMap(Optional::stream)
                .anyMatch(fallback -> fallback.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
    }
}
