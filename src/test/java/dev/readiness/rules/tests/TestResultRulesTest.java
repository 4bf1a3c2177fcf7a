package dev.readiness.rules.tests;

import static dev.readiness.rules.GivenModule.module;
import static dev.readiness.rules.RuleAssert.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Finding;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.facts.coverage.TestFacts.Case;
import dev.readiness.facts.coverage.TestFacts.Result;
import dev.readiness.facts.policy.TestSettings;
import dev.readiness.facts.project.ModuleFacts;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that look at how tests went: reports-present, no-failures, few-skipped, not-flaky. */
final class TestResultRulesTest {

    private static final Origin REPORT = Origin.of("target/surefire-reports/TEST-A.xml");

    @Test
    void reportsPresentReportsAModuleWithoutReports() {
        assertRule(new ReportsPresent())
                .on(facts(new TestFacts(0, List.of(), 0, false)))
                .reports("", "the module has test sources, and there is no report of Surefire or Failsafe")
                .at("app/pom.xml:4");
    }

    @Test
    void reportsPresentReportsReportsWithoutTests() {
        assertRule(new ReportsPresent())
                .on(facts(new TestFacts(0, List.of(), 2, false)))
                .reports("", "the reports of Surefire and Failsafe hold no test case")
                .at("app/pom.xml:4");
    }

    @Test
    void reportsPresentAcceptsASingleTest() {
        assertRule(new ReportsPresent())
                .on(facts(new TestFacts(1, List.of(), 1, false)))
                .isSilent();
    }

    @Test
    void noFailuresReportsAFailure() {
        assertRule(new NoFailures())
                .on(facts(tests(Result.FAILED, 1)))
                .reports("a.A.t01", "\"a.A.t01\" failed")
                .at("target/surefire-reports/TEST-A.xml");
    }

    @Test
    void noFailuresReportsAnError() {
        assertRule(new NoFailures())
                .on(facts(tests(Result.ERROR, 1)))
                .reports("a.A.t01", "\"a.A.t01\" ended in an error")
                .at("target/surefire-reports/TEST-A.xml");
    }

    @ParameterizedTest
    @CsvSource({"SKIPPED", "FLAKY"})
    void noFailuresLeavesOtherResultsToOtherRules(Result result) {
        assertRule(new NoFailures()).on(facts(tests(result, 3))).isSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "20, 20, ''",
        "21, 21, 'of the tests that did not pass, 1 more are not named'",
        "50, 21, 'of the tests that did not pass, 30 more are not named'"
    })
    void noFailuresNamesTwenty(int failed, int findings, String last) {
        List<Finding> found =
                new NoFailures().check(facts(tests(Result.FAILED, failed))).toList();
        assertThat(found).hasSize(findings);
        assertThat(found.subList(0, 20))
                .extracting(Finding::key)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(TestResultRulesTest::name)
                        .toList());
        assertThat(found.stream().filter(one -> one.key().isEmpty()).map(Finding::message))
                .containsExactlyElementsOf(last.isEmpty() ? List.of() : List.of(last));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 20, 15, false",
        "3, 20, 14, true",
        "1, 1000, 0, true",
        "0, 0, 0, false",
        "0, 9, 0, false",
        "2, 2, 100, false",
        "101, 1000, 10, true",
        "100, 1000, 10, false"
    })
    void fewSkippedComparesExactly(int skipped, int run, int allowed, boolean reported) {
        Facts facts = facts(
                new TestFacts(run, tests(Result.SKIPPED, skipped).cases(), 1, false), new TestSettings(allowed, 0));
        if (reported) {
            assertRule(new FewSkipped())
                    .on(facts)
                    .reports(
                            "", "skipped tests are " + skipped + " of " + run + ", the policy allows " + allowed + " %")
                    .at("app/pom.xml:4");
        } else {
            assertRule(new FewSkipped()).on(facts).isSilent();
        }
    }

    @Test
    void fewSkippedCountsNothingElse() {
        assertRule(new FewSkipped())
                .on(facts(new TestFacts(2, tests(Result.FAILED, 2).cases(), 1, false)))
                .isSilent();
    }

    @Test
    void notFlakyReportsATestThatNeededARerun() {
        assertRule(new NotFlaky())
                .on(facts(tests(Result.FLAKY, 1)))
                .reports("a.A.t01", "\"a.A.t01\" passed only on a rerun")
                .at("target/surefire-reports/TEST-A.xml");
    }

    @ParameterizedTest
    @CsvSource({"FLAKY, 2", "FAILED, 0", "SKIPPED, 0"})
    void notFlakyAcceptsWhatThePolicyAllows(Result result, int allowed) {
        assertRule(new NotFlaky())
                .on(facts(tests(result, 2), new TestSettings(10, allowed)))
                .isSilent();
    }

    @Test
    void notFlakyReportsAllWhenThereAreTooMany() {
        assertRule(new NotFlaky())
                .on(facts(tests(Result.FLAKY, 2), new TestSettings(10, 1)))
                .reportsKeys("a.A.t01", "a.A.t02");
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "a.A.t%02d", number);
    }

    /** In reverse, so that a rule that cares for order has to sort. */
    private static TestFacts tests(Result result, int count) {
        return new TestFacts(
                count,
                IntStream.iterate(count, i -> i > 0, i -> i - 1)
                        .mapToObj(i -> new Case(name(i), result, REPORT))
                        .toList(),
                1,
                false);
    }

    private static Facts facts(TestFacts tests) {
        return facts(tests, TestSettings.DEFAULT);
    }

    private static Facts facts(TestFacts tests, TestSettings settings) {
        return Facts.builder()
                .with(ModuleFacts.class, module("app"))
                .with(TestFacts.class, tests)
                .with(TestSettings.class, settings)
                .build();
    }
}
