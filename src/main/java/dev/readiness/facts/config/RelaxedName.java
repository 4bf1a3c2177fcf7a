package dev.readiness.facts.config;

import java.util.Locale;

/**
 * One key in many spellings: {@code includeStacktrace}, {@code include_stacktrace} and {@code include-stacktrace} are one.
 *
 * @see <a href="https://docs.spring.io/spring-boot/reference/features/external-config.html">Spring Boot, relaxed binding</a>
 */
public final class RelaxedName {

    private RelaxedName() {}

    /** Lower case without dashes and underscores; dots and indexes stay. Equal results name the same setting. */
    public static String of(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
