package dev.readiness.rules.readiness;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.RunFacts;
import dev.readiness.core.Scope;
import dev.readiness.facts.Facts;
import java.util.stream.Stream;

/** A waiver that has run out, or that never counted, is said; its finding counts again. */
@AutoService(Rule.class)
@RuleInfo(
        id = "readiness.waivers-in-force",
        title = "Every waiver has a rule, a place, a reason and a day that is not past",
        fix = "mend the finding and delete the waiver, or renew it with a reason and a day",
        scope = Scope.RUN,
        needs = RunFacts.class,
        since = "0.1.0")
public final class WaiversInForce implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        RunFacts run = facts.get(RunFacts.class);
        Stream<Finding> expired = run.expired().stream()
                .map(waiver -> Finding.of(
                        waiver.at(),
                        waiver.rule(),
                        "the waiver of " + waiver.rule() + " at " + waiver.path() + " ended on " + waiver.until()));
        return Stream.concat(expired, run.flaws().stream());
    }
}
