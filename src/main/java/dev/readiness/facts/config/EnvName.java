package dev.readiness.facts.config;

import java.util.Locale;

/** What is left of a key in an environment variable: {@code app.secret-key} is set by {@code APP_SECRETKEY} and by {@code APP_SECRET_KEY}. */
public final class EnvName {

    private EnvName() {}

    /** Lower-case letters and digits only. Equal results: the variable sets the key. */
    public static String of(String key) {
        return key.replaceAll("[^\\p{Alnum}]", "").toLowerCase(Locale.ROOT);
    }
}
