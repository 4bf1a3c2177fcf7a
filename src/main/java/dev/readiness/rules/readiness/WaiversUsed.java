package dev.readiness.rules.readiness;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.RunFacts;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import java.util.stream.Stream;

/** A waiver that covers nothing hides the next mistake in its place. */
@AutoService(Rule.class)
@RuleInfo(
        id = "readiness.waivers-used",
        title = "Every waiver covers a finding",
        fix = "delete the waiver, or correct its rule, at or key",
        severity = Severity.WARNING,
        scope = Scope.RUN,
        needs = RunFacts.class,
        since = "0.1.0")
public final class WaiversUsed implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(RunFacts.class).unused().stream()
                .map(waiver -> Finding.of(
                        waiver.at(),
                        waiver.rule(),
                        "the waiver of " + waiver.rule() + " at " + waiver.path() + " covers no finding"));
    }
}
