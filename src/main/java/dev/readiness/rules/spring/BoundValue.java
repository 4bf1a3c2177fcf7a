package dev.readiness.rules.spring;

import dev.readiness.core.Finding;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import java.util.Locale;
import java.util.Set;

/**
 * One setting, read as Spring Boot binds it: four spellings of true, enum names without case, dashes and underscores.
 *
 * @see <a href="https://docs.spring.io/spring-boot/reference/features/external-config.html">Spring Boot, relaxed binding</a>
 */
record BoundValue(Setting setting) {

    private static final Set<String> TRUE = Set.of("true", "on", "yes", "1");
    private static final Set<String> FALSE = Set.of("false", "off", "no", "0");

    boolean isTrue() {
        return TRUE.contains(word());
    }

    boolean isFalse() {
        return FALSE.contains(word());
    }

    /** The text as the name of an enum constant or an endpoint: "on-param" and "ON_PARAM" are both "onparam". */
    String word() {
        return text().replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    String text() {
        return setting.text().strip();
    }

    /** Whether only the target environment knows the value. */
    boolean isOpen() {
        return setting.value().placeholders().stream()
                .anyMatch(placeholder -> placeholder.provider() == Value.Provider.ENVIRONMENT);
    }

    /** What production gets, as a violation. */
    Finding finding() {
        return finding("");
    }

    /** What production gets, as a violation, and what follows from it. */
    Finding finding(String consequence) {
        return Finding.of(
                setting.origin(), setting.key(), name() + " is \"" + setting.text() + "\" " + when() + consequence);
    }

    /** Only the target environment knows what production gets. */
    Finding doubt() {
        return Finding.unknown(
                setting.origin(),
                setting.key(),
                name() + " is \"" + setting.text() + "\", which only the target environment knows");
    }

    /** The key in quotes. */
    String name() {
        return "\"" + setting.key() + "\"";
    }

    /** "in production", or "by default" where the environment may say otherwise. */
    String when() {
        return setting.value().isFallback() ? "by default" : "in production";
    }
}
