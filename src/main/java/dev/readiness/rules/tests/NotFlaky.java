package dev.readiness.rules.tests;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.facts.coverage.TestFacts.Case;
import dev.readiness.facts.coverage.TestFacts.Result;
import dev.readiness.facts.policy.TestSettings;
import java.util.List;
import java.util.stream.Stream;

/** Tests that failed first and passed when Surefire or Failsafe ran them again. */
@AutoService(Rule.class)
@RuleInfo(
        id = "tests.not-flaky",
        title = "Tests pass on the first run",
        fix = "remove what the test leaves to chance: time, order, shared state, the network",
        severity = Severity.WARNING,
        needs = {TestFacts.class, TestSettings.class},
        since = "0.1.0")
public final class NotFlaky implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        List<Case> flaky = facts.get(TestFacts.class).cases(Result.FLAKY);
        return flaky.size() > facts.get(TestSettings.class).maxFlaky()
                ? flaky.stream()
                        .map(one -> Finding.of(one.at(), one.name(), "\"" + one.name() + "\" passed only on a rerun"))
                : Stream.empty();
    }
}
