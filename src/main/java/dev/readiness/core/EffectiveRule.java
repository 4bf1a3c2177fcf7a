package dev.readiness.core;

import dev.readiness.facts.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A rule as it is in force.
 *
 * @param severity what it weighs; empty when it is off
 * @param from who says so, e.g. {@code default} or {@code readiness.yml:12, final}
 * @param custom whether the policy brings it
 */
public record EffectiveRule(RuleInfo info, Optional<Severity> severity, String from, boolean custom) {

    /** All of them, by id. */
    public static List<EffectiveRule> of(RuleSet rules, Policy policy) {
        return rules.all().stream().map(rule -> of(rule, policy)).toList();
    }

    private static EffectiveRule of(RuleSet.Entry rule, Policy policy) {
        Optional<Policy.Level> level = policy.level(rule);
        Optional<Severity> own = Optional.of(rule.info().severity());
        boolean custom = rule.rule() instanceof CustomRule;
        String set = policy.levelAt(rule).map(Origin::toString).orElseGet(() -> origin(rule));
        String locked = policy.locks()
                .of(rule.id())
                .map(lock -> lock.at().toString().equals(set)
                        ? ", final"
                        : ", at least " + lock.level().word() + " by " + lock.at())
                .orElse("");
        return new EffectiveRule(rule.info(), level.isPresent() ? level.get().severity() : own, set + locked, custom);
    }

    private static String origin(RuleSet.Entry rule) {
        return rule.rule() instanceof CustomRule custom ? custom.text().at().toString() : "default";
    }

    /** The severity or "off". */
    public String word() {
        return severity.map(Severity::word).orElse("off");
    }
}
