package dev.readiness.rules.evidence;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.facts.Facts;
import dev.readiness.facts.evidence.EvidenceFacts;
import dev.readiness.facts.evidence.ReportFormat;
import dev.readiness.facts.evidence.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What several reports say of one vulnerability in one package is told once, at its heaviest. */
@AutoService(Rule.class)
@RuleInfo(
        id = "evidence.vulnerabilities-limited",
        title = "No known vulnerability reaches the limit of the policy",
        fix = "raise the package to a version with the fix, or say in a VEX document why it does no harm",
        scope = Scope.REACTOR,
        needs = EvidenceFacts.class,
        since = "0.1.0")
public final class VulnerabilitiesLimited implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        EvidenceFacts evidence = facts.get(EvidenceFacts.class);
        return evidence.read().anyMatch(one -> one.report().format() != ReportFormat.JMH)
                ? Optional.empty()
                : Optional.of("no report that could be read speaks of vulnerabilities");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        EvidenceFacts evidence = facts.get(EvidenceFacts.class);
        List<Statement> statements = evidence.statements();
        return SameVulnerability.groups(evidence.read().flatMap(Weighed::of).toList()).stream()
                .filter(group -> !group.isCleared(statements))
                .flatMap(group -> group.finding().stream());
    }
}
