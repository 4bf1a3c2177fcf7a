package dev.readiness.rules.evidence;

import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.evidence.FindingLimits;
import dev.readiness.facts.evidence.FindingLimits.Weight;
import dev.readiness.facts.evidence.Vulnerability;
import dev.readiness.facts.evidence.Vulnerability.Fix;
import java.util.stream.Stream;

/**
 * A vulnerability with the limits of the report that names it.
 *
 * @param report path of the report
 */
record Weighed(Vulnerability vulnerability, FindingLimits limits, String report) {

    static Stream<Weighed> of(Item.Read read) {
        return read.report().vulnerabilities().stream()
                .map(one -> new Weighed(one, read.wanted().limits(), read.path()));
    }

    /** The most that it weighs. */
    Weight most() {
        return vulnerability.fix().kind() == Fix.Kind.NONE ? limits.withoutFix() : Weight.ERROR;
    }

    /** What it weighs; an unknown rating as the heaviest, because it may be. */
    Weight weight() {
        Weight weight = vulnerability.rating().isKnown() ? limits.weigh(vulnerability.rating()) : Weight.ERROR;
        return weight.atMost(most());
    }

    /** Whether the report names a file of the project, which is where a person mends it. */
    boolean isPlaced() {
        return !vulnerability.at().path().equals(report);
    }
}
