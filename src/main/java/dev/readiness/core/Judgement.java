package dev.readiness.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How one rule ended in one place.
 *
 * @param rule the rule
 * @param module path of the module, "." for the root and for the reactor as a whole
 * @param severity what the rule weighs here, after policy and stage
 * @param outcome how it ended
 * @param reason why it does not apply; empty otherwise
 * @param findings open ones, each with its effective severity, sorted
 * @param waived those that are accepted
 */
public record Judgement(
        RuleInfo rule,
        String module,
        Severity severity,
        Outcome outcome,
        String reason,
        List<Finding> findings,
        List<Waived> waived) {

    /** The order of the report. */
    public static final Comparator<Judgement> ORDER =
            Comparator.comparing((Judgement one) -> one.rule().id()).thenComparing(Judgement::module);

    /** A finding and the word that accepts it. */
    public record Waived(Finding finding, Acceptance by) {}

    public Judgement {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
    }

    /** That of a rule that has nothing to say here. */
    public static Judgement notApplicable(RuleInfo rule, String module, Severity severity, String reason) {
        return new Judgement(rule, module, severity, Outcome.NOT_APPLICABLE, reason, List.of(), List.of());
    }

    /** The same with just those open findings, to print what was not printed yet. */
    public Judgement keeping(Predicate<Finding> wanted) {
        return findings.isEmpty()
                ? this
                : new Judgement(
                        rule,
                        module,
                        severity,
                        outcome,
                        reason,
                        findings.stream().filter(wanted).toList(),
                        waived);
    }

    /** The same with what the baseline accepts; that a thing could not be judged is no debt that it can accept. */
    Judgement accepting(Baseline baseline) {
        Map<Finding, BaselineEntry> accepted =
                baseline.accepting(keeping(finding -> finding.kind() == Finding.Kind.VIOLATION));
        if (accepted.isEmpty()) {
            return this;
        }
        List<Finding> open = findings.stream()
                .filter(finding -> !accepted.containsKey(finding))
                .toList();
        List<Waived> all = new ArrayList<>(waived);
        accepted.forEach((finding, entry) -> all.add(new Waived(finding, entry)));
        all.sort(Comparator.comparing(Waived::finding));
        return new Judgement(rule, module, severity, Outcome.of(open), reason, open, all);
    }

    /** The severity of a finding of this judgement. */
    public Severity severityOf(Finding finding) {
        return finding.severity().orElse(severity);
    }
}
