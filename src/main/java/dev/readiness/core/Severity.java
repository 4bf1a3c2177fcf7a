package dev.readiness.core;

import java.util.Locale;

/** How much a finding weighs, in SARIF's words; ordered from light to heavy. */
public enum Severity {
    NOTE(1),
    WARNING(3),
    ERROR(10);

    private final int weight;

    Severity(int weight) {
        this.weight = weight;
    }

    /** Points of a rule in the score. */
    public int weight() {
        return weight;
    }

    public Severity atMost(Severity other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The word of the policy and of the reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The one of that word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Severity of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
