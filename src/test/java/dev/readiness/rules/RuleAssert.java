package dev.readiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import java.util.List;

/** Says in one line what a rule finds. */
public final class RuleAssert {

    private final Rule rule;
    private List<Finding> findings = List.of();
    private String notApplicable = "";

    private RuleAssert(Rule rule) {
        this.rule = rule;
    }

    public static RuleAssert assertRule(Rule rule) {
        return new RuleAssert(rule);
    }

    public RuleAssert on(Facts facts) {
        notApplicable = rule.notApplicable(facts).orElse("");
        findings = notApplicable.isEmpty() ? rule.check(facts).sorted().toList() : List.of();
        return this;
    }

    /** Exactly one finding, with the rule's own severity. */
    public RuleAssert reports(String key, String message) {
        assertThat(findings).extracting(Finding::key, Finding::message).containsExactly(tuple(key, message));
        assertThat(findings.get(0).severity()).isEmpty();
        assertThat(findings.get(0).kind()).isEqualTo(Finding.Kind.VIOLATION);
        return this;
    }

    /** Exactly one finding, with a severity of its own. */
    public RuleAssert reports(Severity severity, String key, String message) {
        assertThat(findings)
                .extracting(
                        Finding::key, Finding::message, one -> one.severity().orElse(null))
                .containsExactly(tuple(key, message, severity));
        return this;
    }

    /** Exactly one finding, which says what cannot be judged. */
    public RuleAssert doubts(String key, String message) {
        assertThat(findings)
                .extracting(Finding::key, Finding::message, Finding::kind)
                .containsExactly(tuple(key, message, Finding.Kind.UNKNOWN));
        return this;
    }

    public RuleAssert at(String origin) {
        assertThat(findings).extracting(one -> one.at().toString()).containsExactly(origin);
        return this;
    }

    /** Exactly these keys, in order of place. */
    public RuleAssert reportsKeys(String... keys) {
        assertThat(findings).extracting(Finding::key).containsExactly(keys);
        return this;
    }

    /** Applies, and finds nothing. */
    public RuleAssert isSilent() {
        assertThat(notApplicable).isEmpty();
        assertThat(findings).isEmpty();
        return this;
    }

    public RuleAssert doesNotApply(String reason) {
        assertThat(notApplicable).isEqualTo(reason);
        return this;
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
