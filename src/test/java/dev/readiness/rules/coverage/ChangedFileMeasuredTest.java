package dev.readiness.rules.coverage;

import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.coverage.GivenChanges.lines;
import static dev.readiness.rules.coverage.GivenChanges.measured;
import static dev.readiness.rules.coverage.GivenChanges.unjudged;
import static dev.readiness.rules.coverage.GivenChanges.unmeasured;

import org.junit.jupiter.api.Test;

final class ChangedFileMeasuredTest {

    @Test
    void namesAFileThatNoReportMeasures() {
        assertRule(new ChangedFileMeasured())
                .on(lines(90, measured("A.java", "-"), unmeasured("app/B.java", 7, 9)))
                .reports("", "no coverage report measures the file; 2 lines with code in it changed since v1.2.0")
                .at("app/B.java:7");
        assertRule(new ChangedFileMeasured())
                .on(lines(90, unmeasured("app/B.java", 7)))
                .reports("", "no coverage report measures the file; 1 line with code in it changed since v1.2.0");
    }

    @Test
    void doubtsWhatNobodyCanTell() {
        assertRule(new ChangedFileMeasured())
                .on(lines(90, unjudged("A.java"), unjudged("B.java")))
                .doubts("", "the file is cut off")
                .at("jacoco.xml:3");
    }

    @Test
    void acceptsMeasuredFilesHoweverLittleTheyAreCovered() {
        assertRule(new ChangedFileMeasured())
                .on(lines(90, measured("A.java", "--")))
                .isSilent();
        assertRule(new ChangedFileMeasured()).on(lines(90)).isSilent();
    }
}
