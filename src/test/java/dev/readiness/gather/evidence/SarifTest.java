package dev.readiness.gather.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.evidence.ForeignFinding;
import dev.readiness.facts.evidence.ToolReport;
import dev.readiness.facts.evidence.Vulnerability;
import dev.readiness.facts.evidence.Vulnerability.Fix;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a result of SARIF 2.1.0 comes to. */
final class SarifTest {

    private static final String RULES = "[{'id':'R1','shortDescription':{'text':'Names it'},"
            + "'defaultConfiguration':{'level':'error'}},{'id':'R2','properties':{'security-severity':'9.1'}},"
            + "{'id':'R3','defaultConfiguration':{'level':'none'}}]";

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'ruleId':'R1'                                              | R1 high
                    'ruleId':'R1','level':'note'                               | R1 low
                    'ruleId':'R1/part'                                         | R1/part high
                    'ruleIndex':1                                              | R2 critical 9.1
                    'rule':{'id':'R2'}                                         | R2 critical 9.1
                    'ruleId':'R3'                                              | ''
                    'ruleId':'X'                                               | X medium
                    'ruleId':'X','level':'odd'                                 | X not rated
                    'ruleId':'X','properties':{'security-severity':4.2}        | X medium 4.2
                    'ruleId':'X','kind':'fail'                                 | X medium
                    'ruleId':'X','kind':'pass'                                 | ''
                    'ruleId':'X','kind':'review'                               | ''
                    'ruleId':'X','baselineState':'unchanged'                   | X medium
                    'ruleId':'X','baselineState':'absent'                      | ''
                    'ruleId':'X','suppressions':[]                             | X medium
                    'ruleId':'X','suppressions':[{'kind':'external'}]          | X medium
                    'ruleId':'X','suppressions':[{'kind':'inSource'}]          | ''
                    'ruleId':'X','suppressions':[{'justification':'we know'}]  | ''
                    'ruleId':'X','suppressions':[{'justification':'no','status':'underReview'}] | X medium
                    """)
    void weighsAResult(String result, String expected) throws IOException {
        for (boolean rulesFirst : new boolean[] {true, false}) {
            ToolReport report = new Reports(root).read(log(result, rulesFirst));
            assertThat(report.findings().stream()
                            .map(one -> one.rule() + " " + one.rating())
                            .findFirst()
                            .orElse(""))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'uri':'app/Dockerfile'                                       | app/Dockerfile:7 |
                    'uri':'./app/../app/Dockerfile'                              | app/Dockerfile:7 |
                    'uri':'file:///home/ci/shop/app/Dockerfile'                  | app/Dockerfile:7 |
                    'uri':'file:///C:/ci/shop/app/Dockerfile'                    | app/Dockerfile:7 |
                    'uri':'C:\\\\ci\\\\app\\\\Dockerfile'                        | app/Dockerfile:7 |
                    'uri':'app/a%20file.txt'                                     | app/a file.txt:7 |
                    'uri':'Dockerfile','uriBaseId':'APP'                         | app/Dockerfile:7 |
                    'uri':'app/Dockerfile','uriBaseId':'%SRCROOT%'               | app/Dockerfile:7 |
                    'uri':'app/Dockerfile','uriBaseId':'IMAGE'                   | app/Dockerfile:7 |
                    'uri':'usr/Dockerfile','uriBaseId':'IMAGE'                   | target/report.json | usr/Dockerfile:7
                    'index':0                                                    | app/Dockerfile:7 |
                    'uri':'../../etc/passwd'                                     | target/report.json | ../../etc/passwd:7
                    'uri':'https://acme.com/app/Dockerfile'                      | target/report.json | https://acme.com/app/Dockerfile:7
                    'uri':'no/such/file'                                         | target/report.json | no/such/file:7
                    """)
    void findsThePlace(String location, String at, String elsewhere) throws IOException {
        Reports reports = new Reports(root);
        reports.write("app/Dockerfile", new byte[0]);
        reports.write("app/a file.txt", new byte[0]);
        String result = "'ruleId':'X','locations':[{'physicalLocation':{'artifactLocation':{" + location
                + "},'region':{'startLine':7,'snippet':{'text':'s3cr3t'}}}}]";
        ForeignFinding finding = reports.read(log(result, true)).findings().get(0);
        assertThat(finding.at()).hasToString(at);
        assertThat(finding.elsewhere()).isEqualTo(elsewhere == null ? "" : elsewhere);
    }

    @Test
    void takesTheTitleOfARuleButNotOfAScannerForSecrets() throws IOException {
        Reports reports = new Reports(root);
        assertThat(reports.read(log("'ruleId':'R1'", true)).findings())
                .extracting(ForeignFinding::title)
                .containsExactly("Names it");
        assertThat(reports.read(log("'ruleId':'R1'", true).replace("\"lint\"", "\"Gitleaks\""))
                        .findings())
                .extracting(ForeignFinding::title)
                .containsExactly("");
    }

    @Test
    void knowsAVulnerabilityByItsIdAndThePackageInTrivysWords() throws IOException {
        String message = "'message':{'text':'Package: musl\\nInstalled Version: 1.1\\nFixed Version: %s\\nLink: x'}";
        ToolReport report =
                new Reports(root).read(log("'ruleId':'CVE-2019-14697'," + message.replace("%s", "1.2"), true));
        assertThat(report.findings()).isEmpty();
        Vulnerability one = report.vulnerabilities().get(0);
        assertThat(one.key()).isEqualTo("CVE-2019-14697 musl");
        assertThat(one.affected().version()).isEqualTo("1.1");
        assertThat(one.fix()).isEqualTo(Fix.in("1.2"));
        assertThat(new Reports(root)
                        .read(log("'ruleId':'CVE-2019-14697'," + message.replace("%s", ""), true))
                        .vulnerabilities())
                .extracting(Vulnerability::fix)
                .containsExactly(Fix.NONE);
        assertThat(new Reports(root)
                        .read(log("'ruleId':'CVE-2021-44228-log4j-core'", true))
                        .vulnerabilities())
                .extracting(Vulnerability::key)
                .containsExactly("CVE-2021-44228 log4j-core");
    }

    @Test
    void doubtsARunThatFailedOrLookedAtNothing() throws IOException {
        String run = "{'version':'2.1.0','runs':[{'tool':{'driver':{'name':'lint'}}%s}]}";
        assertThat(doubts(run.replace("%s", ""))).contains("has no results");
        assertThat(doubts(run.replace("%s", ",'results':null"))).contains("has no results");
        assertThat(doubts(run.replace("%s", ",'results':[],'invocations':[{'executionSuccessful':false}]")))
                .contains("did not come to its end");
        assertThat(doubts(run.replace("%s", ",'results':[],'invocations':[{'executionSuccessful':true}]")))
                .isEmpty();
    }

    private String doubts(String json) throws IOException {
        return new Reports(root)
                .read(json.replace('\'', '"')).doubts().stream()
                        .map(ToolReport.Doubt::reason)
                        .findFirst()
                        .orElse("");
    }

    private static String log(String result, boolean rulesFirst) {
        String tool = "'tool':{'driver':{'name':'lint','rules':" + RULES + "}}";
        String results = "'results':[{" + result + "}]";
        String bases = "'originalUriBaseIds':{'APP':{'uri':'file:///home/ci/shop/app/'},'IMAGE':{'uri':'file:///'}}";
        String artifacts = "'artifacts':[{'location':{'uri':'app/Dockerfile'}}]";
        String run = rulesFirst
                ? tool + "," + bases + "," + artifacts + "," + results
                : results + "," + artifacts + "," + bases + "," + tool;
        return ("{'version':'2.1.0','runs':[{" + run + "}]}").replace('\'', '"');
    }
}
