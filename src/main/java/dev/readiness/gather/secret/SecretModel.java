package dev.readiness.gather.secret;

import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;

/**
 * Turns what a reader found into facts that are safe to hold, print and cache.
 *
 * <p>A setting is secret by its name ({@code jwt.secret}), by the format of its value (a provider's token, a PEM block), or
 * because a secret takes its value from it. Its text becomes {@link Value#REDACTED}; a pure
 * reference keeps the form {@code ${NAME}}. A password inside a URL is hidden alone: the rest of the URL stays, and the
 * traits are those of the password.
 */
public final class SecretModel {

    private SecretModel() {}

    /**
     * The settings with every secret replaced by what may be said of it.
     *
     * @param effective what production gets
     * @param elsewhere settings of profiles that are not active; they only tell whether a secret is reused
     * @param knownNames names that resolve placeholders besides the settings' own keys; they count as provided by a setting
     */
    public static SortedMap<String, Setting> redact(
            Collection<RawSetting> effective, Collection<RawSetting> elsewhere, Set<String> knownNames) {
        return new Redaction(effective, elsewhere, knownNames).settings();
    }

    /** Text that people write, as in a changelog or a commit: passwords in URLs and {@code password=...} are hidden. */
    public static String prose(String text) {
        return Credentials.maskProse(text);
    }

    /** A single value that no program reads as configuration; hidden when its name is that of a secret. */
    public static String shown(String name, String value) {
        return SecretNames.use(name).isPresent() ? Value.REDACTED : prose(value);
    }
}
