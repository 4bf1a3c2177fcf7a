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
}
