package dev.readiness.rules.coverage;

import static dev.readiness.rules.GivenModule.module;
import static dev.readiness.rules.GivenModule.reactor;
import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.coverage.GivenChanges.WHOLE;
import static dev.readiness.rules.coverage.GivenChanges.facts;
import static dev.readiness.rules.coverage.GivenChanges.lines;
import static dev.readiness.rules.coverage.GivenChanges.measured;
import static dev.readiness.rules.coverage.GivenChanges.unjudged;
import static dev.readiness.rules.coverage.GivenChanges.unmeasured;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Finding;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.coverage.Counter.Type;
import dev.readiness.facts.project.ReactorFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ChangedLinesCoveredTest {

    private static final ChangedLinesCovered RULE = new ChangedLinesCovered();

    @Test
    void reportsTheTotalAndWhereToBegin() {
        assertThat(told(lines(
                        90, measured("a/A.java", "+++++-"), measured("b/B.java", "+++++/"), measured("C.java", "--"))))
                .containsExactly(
                        "C.java:11 NOTE changed lines 11-12 are not covered",
                        "a/A.java:16 NOTE changed line 16 is not covered",
                        "pom.xml:4 78.57 % (11 of 14) of the lines changed since v1.2.0 are covered, the policy asks for 90 %");
    }

    @Test
    void acceptsTheExactMinimumAndNotAHairLess() {
        assertRule(RULE).on(lines(75, measured("A.java", "+++-"))).isSilent();
        assertRule(RULE).on(lines(76, measured("A.java", "+++-"))).reportsKeys("line", "line");
    }

    @Test
    void countsAFileThatNoReportMeasuresAsMissed() {
        assertThat(told(lines(80, measured("A.java", "+++"), unmeasured("B.java", 7, 9))))
                .containsExactly(
                        "B.java:7 NOTE changed lines 7, 9 are not covered, no report measures the file",
                        "pom.xml:4 60 % (3 of 5) of the lines changed since v1.2.0 are covered, the policy asks for 80 %");
    }

    @Test
    void reportsBranches() {
        Facts facts = facts(Map.of(Type.BRANCH, 60, Type.LINE, 100), 0, WHOLE, measured("A.java", "//+/"));
        assertThat(told(facts))
                .containsExactly(
                        "A.java:11 NOTE changed lines 11-12, 14 are not covered on every branch",
                        "pom.xml:4 50 % (3 of 6) of the branches of the lines changed since v1.2.0 are covered, the policy asks"
                                + " for 60 %");
        assertRule(RULE)
                .on(facts(Map.of(Type.BRANCH, 50), 0, WHOLE, measured("A.java", "//+/-")))
                .isSilent();
        assertRule(RULE)
                .on(facts(Map.of(Type.BRANCH, 100), 0, WHOLE, measured("A.java", "+-")))
                .isSilent();
    }

    @Test
    void doubtsBranchesOfAFileThatNoReportMeasures() {
        assertRule(RULE)
                .on(facts(Map.of(Type.BRANCH, 50), 0, WHOLE, measured("A.java", "/"), unmeasured("B.java", 7)))
                .doubts("branch", "the branches of changed lines are unknown, no report measures 1 changed file");
        assertRule(RULE)
                .on(facts(Map.of(Type.BRANCH, 50), 0, WHOLE, unmeasured("A.java", 1), unmeasured("B.java", 7)))
                .doubts("branch", "the branches of changed lines are unknown, no report measures 2 changed files");
    }

    @Test
    void namesNoMoreThanTenRanges() {
        assertThat(told(lines(90, measured("A.java", "- - - - - - - - - - - -"))))
                .contains(
                        "A.java:11 NOTE changed lines 11, 13, 15, 17, 19, 21, 23, 25, 27, 29 and 2 more are not covered");
    }

    @Test
    void doesNotJudgeTheRestWhenOneFileIsUnknown() {
        assertRule(RULE)
                .on(lines(90, measured("A.java", "----"), unjudged("B.java"), unjudged("C.java")))
                .doubts("", "the file is cut off")
                .at("jacoco.xml:3");
        assertRule(RULE)
                .on(facts(Map.of(Type.LINE, 90), 100, WHOLE, unjudged("B.java")))
                .doubts("", "the file is cut off");
    }

    @Test
    void doubtsAPartialBuild() {
        ReactorFacts partial = reactor(Optional.of("-pl leaves out modules"), Map.of(), module("."));
        assertRule(RULE)
                .on(facts(Map.of(Type.LINE, 90), 100, partial, measured("A.java", "+")))
                .doubts(
                        "reactor",
                        "coverage of changed lines is unknown, not all modules were built: -pl leaves out modules")
                .at("pom.xml:4");
    }

    @Test
    void doesNotApplyWhereNothingChanged() {
        assertRule(RULE).on(lines(90)).doesNotApply("no line with code changed since v1.2.0");
    }

    @Test
    void excusesASmallChangeWithItsFigures() {
        assertRule(RULE)
                .on(facts(Map.of(Type.LINE, 90), 4, WHOLE, measured("A.java", "+-"), unmeasured("B.java", 7)))
                .doesNotApply(
                        "fewer lines with code changed since v1.2.0 than the 4 from which on the policy asks: 1 of 3"
                                + " are covered");
        assertRule(RULE)
                .on(facts(Map.of(Type.LINE, 90), 3, WHOLE, measured("A.java", "+-"), unmeasured("B.java", 7)))
                .reportsKeys("line", "line", "line");
    }

    private static List<String> told(Facts facts) {
        assertThat(RULE.notApplicable(facts)).isEmpty();
        return RULE.check(facts).sorted().map(ChangedLinesCoveredTest::told).toList();
    }

    private static String told(Finding finding) {
        return finding.at()
                + finding.severity().map(Severity::name).map(" "::concat).orElse("") + " " + finding.message();
    }
}
