package dev.readiness.gather.secret;

import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns what a reader found into facts that are safe to hold, print and cache. */
public final class SecretModel {

    private SecretModel() {}

    /**
     * The settings with every secret replaced by what may be said of it.
     *
     * @param effective what production gets
     * @param elsewhere settings of profiles that are not active; they only tell whether a secret is reused
     * @param knownNames names that resolve placeholders besides the settings' own keys
     */
    public static SortedMap<String, Setting> redact(
            Collection<RawSetting> effective, Collection<RawSetting> elsewhere, Set<String> knownNames) {
        SortedMap<String, Setting> settings = new TreeMap<>();
        for (RawSetting raw : effective) {
            settings.put(
                    raw.key(),
                    new Setting(
                            raw.key(),
                            Value.of(raw.effective()),
                            raw.sources().stream()
                                    .map(source ->
                                            new Setting.Source(source.at(), Value.of(source.raw()), source.profile()))
                                    .toList()));
        }
        return settings;
    }
}
