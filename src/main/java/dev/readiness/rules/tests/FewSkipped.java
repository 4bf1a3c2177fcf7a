package dev.readiness.rules.tests;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.facts.coverage.TestFacts.Result;
import dev.readiness.facts.policy.TestSettings;
import dev.readiness.facts.project.ModuleFacts;
import java.util.stream.Stream;

/** The share of skipped tests, compared without rounding. */
@AutoService(Rule.class)
@RuleInfo(
        id = "tests.few-skipped",
        title = "Few tests are skipped",
        fix = "mend or delete the skipped tests, or raise the limit in the policy",
        severity = Severity.WARNING,
        needs = {ModuleFacts.class, TestFacts.class, TestSettings.class},
        since = "0.1.0")
public final class FewSkipped implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        TestFacts tests = facts.get(TestFacts.class);
        int skipped = tests.cases(Result.SKIPPED).size();
        int allowed = facts.get(TestSettings.class).maxSkippedPercent();
        return skipped * 100L > (long) allowed * tests.run()
                ? Stream.of(Finding.of(
                        facts.get(ModuleFacts.class).origin(),
                        "",
                        "skipped tests are " + skipped + " of " + tests.run() + ", the policy allows " + allowed
                                + " %"))
                : Stream.empty();
    }
}
