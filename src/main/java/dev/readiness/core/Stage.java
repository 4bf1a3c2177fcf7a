package dev.readiness.core;

import java.util.Locale;

/** What the build is about to do; a later stage asks for more. */
public enum Stage {
    BUILD,
    RELEASE,
    DEPLOY;

    public boolean reaches(Stage other) {
        return compareTo(other) >= 0;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The one of that word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Stage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
