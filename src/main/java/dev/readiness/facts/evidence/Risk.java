package dev.readiness.facts.evidence;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * The one scale on which findings of other tools are weighed, from light to heavy: the bands of CVSS v3.1, section 5, which
 * GitHub gives to {@code security-severity} too.
 *
 * @see <a href="https://www.first.org/cvss/v3.1/specification-document">CVSS v3.1</a>
 */
public enum Risk {
    LOW("0.1", "3.9"),
    MEDIUM("4.0", "6.9"),
    HIGH("7.0", "8.9"),
    CRITICAL("9.0", "10.0");

    private final BigDecimal lowest;
    private final BigDecimal highest;

    Risk(String lowest, String highest) {
        this.lowest = new BigDecimal(lowest);
        this.highest = new BigDecimal(highest);
    }

    /** The least score of the band. */
    public BigDecimal lowest() {
        return lowest;
    }

    /** The greatest score of the band. */
    public BigDecimal highest() {
        return highest;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The band of a score from 0 to 10; empty for 0, which is no risk. */
    public static Optional<Risk> of(BigDecimal score) {
        Optional<Risk> risk = Optional.empty();
        for (Risk each : values()) {
            if (score.compareTo(each.lowest) >= 0) {
                risk = Optional.of(each);
            }
        }
        return risk;
    }
}
