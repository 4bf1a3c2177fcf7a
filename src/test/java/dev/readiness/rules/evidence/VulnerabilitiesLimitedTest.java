package dev.readiness.rules.evidence;

import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.evidence.GivenReport.facts;
import static dev.readiness.rules.evidence.GivenReport.read;
import static dev.readiness.rules.evidence.GivenReport.report;
import static dev.readiness.rules.evidence.GivenReport.stated;
import static dev.readiness.rules.evidence.GivenReport.vulnerability;
import static dev.readiness.rules.evidence.GivenReport.vulnerable;

import dev.readiness.core.Severity;
import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.evidence.FindingLimits;
import dev.readiness.facts.evidence.FindingLimits.Weight;
import dev.readiness.facts.evidence.PackageId;
import dev.readiness.facts.evidence.Rating;
import dev.readiness.facts.evidence.Vulnerability;
import dev.readiness.facts.evidence.Vulnerability.Fix;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VulnerabilitiesLimitedTest {

    private static final String KEY = "CVE-1 a:b";

    @Test
    void weighsByTheLimits() {
        assertRule(new VulnerabilitiesLimited())
                .on(facts(vulnerable(vulnerability("7.0", Fix.in("2"), "CVE-1"))))
                .reports(KEY, "\"a:b\" 1 has CVE-1 (high 7.0), mended in 2, says Trivy")
                .at("target/r.json");
        assertRule(new VulnerabilitiesLimited())
                .on(facts(vulnerable(vulnerability("6.9", Fix.UNTOLD, "CVE-1"))))
                .reports(Severity.WARNING, KEY, "\"a:b\" 1 has CVE-1 (medium 6.9), says Trivy");
        assertRule(new VulnerabilitiesLimited())
                .on(facts(vulnerable(vulnerability("3.9", Fix.UNTOLD, "CVE-1"))))
                .isSilent();
    }

    @Test
    void weighsWhatHasNoFixAtMostAsThePolicySays() {
        for (Weight weight : Weight.values()) {
            FindingLimits limits = new FindingLimits(new BigDecimal("7.5"), FindingLimits.NEVER, weight);
            Item one = read(limits, report(List.of(), List.of(vulnerability("7.5", Fix.NONE, "CVE-1")), List.of()));
            String message = "\"a:b\" 1 has CVE-1 (high 7.5), for which there is no fix, says Trivy";
            switch (weight) {
                case OFF ->
                    assertRule(new VulnerabilitiesLimited()).on(facts(one)).isSilent();
                case ERROR ->
                    assertRule(new VulnerabilitiesLimited()).on(facts(one)).reports(KEY, message);
                default ->
                    assertRule(new VulnerabilitiesLimited())
                            .on(facts(one))
                            .reports(Severity.valueOf(weight.name()), KEY, message);
            }
        }
    }

    @Test
    void doubtsWhatNobodyRated() {
        Vulnerability one = new Vulnerability(
                Origin.of("pom.xml"), "Trivy", Set.of("CVE-1"), PackageId.UNKNOWN, Rating.UNKNOWN, Fix.UNTOLD);
        assertRule(new VulnerabilitiesLimited())
                .on(facts(vulnerable(one)))
                .doubts("CVE-1", "a package that the report does not name has CVE-1 (not rated), says Trivy");
    }

    @Test
    void tellsTheSameOnceWhateverItsNameAtItsHeaviestAndWhereItIsMended() {
        Vulnerability other = new Vulnerability(
                Origin.of("pom.xml"),
                "osv-scanner",
                Set.of("GHSA-1", "CVE-1"),
                new PackageId("a:b", ""),
                Rating.of(new BigDecimal("5.0")),
                Fix.UNTOLD);
        assertRule(new VulnerabilitiesLimited())
                .on(facts(
                        vulnerable(vulnerability("8.0", Fix.UNTOLD, "GHSA-1")),
                        vulnerable(other),
                        vulnerable(vulnerability("7.0", Fix.UNTOLD, "CVE-1"))))
                .reports(KEY, "\"a:b\" 1 has CVE-1 (high 8.0), says Trivy, osv-scanner")
                .at("pom.xml");
    }

    @ParameterizedTest
    @CsvSource({
        "not_affected, CVE-1, a:b, 1, true",
        "resolved, CVE-1, A:B, '', true",
        "false_positive, GHSA-1, a:b, 1, true",
        "resolved_with_pedigree, CVE-1, a:b, 1, true",
        "exploitable, CVE-1, a:b, 1, false",
        "in_triage, CVE-1, a:b, 1, false",
        "not_affected, CVE-2, a:b, 1, false",
        "not_affected, CVE-1, a:c, 1, false",
        "not_affected, CVE-1, a:b, 2, false",
        "not_affected, CVE-1, '', '', false",
    })
    void heedsStatementsOnTheSameIdAndPackage(String state, String id, String name, String version, boolean clears) {
        Item.Read statement = stated(state, id, new PackageId(name, version));
        Item.Read found = vulnerable(vulnerability("9.8", Fix.UNTOLD, "CVE-1", "GHSA-1"));
        if (clears) {
            assertRule(new VulnerabilitiesLimited()).on(facts(found, statement)).isSilent();
            Item.Read contest = stated("in_triage", "CVE-1", new PackageId("a:b", ""));
            assertRule(new VulnerabilitiesLimited())
                    .on(facts(found, statement, contest))
                    .reports(KEY, "\"a:b\" 1 has CVE-1 (critical 9.8), says Trivy");
        } else {
            assertRule(new VulnerabilitiesLimited())
                    .on(facts(found, statement))
                    .reports(KEY, "\"a:b\" 1 has CVE-1 (critical 9.8), says Trivy");
        }
    }

    @Test
    void doesNotConcernWhatCouldNotBeRead() {
        assertRule(new VulnerabilitiesLimited())
                .on(facts(new Item.Missing(GivenReport.wanted())))
                .doesNotApply("no report that could be read speaks of vulnerabilities");
    }
}
