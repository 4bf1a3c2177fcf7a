package dev.readiness.rules.tests;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.facts.project.ModuleFacts;
import java.util.stream.Stream;

/** A module with test sources shows that they ran. */
@AutoService(Rule.class)
@RuleInfo(
        id = "tests.reports-present",
        title = "Every module with test sources has run tests",
        fix = "run the tests before the check, and see that their names match what Surefire and Failsafe include",
        stage = Stage.RELEASE,
        needs = {ModuleFacts.class, TestFacts.class},
        since = "0.1.0")
public final class ReportsPresent implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        TestFacts tests = facts.get(TestFacts.class);
        if (tests.run() > 0) {
            return Stream.empty();
        }
        String message = tests.reports() == 0
                ? "the module has test sources, and there is no report of Surefire or Failsafe"
                : "the reports of Surefire and Failsafe hold no test case";
        return Stream.of(Finding.of(facts.get(ModuleFacts.class).origin(), "", message));
    }
}
