package dev.readiness.rules.evidence;

import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.evidence.GivenReport.facts;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.EvidenceFacts;
import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.evidence.ExpectedReport;
import dev.readiness.facts.evidence.ReportFormat;
import dev.readiness.facts.evidence.ToolReport;
import dev.readiness.facts.evidence.ToolReport.Doubt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ReportsPresentTest {

    private static final String PATH = "target/r.json";

    @Test
    void doubtsAMissingReportThatIsRequired() {
        ExpectedReport wanted = GivenReport.wanted();
        assertRule(new ReportsPresent())
                .on(facts(new Item.Missing(wanted)))
                .doubts(PATH, "there is no report at \"target/r.json\"")
                .at("readiness.yml:2");
        ExpectedReport optional = new ExpectedReport(
                wanted.at(),
                PATH,
                wanted.tool(),
                wanted.format(),
                false,
                wanted.maxAge(),
                wanted.limits(),
                wanted.benchmarks());
        assertRule(new ReportsPresent()).on(facts(new Item.Missing(optional))).isSilent();
    }

    @Test
    void doubtsWhatCannotBeRead() {
        assertRule(new ReportsPresent())
                .on(facts(new Item.Unreadable(GivenReport.wanted(), new Doubt(Origin.of(PATH, 7), "is cut off"))))
                .doubts(PATH, "the report is cut off")
                .at("target/r.json:7");
    }

    @Test
    void acceptsAFreshReportOfTheToolInAnyCase() {
        assertRule(new ReportsPresent())
                .on(facts(made("2026-06-29T12:00:00Z", "LINT")))
                .isSilent();
        assertRule(new ReportsPresent())
                .on(facts(made("2026-06-30T12:10:00Z", "lint")))
                .isSilent();
    }

    @Test
    void findsAnotherTool() {
        assertRule(new ReportsPresent())
                .on(facts(made("2026-06-30T12:00:00Z", "Other")))
                .reports(PATH, "the policy expects a report of \"lint\", and this is one of \"Other\"");
    }

    @Test
    void doubtsAReportWithoutATool() {
        assertRule(new ReportsPresent())
                .on(facts(made("2026-06-30T12:00:00Z")))
                .doubts(PATH, "the report names no tool that has run");
    }

    @Test
    void doubtsAnOldReportAndOneThatIsYetToCome() {
        assertRule(new ReportsPresent())
                .on(facts(made("2026-06-29T11:59:59Z", "lint")))
                .doubts(PATH, "the report is of 2026-06-29T11:59:59Z, older than the 1d that the policy allows");
        assertRule(new ReportsPresent())
                .on(facts(made("2026-06-30T12:10:01Z", "lint")))
                .doubts(PATH, "the report is of 2026-06-30T12:10:01Z, which is yet to come");
    }

    @Test
    void takesTheTimeOfTheFileWhereTheReportTellsNone() {
        assertRule(new ReportsPresent())
                .on(facts(item(Optional.empty(), Optional.of(GivenReport.NOW), List.of(), "lint")))
                .isSilent();
        Item timeless = item(Optional.empty(), Optional.empty(), List.of(), "lint");
        assertRule(new ReportsPresent()).on(facts(timeless)).doubts(PATH, "how old the report is cannot be told");
        assertRule(new ReportsPresent())
                .on(Facts.builder()
                        .with(EvidenceFacts.class, new EvidenceFacts(List.of(made("2026-06-30T12:00:00Z", "lint"))))
                        .build())
                .doubts(PATH, "how old the report is cannot be told");
    }

    @Test
    void passesOnTheReportsOwnDoubts() {
        Doubt doubt = new Doubt(Origin.of(PATH, 3), "says that the tool failed");
        assertRule(new ReportsPresent())
                .on(facts(item(Optional.of(GivenReport.NOW), Optional.empty(), List.of(doubt), "lint")))
                .doubts(PATH, "the report says that the tool failed")
                .at("target/r.json:3");
    }

    private static Item made(String time, String... tools) {
        return item(Optional.of(Instant.parse(time)), Optional.empty(), List.of(), tools);
    }

    private static Item item(Optional<Instant> made, Optional<Instant> written, List<Doubt> doubts, String... tools) {
        ToolReport report = new ToolReport(
                ReportFormat.SARIF,
                new TreeSet<>(Set.of(tools)),
                made,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                doubts,
                0);
        return new Item.Read(GivenReport.wanted(), PATH, written, report, Optional.empty());
    }
}
