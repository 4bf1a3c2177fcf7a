package dev.readiness.core.shard;

import dev.readiness.core.Engine;
import dev.readiness.core.Finding;
import dev.readiness.core.Judgement;
import dev.readiness.core.Outcome;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a rule ended on a module of a shard. Which findings are accepted is not told: those who join decide it anew, by the same
 * policy and on their own day.
 *
 * @param rule id of the rule
 * @param severity what the rule weighs there
 * @param outcome how it ended, for people; only NOT_APPLICABLE is taken over
 * @param reason why it does not apply; empty otherwise
 * @param findings open and accepted ones, sorted
 */
public record Ended(String rule, Severity severity, Outcome outcome, String reason, List<Finding> findings) {

    /** What a finding is known by; neither line nor message, as with fingerprints. */
    private record Known(Finding.Kind kind, Optional<Severity> severity, String path, String key, String mark) {}

    public Ended {
        findings = findings.stream().sorted().toList();
    }

    static Ended of(Judgement one) {
        return new Ended(
                one.rule().id(),
                one.severity(),
                one.outcome(),
                one.reason(),
                Stream.concat(one.findings().stream(), one.waived().stream().map(Judgement.Waived::finding))
                        .toList());
    }

    private boolean applies() {
        return outcome != Outcome.NOT_APPLICABLE;
    }

    /** The same judgement, under what accepts findings today. */
    public Judgement judgement(Engine engine, String module) {
        RuleSet.Entry entry = engine.rules()
                .find(rule)
                .orElseThrow(() -> new ReadinessException(
                        "A shard was judged by the rule " + rule + ", which is not installed here",
                        "build all shards again with the same plugin and rules"));
        return applies()
                ? engine.again(entry, module, severity, findings)
                : Judgement.notApplicable(entry.info(), module, severity, reason);
    }

    /** Whether two builds of a module found the same, be it at other lines or in other words. */
    boolean agrees(Ended other) {
        return rule.equals(other.rule)
                && severity == other.severity
                && applies() == other.applies()
                && known().equals(other.known());
    }

    private List<Known> known() {
        return findings.stream()
                .map(one -> new Known(one.kind(), one.severity(), one.at().path(), one.key(), one.mark()))
                .sorted((one, other) -> Objects.toString(one).compareTo(Objects.toString(other)))
                .toList();
    }
}
