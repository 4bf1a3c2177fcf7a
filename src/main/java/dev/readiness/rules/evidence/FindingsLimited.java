package dev.readiness.rules.evidence;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.facts.Facts;
import dev.readiness.facts.evidence.EvidenceFacts;
import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.evidence.FindingLimits.Weight;
import dev.readiness.facts.evidence.ForeignFinding;
import dev.readiness.facts.evidence.ReportFormat;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The key names tool and rule, so that a waiver can speak of them. */
@AutoService(Rule.class)
@RuleInfo(
        id = "evidence.findings-limited",
        title = "No finding of another tool reaches the limit of the policy",
        fix = "mend it as the tool says, or suppress it there with a justification",
        scope = Scope.REACTOR,
        needs = EvidenceFacts.class,
        since = "0.1.0")
public final class FindingsLimited implements Rule {

    private static final Set<ReportFormat> WITH_FINDINGS = EnumSet.of(ReportFormat.SARIF, ReportFormat.TRIVY);

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return facts.get(EvidenceFacts.class)
                        .read()
                        .anyMatch(one -> WITH_FINDINGS.contains(one.report().format()))
                ? Optional.empty()
                : Optional.of("no report that could be read has findings of another tool");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(EvidenceFacts.class).read().flatMap(FindingsLimited::findings);
    }

    private static Stream<Finding> findings(Item.Read read) {
        return read.report().findings().stream()
                .flatMap(one -> Weights.finding(
                        read.wanted().limits(),
                        one.rating(),
                        Weight.ERROR,
                        one.at(),
                        one.tool() + " " + one.rule(),
                        message(one))
                        .stream());
    }

    private static String message(ForeignFinding one) {
        String title = one.title().isEmpty() ? "" : ": \"" + one.title() + "\"";
        String place = one.elsewhere().isEmpty() ? "" : ", at \"" + one.elsewhere() + "\"";
        return one.tool() + " finds " + one.rule() + " (" + one.rating() + ")" + title + place;
    }
}
