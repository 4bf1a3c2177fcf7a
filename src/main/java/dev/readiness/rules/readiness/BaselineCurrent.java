package dev.readiness.rules.readiness;

import com.google.auto.service.AutoService;
import dev.readiness.core.Baseline;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.RunFacts;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.policy.Ratchet;
import java.util.stream.Stream;

/** An entry whose finding is mended would let it come back unseen. Where there is a baseline, there is a ratchet. */
@AutoService(Rule.class)
@RuleInfo(
        id = "readiness.baseline-current",
        title = "Every entry of the baseline accepts a finding",
        fix = "mvn verify readiness:baseline -Dreadiness.baseline.prune",
        severity = Severity.NOTE,
        scope = Scope.RUN,
        needs = {RunFacts.class, Ratchet.class},
        since = "0.1.0")
public final class BaselineCurrent implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(RunFacts.class).fixed().stream()
                .map(entry -> Finding.of(
                        Origin.of(Baseline.FILE),
                        entry.rule() + " " + entry.path(),
                        "the finding of " + entry.rule() + " in " + entry.path() + " is mended: " + entry.message()));
    }
}
