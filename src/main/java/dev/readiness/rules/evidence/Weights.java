package dev.readiness.rules.evidence;

import dev.readiness.core.Finding;
import dev.readiness.core.Severity;
import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.FindingLimits;
import dev.readiness.facts.evidence.FindingLimits.Weight;
import dev.readiness.facts.evidence.Rating;
import java.util.Optional;

/** What a finding of another tool comes to here. */
final class Weights {

    private Weights() {}

    /**
     * The finding, with the severity that the limits give it; unknown where nobody rated it, and empty below the limits.
     *
     * @param most that it weighs
     */
    static Optional<Finding> finding(
            FindingLimits limits, Rating rating, Weight most, Origin at, String key, String message) {
        if (!rating.isKnown()) {
            // nothing is asked of a report without limits
            boolean told = limits.warnOn().compareTo(FindingLimits.NEVER) < 0
                    || limits.failOn().compareTo(FindingLimits.NEVER) < 0;
            return told && most != Weight.OFF
                    ? Optional.of(weighed(Finding.unknown(at, key, message), most))
                    : Optional.empty();
        }
        Weight weight = limits.weigh(rating).atMost(most);
        return weight == Weight.OFF ? Optional.empty() : Optional.of(weighed(Finding.of(at, key, message), weight));
    }

    private static Finding weighed(Finding finding, Weight weight) {
        return switch (weight) {
            case WARNING -> finding.as(Severity.WARNING);
            case NOTE -> finding.as(Severity.NOTE);
            default -> finding;
        };
    }
}
