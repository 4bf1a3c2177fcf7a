package dev.readiness.facts.evidence;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * How grave something is, in a score or in a word. A word stands for its whole band, so it reaches every limit within: what
 * is not known exactly is not taken for harmless.
 *
 * @param score 0.0 to 10.0 as CVSS has it
 * @param risk the band; empty for no risk at all, and for what nobody rated
 */
public record Rating(Optional<BigDecimal> score, Optional<Risk> risk) {

    /** Nobody has said how grave it is. */
    public static final Rating UNKNOWN = new Rating(Optional.empty(), Optional.empty());

    private static final BigDecimal MOST = BigDecimal.TEN;

    public static Rating of(Risk risk) {
        return new Rating(Optional.empty(), Optional.of(risk));
    }

    /** A score; what is outside of 0 to 10 is no rating. */
    public static Rating of(BigDecimal score) {
        return score.signum() < 0 || score.compareTo(MOST) > 0
                ? UNKNOWN
                : new Rating(Optional.of(score), Risk.of(score));
    }

    /** A word of a tool; unknown when it is none that is understood. */
    public static Rating of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "critical" -> of(Risk.CRITICAL);
            case "high", "important" -> of(Risk.HIGH);
            case "medium", "moderate" -> of(Risk.MEDIUM);
            case "low", "negligible" -> of(Risk.LOW);
            case "none", "info", "informational" -> of(BigDecimal.ZERO);
            default -> UNKNOWN;
        };
    }

    public boolean isKnown() {
        return score.isPresent() || risk.isPresent();
    }

    /** Whether it may be as grave as the limit. */
    public boolean reaches(BigDecimal limit) {
        return worst().compareTo(limit) >= 0;
    }

    /** The graver of two; a known one is graver than an unknown one. */
    public Rating orWorse(Rating other) {
        return other.worst().compareTo(worst()) > 0 ? other : this;
    }

    private BigDecimal worst() {
        return score.orElseGet(() -> risk.map(Risk::highest).orElse(BigDecimal.ONE.negate()));
    }

    /** {@code high}, {@code high 7.5}, {@code no risk} or {@code not rated}. */
    @Override
    public String toString() {
        if (!isKnown()) {
            return "not rated";
        }
        String word = risk.map(Risk::word).orElse("no risk");
        return score.map(number -> word + " " + number.toPlainString()).orElse(word);
    }
}
