package dev.readiness.rules.tests;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.facts.coverage.TestFacts.Result;
import java.util.List;
import java.util.stream.Stream;

/** Names only: failure messages and stack traces may hold what a test was fed. */
@AutoService(Rule.class)
@RuleInfo(
        id = "tests.no-failures",
        title = "No test failed",
        fix = "mend the test or what it tests, and do not set testFailureIgnore",
        needs = TestFacts.class,
        since = "0.1.0")
public final class NoFailures implements Rule {

    private static final int NAMED = 20;

    @Override
    public Stream<Finding> check(Facts facts) {
        TestFacts tests = facts.get(TestFacts.class);
        List<Finding> failures = Stream.concat(
                        tests.cases(Result.FAILED).stream()
                                .map(one -> Finding.of(one.at(), one.name(), "\"" + one.name() + "\" failed")),
                        tests.cases(Result.ERROR).stream()
                                .map(one ->
                                        Finding.of(one.at(), one.name(), "\"" + one.name() + "\" ended in an error")))
                .sorted()
                .toList();
        if (failures.size() <= NAMED) {
            return failures.stream();
        }
        int rest = failures.size() - NAMED;
        return Stream.concat(
                failures.stream().limit(NAMED),
                Stream.of(Finding.of(
                        failures.get(NAMED).at(),
                        "",
                        "of the tests that did not pass, " + rest + " more are not named")));
    }
}
