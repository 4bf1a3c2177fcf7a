package dev.readiness.smoke;

import java.util.Locale;

/** What an endpoint tells. */
public enum Kind {
    /** Whether the service is well. */
    HEALTH,
    /** Which version of it runs. */
    VERSION;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
