package dev.readiness.rules.config;

import dev.readiness.facts.config.ConfigSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Features that are switched off beside or above a key: {@code logstash.enabled: false} beside {@code logstash.host}. */
final class Switches {

    private static final Set<String> OFF = Set.of("false", "off", "no", "0");

    private Switches() {}

    static boolean isOff(ConfigSet set, String key) {
        char separator = set.kind() == ConfigSet.Kind.ENVIRONMENT ? '_' : '.';
        return Stream.iterate(parent(key, separator), parent -> !parent.isEmpty(), parent -> parent(parent, separator))
                .flatMap(parent -> Stream.of(parent + separator + "enabled", parent + separator + "enable"))
                .flatMap(name -> set.find(name).stream())
                .anyMatch(setting -> OFF.contains(setting.text().strip().toLowerCase(Locale.ROOT)));
    }

    private static String parent(String key, char separator) {
        return key.substring(0, Math.max(0, key.lastIndexOf(separator)));
    }
}
