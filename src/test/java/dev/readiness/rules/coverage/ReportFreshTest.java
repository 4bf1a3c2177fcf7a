package dev.readiness.rules.coverage;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.CoverageFacts;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ReportFreshTest {

    private static final Origin REPORT = Origin.of("target/site/jacoco/jacoco.xml");

    @Test
    void reportsAStaleReport() {
        assertRule(new ReportFresh())
                .on(facts(List.of(REPORT)))
                .reports("", "the report is older than the classes it claims to measure")
                .at("target/site/jacoco/jacoco.xml");
    }

    @Test
    void staysSilentOnAFreshOne() {
        assertRule(new ReportFresh()).on(facts(List.of())).isSilent();
    }

    private static Facts facts(List<Origin> stale) {
        return Facts.builder()
                .with(
                        CoverageFacts.class,
                        new CoverageFacts(
                                Counters.NONE, new TreeMap<>(), List.of(), List.of(REPORT), stale, new TreeMap<>()))
                .build();
    }
}
