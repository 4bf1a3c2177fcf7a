package dev.readiness.rules.evidence;

import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.evidence.GivenReport.facts;
import static dev.readiness.rules.evidence.GivenReport.read;
import static dev.readiness.rules.evidence.GivenReport.report;

import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.evidence.FindingLimits;
import dev.readiness.facts.evidence.FindingLimits.Weight;
import dev.readiness.facts.evidence.ForeignFinding;
import dev.readiness.facts.evidence.Rating;
import dev.readiness.facts.evidence.Risk;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FindingsLimitedTest {

    private static final Origin PLACE = Origin.of("Dockerfile", 3);

    @Test
    void tellsToolRuleAndPlace() {
        assertRule(new FindingsLimited())
                .on(found(new ForeignFinding(PLACE, "", "Lint", "R1", "", Rating.of(Risk.HIGH))))
                .reports("Lint R1", "Lint finds R1 (high)")
                .at("Dockerfile:3");
        assertRule(new FindingsLimited())
                .on(found(new ForeignFinding(GivenReport.AT, "x:1", "Lint", "R1", "Title", Rating.of(Risk.MEDIUM))))
                .reports(Severity.WARNING, "Lint R1", "Lint finds R1 (medium): \"Title\", at \"x:1\"");
    }

    @Test
    void staysSilentBelowTheLimits() {
        assertRule(new FindingsLimited())
                .on(found(new ForeignFinding(PLACE, "", "Lint", "R1", "", Rating.of(Risk.LOW))))
                .isSilent();
        FindingLimits none = new FindingLimits(FindingLimits.NEVER, FindingLimits.NEVER, Weight.ERROR);
        ForeignFinding unrated = new ForeignFinding(PLACE, "", "Lint", "R1", "", Rating.UNKNOWN);
        assertRule(new FindingsLimited())
                .on(facts(read(none, report(List.of(unrated), List.of(), List.of()))))
                .isSilent();
        assertRule(new FindingsLimited()).on(found(unrated)).doubts("Lint R1", "Lint finds R1 (not rated)");
    }

    @Test
    void doesNotConcernWhatCouldNotBeRead() {
        assertRule(new FindingsLimited())
                .on(facts(new Item.Missing(GivenReport.wanted())))
                .doesNotApply("no report that could be read has findings of another tool");
    }

    private static Facts found(ForeignFinding one) {
        return facts(read(FindingLimits.DEFAULT, report(List.of(one), List.of(), List.of())));
    }
}
