package dev.readiness.facts.evidence;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What the findings of a report may weigh.
 *
 * @param failOn least score that is an error
 * @param warnOn least score that is a warning; below it a finding is not told
 * @param withoutFix the most that a vulnerability weighs for which there is no fix
 */
public record FindingLimits(BigDecimal failOn, BigDecimal warnOn, Weight withoutFix) {

    /** More than any score: nothing reaches it. */
    public static final BigDecimal NEVER = BigDecimal.valueOf(11);

    public static final FindingLimits DEFAULT =
            new FindingLimits(Risk.HIGH.lowest(), Risk.MEDIUM.lowest(), Weight.ERROR);

    /** What a finding comes to, from light to heavy. */
    public enum Weight {
        OFF,
        NOTE,
        WARNING,
        ERROR;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Weight atMost(Weight other) {
            return compareTo(other) <= 0 ? this : other;
        }
    }

    public Weight weigh(Rating rating) {
        if (rating.reaches(failOn)) {
            return Weight.ERROR;
        }
        return rating.reaches(warnOn) ? Weight.WARNING : Weight.OFF;
    }
}
