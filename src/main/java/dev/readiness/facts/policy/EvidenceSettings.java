package dev.readiness.facts.policy;

import dev.readiness.facts.Fact;
import dev.readiness.facts.evidence.ExpectedReport;
import java.util.List;

/**
 * The reports of other tools that count.
 *
 * @param reports in the order of the policy
 */
public record EvidenceSettings(List<ExpectedReport> reports) implements Fact {

    public static final EvidenceSettings DEFAULT = new EvidenceSettings(List.of());

    public EvidenceSettings {
        reports = List.copyOf(reports);
    }
}
