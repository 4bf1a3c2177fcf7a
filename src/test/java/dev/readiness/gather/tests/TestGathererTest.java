package dev.readiness.gather.tests;

import static dev.readiness.rules.GivenModule.module;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.facts.coverage.TestFacts.Case;
import dev.readiness.facts.coverage.TestFacts.Result;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TestGathererTest {

    private static final String SUREFIRE = "app/target/surefire-reports/TEST-com.acme.OrderTest.xml";
    private static final String FAILSAFE = "app/target/failsafe-reports/TEST-com.acme.OrderIT.xml";
    private static final String SUMMARY = "app/target/failsafe-reports/failsafe-summary.xml";

    @TempDir
    Path root;

    @Test
    void tellsHowEachCaseEnded() throws IOException {
        write(
                SUREFIRE,
                suite(
                        "tests='6' failures='2' errors='1' skipped='1'",
                        test("passes", ""),
                        test("fails", "<failure message='x' type='y'>trace</failure>"),
                        test("errs", "<error message='x'/>"),
                        test("skips", "<skipped/>"),
                        test("wobbles", "<flakyFailure message='x'><stackTrace>s</stackTrace></flakyFailure>"),
                        test("shakes", "<flakyError message='x'/><flakyError message='x'/>")));
        TestFacts facts = known();
        assertThat(facts.run()).isEqualTo(6);
        assertThat(facts.reports()).isEqualTo(1);
        assertThat(results(facts))
                .containsExactly("fails FAILED", "errs ERROR", "skips SKIPPED", "wobbles FLAKY", "shakes FLAKY");
        assertThat(facts.cases().get(0))
                .isEqualTo(new Case("com.acme.OrderTest.fails", Result.FAILED, Origin.of(SUREFIRE)));
    }

    @ParameterizedTest
    @CsvSource({"<failure/><rerunFailure/><rerunError/>, FAILED", "<error/><rerunError/><rerunFailure/>, ERROR"})
    void countsACaseThatFailedInAllRerunsOnce(String content, Result result) throws IOException {
        // totals of a suite with reruns count runs
        write(SUREFIRE, suite("tests='3' failures='3' errors='3'", test("fails", content)));
        assertThat(known().run()).isEqualTo(1);
        assertThat(results(known())).containsExactly("fails " + result);
    }

    @Test
    void doesNotTakeTheTotalsOfAFlakySuiteForFailures() throws IOException {
        write(SUREFIRE, suite("tests='2' failures='1'", test("wobbles", "<flakyFailure/>"), test("passes", "")));
        assertThat(results(known())).containsExactly("wobbles FLAKY");
    }

    @Test
    void callsACaseWithAFailureAndAnErrorAnError() throws IOException {
        write(SUREFIRE, suite("failures='1' errors='1'", test("fails", "<failure/><error/>")));
        assertThat(results(known())).containsExactly("fails ERROR");
    }

    @Test
    void readsSuitesInSuites() throws IOException {
        write(
                SUREFIRE,
                "<testsuites failures='1'><testsuite name='outer' failures='1'>"
                        + suite("failures='1'", test("fails", "<failure/>"))
                        + suite("", test("passes", ""))
                        + "</testsuite></testsuites>");
        assertThat(known().run()).isEqualTo(2);
        assertThat(results(known())).containsExactly("fails FAILED");
    }

    @Test
    void believesTheTotalsOfASuiteWhoseCasesAreMissing() throws IOException {
        write(SUREFIRE, "<testsuite name='outer' errors='1'>" + suite("tests='1' errors='1'") + "</testsuite>");
        assertThat(known().cases()).containsExactly(new Case("com.acme.OrderTest", Result.ERROR, Origin.of(SUREFIRE)));
        write(SUREFIRE, suite("tests='3' failures='2'", test("fails", "<failure/>")));
        assertThat(results(known())).containsExactly("fails FAILED", " FAILED");
    }

    @Test
    void seesAFailureOutsideOfACase() throws IOException {
        write(SUREFIRE, suite("errors='1'", test("passes", ""), "<error message='no context'/>"));
        assertThat(results(known())).containsExactly(" ERROR");
    }

    @Test
    void addsSeveralSuitesOfOneClass() throws IOException {
        write(SUREFIRE, suite("", test("passes", "")));
        write(
                "app/target/surefire-reports/TEST-com.acme.OrderTest-again.xml",
                suite("failures='1'", test("passes", "<failure/>")));
        write("app/target/surefire-reports/com.acme.OrderTest.xml", "not a report");
        write("app/target/surefire-reports/TEST-notes.txt", "not a report");
        TestFacts facts = known();
        assertThat(facts.run()).isEqualTo(2);
        assertThat(facts.reports()).isEqualTo(2);
        assertThat(results(facts)).containsExactly("passes FAILED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "com.acme.A | adds{int}[1] | com.acme.A.adds{int}[1]",
                "com.acme.A$Inner | adds | com.acme.A$Inner.adds",
                "com.acme.A | '' | com.acme.A",
                "com.acme.A | com.acme.A | com.acme.A",
                "'' | Scenario: buy &lt;1&gt; | Scenario: buy <1>",
                "'' | '' | a test without a name",
                "A | a&#10;b&#27;c&#9;d | A.a b\uFFFDc d"
            })
    void namesCases(String className, String method, String name) throws IOException {
        write(
                SUREFIRE,
                "<testsuite><testcase classname='" + className + "' name='" + method
                        + "'><error/></testcase></testsuite>");
        assertThat(known().cases()).extracting(Case::name).containsExactly(name);
    }

    @Test
    void cutsEndlessNames() throws IOException {
        write(SUREFIRE, suite("", test("\uD83D\uDE00".repeat(400), "<error/>")));
        String name = known().cases().get(0).name();
        assertThat(name.codePointCount(0, name.length())).isEqualTo(200);
    }

    @Test
    void readsWhatTestsPrintedWhateverItIs() throws IOException {
        write(
                SUREFIRE,
                suite(
                        "failures='1'",
                        test(
                                "fails",
                                "<failure message='&#27;[31mred&#0;'>\u001b[0m\u0000</failure>"
                                        + "<system-out><![CDATA[\u0007 &#8; \uFFFF]]></system-out>")));
        assertThat(results(known())).containsExactly("fails FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {SUREFIRE, FAILSAFE, SUMMARY})
    void doesNotKnowWhatATruncatedReportHeld(String path) throws IOException {
        write(SUREFIRE, suite("", test("passes", "")));
        write(path, "<testsuite>\n<testcase name='a");
        if (path.equals(SUMMARY)) {
            write(path, "<failsafe-summary>\n<completed>");
        }
        assertThat(gather())
                .isEqualTo(Evidence.unknown(Origin.of(path, 2), "the file is cut off or is not well-formed XML"));
    }

    @ParameterizedTest
    @CsvSource({SUREFIRE + ", the file is not a test report", SUMMARY + ", the file is not a summary of Failsafe"})
    void refusesOtherDocuments(String path, String reason) throws IOException {
        write(path, "<html/>");
        assertThat(gather()).isEqualTo(Evidence.unknown(Origin.of(path, 1), reason));
    }

    @Test
    void addsIntegrationTests() throws IOException {
        write(SUREFIRE, suite("", test("passes", "")));
        write(FAILSAFE, suite("failures='1'", test("fails", "<failure/>"), test("passes", "")));
        write(SUMMARY, summary(2, 0, 1, 0, ""));
        TestFacts facts = known();
        assertThat(facts.run()).isEqualTo(3);
        assertThat(facts.reports()).isEqualTo(3);
        assertThat(facts.cases())
                .containsExactly(new Case("com.acme.OrderTest.fails", Result.FAILED, Origin.of(FAILSAFE)));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0, 1, false, '', integration tests, FAILED",
        "2, 1, 0, false, '', integration tests, ERROR",
        "0, 0, 0, true, '', integration tests (timeout), ERROR",
        "0, 0, 0, false, the forked VM terminated, integration tests (aborted), ERROR"
    })
    void believesTheSummaryOfFailsafeAlone(
            int completed, int errors, int failures, boolean timeout, String message, String name, Result result)
            throws IOException {
        String text = summary(completed, errors, failures, 0, message);
        write(SUMMARY, timeout ? text.replace("timeout=\"false\"", "timeout=\"true\"") : text);
        TestFacts facts = known();
        assertThat(facts.run()).isEqualTo(completed);
        assertThat(facts.reports()).isEqualTo(1);
        assertThat(facts.cases()).containsExactly(new Case(name, result, Origin.of(SUMMARY)));
    }

    @ParameterizedTest
    @CsvSource({"3, 0, 0, 1, ''", "0, 0, 0, 0, ' '", "9, 0, 0, 0, ''"})
    void acceptsAGoodSummary(int completed, int errors, int failures, int skipped, String message) throws IOException {
        write(SUMMARY, summary(completed, errors, failures, skipped, message));
        assertThat(known().cases()).isEmpty();
        assertThat(known().run()).isEqualTo(completed);
    }

    @Test
    void doesNotRepeatWhatTheReportsOfFailsafeShow() throws IOException {
        write(
                FAILSAFE,
                suite(
                        "failures='1' errors='1'",
                        test("a", "<failure/>"),
                        test("b", "<error/>"),
                        test("c", "<skipped/>")));
        write(SUMMARY, summary(3, 1, 1, 1, "There are test failures."));
        assertThat(results(known())).containsExactly("a FAILED", "b ERROR", "c SKIPPED");
    }

    @Test
    void holdsTheSummaryOnlyAgainstIntegrationTests() throws IOException {
        write(SUREFIRE, suite("failures='1'", test("fails", "<failure/>")));
        write(SUMMARY, summary(1, 0, 1, 0, ""));
        assertThat(known().cases())
                .extracting(Case::name)
                .containsExactly("com.acme.OrderTest.fails", "integration tests");
    }

    @Test
    void knowsThatNothingRan() {
        assertThat(known()).isEqualTo(new TestFacts(0, List.of(), 0, false));
    }

    @Test
    void hasNothingToSayWithoutTestSources() throws IOException {
        assertThat(gather(false)).isEqualTo(Evidence.absent("the module has no test sources"));
        write(SUREFIRE, suite("", test("passes", "")));
        assertThat(gather(false)).isInstanceOf(Evidence.Known.class);
    }

    private static String suite(String attributes, String... content) {
        return "<testsuite name='com.acme.OrderTest' " + attributes + ">" + String.join("\n", content) + "</testsuite>";
    }

    private static String test(String name, String content) {
        return "<testcase classname='com.acme.OrderTest' name='" + name + "' time='0.01'>" + content + "</testcase>";
    }

    private static String summary(int completed, int errors, int failures, int skipped, String message) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <failsafe-summary xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" result="null" timeout="false">
                    <completed>%d</completed>
                    <errors> %d </errors>
                    <failures>%d</failures>
                    <skipped>%d</skipped>
                    <failureMessage xsi:nil="true">%s</failureMessage>
                </failsafe-summary>
                """.formatted(completed, errors, failures, skipped, message);
    }

    private static List<String> results(TestFacts facts) {
        return facts.cases().stream()
                .map(one -> one.name().replaceFirst("com\\.acme\\.OrderTest\\.?", "") + " " + one.result())
                .toList();
    }

    private void write(String path, String content) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), content);
    }

    private TestFacts known() {
        Evidence<TestFacts> evidence = gather();
        assertThat(evidence).isInstanceOf(Evidence.Known.class);
        return ((Evidence.Known<TestFacts>) evidence).fact();
    }

    private Evidence<TestFacts> gather() {
        return gather(true);
    }

    private Evidence<TestFacts> gather(boolean hasTestSources) {
        return new TestGatherer(new WorkTree(root), List.of("prod"))
                .gather(module("app", true, hasTestSources), "app/target", List.of("app/src/test/java"));
    }
}
