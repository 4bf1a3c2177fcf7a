package dev.readiness.rules.version;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Rule;
import dev.readiness.rules.RuleAssert;

/** For tables that say in a column whether the rule reports. */
final class RuleAssertOn {

    private final RuleAssert outcome;

    private RuleAssertOn(RuleAssert outcome) {
        this.outcome = outcome;
    }

    static RuleAssertOn of(Rule rule, Release release) {
        return new RuleAssertOn(assertRule(rule).on(release.facts()));
    }

    void reportsWhen(boolean reported, String key, String message) {
        if (reported) {
            outcome.reports(key, message);
        } else {
            outcome.isSilent();
        }
    }
}
