package dev.readiness.core;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Fact;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks every rule. All rules run and all findings are reported; a needed fact that is unknown makes a rule UNKNOWN, and so
 * does a rule that breaks: neither is ever a pass.
 *
 * @param baseline findings that are known and accepted
 * @param stage what the build is about to do
 * @param snapshot whether what it builds is a SNAPSHOT: deploying one is everyday work and not a release, so what only a
 *     release has to fulfil stays a note
 * @param today the day in UTC on which waivers are judged
 * @param suppressions what comments in files accept
 */
public record Engine(
        RuleSet rules,
        Policy policy,
        Baseline baseline,
        Stage stage,
        boolean snapshot,
        LocalDate today,
        Suppressions suppressions) {

    /** Where no file accepts anything. */
    public Engine(RuleSet rules, Policy policy, Baseline baseline, Stage stage, boolean snapshot, LocalDate today) {
        this(rules, policy, baseline, stage, snapshot, today, Suppressions.NONE);
    }

    /** The judgements of all rules of a scope on one module, or on the reactor with module ".". */
    public List<Judgement> judge(Scope scope, String module, Facts facts) {
        return rules.all().stream()
                .filter(rule -> rule.info().scope() == scope)
                .map(rule -> judge(rule, module, facts))
                .toList();
    }

    private Judgement judge(RuleSet.Entry rule, String module, Facts facts) {
        RuleInfo info = rule.info();
        Optional<Policy.Level> level = policy.level(rule);
        if (level.isPresent() && level.get().severity().isEmpty()) {
            return Judgement.notApplicable(info, module, info.severity(), "the policy switches it off");
        }
        Optional<Severity> ordered = level.flatMap(Policy.Level::severity);
        Severity severity = atThisStage(info, ordered.orElse(info.severity()));
        List<Finding> doubts = new ArrayList<>();
        for (Class<? extends Fact> need : info.needs()) {
            Evidence<?> evidence = facts.evidence(need);
            if (evidence instanceof Evidence.Absent<?> absent) {
                return Judgement.notApplicable(info, module, severity, absent.reason());
            }
            if (evidence instanceof Evidence.Unknown<?> unknown) {
                doubts.add(Finding.unknown(unknown.at(), "", unknown.reason()));
            }
        }
        if (!doubts.isEmpty()) {
            return conclude(info, module, severity, doubts);
        }
        try {
            Optional<String> reason = rule.rule().notApplicable(facts);
            if (reason.isPresent()) {
                return Judgement.notApplicable(info, module, severity, reason.get());
            }
            return conclude(info, module, severity, weigh(rule, facts, ordered));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // Its message may quote a value; its class and place cannot.
            Finding crash = Finding.unknown(
                    Origin.of(module),
                    "",
                    "the rule broke with " + e.getClass().getSimpleName() + place(e)
                            + "; this is a defect of the rule, not of the project");
            return conclude(info, module, Severity.ERROR, List.of(crash.as(Severity.ERROR)));
        }
    }

    /**
     * What another build judged of the same files, under the words that accept findings today.
     *
     * @param severity what the rule weighs, after policy and stage
     * @param findings all that it found, each with its severity
     */
    public Judgement again(RuleSet.Entry rule, String module, Severity severity, List<Finding> findings) {
        return conclude(rule.info(), module, severity, findings);
    }

    private List<Finding> weigh(RuleSet.Entry rule, Facts facts, Optional<Severity> ordered) {
        RuleInfo info = rule.info();
        return rule.rule()
                .check(facts)
                .map(finding -> {
                    Severity own = finding.severity().orElse(ordered.orElse(info.severity()));
                    Severity capped = ordered.map(own::atMost).orElse(own);
                    return finding.as(atThisStage(info, capped));
                })
                .toList();
    }

    private Severity atThisStage(RuleInfo info, Severity severity) {
        Stage asked = snapshot && stage == Stage.DEPLOY ? Stage.BUILD : stage;
        return asked.reaches(info.stage()) ? severity : Severity.NOTE;
    }

    private Judgement conclude(RuleInfo info, String module, Severity severity, List<Finding> findings) {
        if (findings.isEmpty()) {
            return new Judgement(info, module, severity, Outcome.PASSED, "", List.of(), List.of());
        }
        List<Finding> open = new ArrayList<>();
        List<Judgement.Waived> waived = new ArrayList<>();
        findings.stream().distinct().sorted().forEach(finding -> acceptance(info.id(), finding)
                .ifPresentOrElse(word -> waived.add(new Judgement.Waived(finding, word)), () -> open.add(finding)));
        Judgement judged = new Judgement(info, module, severity, Outcome.of(open), "", open, waived);
        return policy.locks().againstAccepting(info.id()).isPresent() ? judged : judged.accepting(baseline);
    }

    private Optional<Acceptance> acceptance(String rule, Finding finding) {
        return policy.waivers().stream()
                .filter(waiver -> waiver.holds(today) && waiver.covers(rule, finding))
                .map(Acceptance.class::cast)
                .findFirst()
                .or(() -> suppressions.of(rule, finding, today));
    }

    private static String place(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        if (trace.length == 0) {
            return "";
        }
        int line = trace[0].getLineNumber(); // compiled code that overflows its stack may have lost it
        return " at " + trace[0].getFileName() + (line > 0 ? ":" + line : "");
    }
}
