package dev.readiness.facts.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** Missed and covered items; an exact fraction, because 79.96 % must neither pass as 80 % nor be printed so. */
public record Counter(long missed, long covered) {

    public static final Counter NONE = new Counter(0, 0);

    /** What is counted; the names are JaCoCo's. */
    public enum Type {
        INSTRUCTION,
        BRANCH,
        LINE,
        METHOD,
        CLASS;

        /** The word of the policy and of messages. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Counter {
        if (missed < 0 || covered < 0) {
            throw new IllegalArgumentException("Counts are not negative: " + missed + ", " + covered);
        }
    }

    public long total() {
        return missed + covered;
    }

    /** Whether there is nothing to cover, so that no ratio exists. */
    public boolean isEmpty() {
        return total() == 0;
    }

    public Counter plus(Counter other) {
        return new Counter(missed + other.missed, covered + other.covered);
    }

    /** Whether covered/total is at least the given share of 100, compared without rounding; true when empty. */
    public boolean reaches(BigDecimal percent) {
        return BigDecimal.valueOf(covered)
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(percent.multiply(BigDecimal.valueOf(total())))
                >= 0;
    }

    /** In percent with two decimals, rounded down; no ratio exists when empty. */
    public Optional<BigDecimal> percentage() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(covered)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(total()), 2, RoundingMode.FLOOR));
    }

    /** Two decimals, rounded down, e.g. "79.96 %"; "n/a" when empty. */
    public String percent() {
        return percentage()
                .map(value -> value.stripTrailingZeros().toPlainString() + " %")
                .orElse("n/a");
    }
}
