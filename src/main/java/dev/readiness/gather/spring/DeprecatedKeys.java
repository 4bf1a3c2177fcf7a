package dev.readiness.gather.spring;

import dev.readiness.facts.config.RelaxedName;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.SpringFacts.DeprecatedKey;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds which settings in use the libraries declare deprecated. */
final class DeprecatedKeys {

    private final TreeMap<String, Setting> used = new TreeMap<>();
    private final TreeMap<String, DeprecatedKey> found = new TreeMap<>();
    private final Set<String> alive = new HashSet<>();

    private DeprecatedKeys(Collection<Setting> settings) {
        settings.forEach(setting -> used.put(RelaxedName.of(setting.key()), setting));
    }

    /** Sorted by key; a key that one library deprecates and another declares without that is in order. */
    static List<DeprecatedKey> of(Collection<Setting> settings, List<Path> jars) {
        DeprecatedKeys keys = new DeprecatedKeys(settings);
        jars.forEach(jar -> Metadata.read(jar, keys::match));
        keys.found.keySet().removeAll(keys.alive);
        return keys.found.values().stream()
                .sorted(Comparator.comparing(DeprecatedKey::key))
                .toList();
    }

    private void match(Metadata.Property property) {
        if (property.name().isEmpty()) {
            return;
        }
        String name = RelaxedName.of(property.name());
        String next = used.ceilingKey(name);
        if (next == null || !next.startsWith(name)) {
            return; // as nearly all of thousands
        }
        // items of a list and entries of a map bear longer names; nothing else below a name belongs to it
        range(name + "[").forEach((key, setting) -> match(property, key, setting));
        if (property.isMap()) {
            range(name + ".").forEach((key, setting) -> match(property, key, setting));
        }
        Setting exact = used.get(name);
        if (exact != null) {
            match(property, name, exact);
        }
    }

    private SortedMap<String, Setting> range(String prefix) {
        return used.subMap(prefix, prefix + Character.MAX_VALUE);
    }

    private void match(Metadata.Property property, String key, Setting setting) {
        if (!property.deprecated()) {
            alive.add(key);
            return;
        }
        boolean removed = property.level().equals("error");
        DeprecatedKey one =
                new DeprecatedKey(setting.key(), setting.origin(), removed, property.replacement(), property.reason());
        found.merge(key, one, (first, second) -> first.removed() ? first : second);
    }
}
