package dev.readiness.core;

import dev.readiness.facts.Glob;
import dev.readiness.facts.Origin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The policy's word that it accepts a finding for a while.
 *
 * @param rule id of the rule
 * @param path glob for the finding's path
 * @param key the finding's key; any when empty
 * @param reason why it is acceptable; shown wherever the finding is
 * @param until last day on which it holds, to the end of that day in UTC
 * @param at its place in the policy
 */
public record Waiver(String rule, String path, Optional<String> key, String reason, LocalDate until, Origin at)
        implements Acceptance {

    @Override
    public Source source() {
        return Source.POLICY;
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(until);
    }

    /** Whether it holds on that day. */
    public boolean holds(LocalDate today) {
        return !today.isAfter(until);
    }

    /** Whether it speaks of that finding of that rule. */
    public boolean covers(String ruleId, Finding finding) {
        return rule.equals(ruleId)
                && Glob.matches(path, finding.at().path())
                && key.map(finding.key()::equals).orElse(true);
    }
}
