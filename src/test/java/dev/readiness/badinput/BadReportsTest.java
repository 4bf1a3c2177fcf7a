package dev.readiness.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Stage;
import dev.readiness.facts.coverage.CoverageFacts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of coverage and of tests, in a project whose policy asks for 80 % of the lines. */
final class BadReportsTest {

    private static final String JACOCO = "target/site/jacoco/jacoco.xml";
    private static final String SUREFIRE = "target/surefire-reports/TEST-com.acme.ShopTest.xml";
    private static final String BROKEN = "unknown: the file is cut off or is not well-formed XML";
    private static final String COUNTER = "<counter type=\"LINE\" missed=\"0\" covered=\"1\"/>";

    @TempDir
    private Path directory;

    private Subject project;

    @BeforeEach
    void write() {
        project = Subject.in(directory)
                .with("src/main/java/Shop.java", "class Shop {}")
                .with("src/test/java/ShopTest.java", "class ShopTest {}")
                .with("readiness.yml", "coverage: {minimum: {line: 80%}}\n")
                .with(JACOCO, "<report name=\"shop\">" + COUNTER + "</report>")
                .with(SUREFIRE, "<testsuite name=\"a\" tests=\"1\"><testcase classname=\"a\" name=\"b\"/></testsuite>");
    }

    @Test
    void areFineInThisProject() {
        assertThat(project.says()).containsExactly("READY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<report name=\"shop\"><counter type=\"LINE\" missed=\"0\" cov",
                "<report name=\"shop\">" + COUNTER,
                "<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><report name=\"a\"><package name=\"&b;\"/></report>",
                "<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><report name=\"a\">&b;" + COUNTER + "</report>"
            })
    void doesNotJudgeACoverageReportThatIsCutOffOrABomb(String report) {
        assertThat(project.with(JACOCO, report).says())
                .containsExactly(
                        "NOT READY",
                        "error coverage.minimum-reached " + JACOCO
                                + ":1 [.] unknown: module \".\": the file is cut off or is not well-formed XML",
                        "warning coverage.report-fresh " + JACOCO + ":1 " + BROKEN,
                        "error coverage.report-present " + JACOCO + ":1 " + BROKEN);
    }

    /** The file exists; had it been opened, its marker would be the name of a group, and all lines would be covered. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE report SYSTEM \"%s\"><report name=\"a\"><group name=\"&x;\"><counter type=\"LINE\" missed=\"9\""
                        + " covered=\"1\"/></group></report>",
                "<!DOCTYPE report [<!ENTITY % p SYSTEM \"%s\"> %p;]><report name=\"a\"><counter type=\"LINE\" missed=\"9\""
                        + " covered=\"1\"/></report>",
                "<!DOCTYPE report [<!ENTITY x SYSTEM \"%s\">]><report name=\"a\">&x;</report>",
                "<report xmlns:xi=\"http://www.w3.org/2001/XInclude\" name=\"a\"><xi:include href=\"%s\"/></report>"
            })
    void opensNoFileThatAReportNames(String report) {
        project.with("marked.dtd", "<!ENTITY x \"Mark3r\"><!ATTLIST report name CDATA \"Mark3r\">" + COUNTER);
        project.with(
                JACOCO,
                report.replace("%s", directory.resolve("marked.dtd").toUri().toString()));
        assertThat(project.says().get(0)).isEqualTo("NOT READY");
        project.look(Stage.BUILD, judged -> assertThat(
                        judged.module().evidence(CoverageFacts.class).toString())
                .doesNotContain("Mark3r"));
    }

    @Test
    void readsAroundControlCharacters() {
        assertThat(project.with(
                                SUREFIRE,
                                "<testsuite name=\"a\" tests=\"1\" failures=\"1\"><testcase classname=\"a\" name=\"b\u0001&#27;\">"
                                        + "<failure>\0&#0;</failure></testcase></testsuite>")
                        .says())
                .containsExactly(
                        "NOT READY",
                        "error tests.no-failures " + SUREFIRE + " [a.b\uFFFD\uFFFD] \"a.b\uFFFD\uFFFD\" failed");
    }

    @Test
    void doesNotJudgeATestReportThatIsCutOff() {
        String report = "<testsuite name=\"a\" tests=\"2\">\n<testcase classname=\"a\" name=\"b\"/>\n<testcase";
        assertThat(project.with(SUREFIRE, report).says()).isEqualTo(notJudged(SUREFIRE + ":3 " + BROKEN));
    }

    @Test
    void doesNotJudgeAnEmptyTestReport() {
        assertThat(project.with(SUREFIRE, "").says()).isEqualTo(notJudged(SUREFIRE + ":1 " + BROKEN));
    }

    @Test
    void doesNotTakeAnyXmlForATestReport() {
        assertThat(project.with(SUREFIRE, "<html/>").says())
                .isEqualTo(notJudged(SUREFIRE + ":1 unknown: the file is not a test report"));
    }

    private static List<String> notJudged(String what) {
        return List.of(
                "NOT READY",
                "warning tests.few-skipped " + what,
                "error tests.no-failures " + what,
                "warning tests.not-flaky " + what);
    }
}
