package dev.readiness.gather.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.facts.Facts;
import dev.readiness.facts.evidence.EvidenceFacts;
import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.evidence.ReportFormat;
import dev.readiness.facts.evidence.ToolReport;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No report breaks a run, fills the memory, tells a secret, or passes for one that was read. */
final class HostileReportTest {

    private static final String SECRET = "hunter2-Xk93-planted";

    @TempDir
    Path root;

    @Test
    void reportThatIsCutOffAnywhereIsNeverRead() throws IOException {
        byte[] whole = SarifLog.of(40, 2_000);
        Reports reports = new Reports(root);
        for (int end = 0; end < whole.length; end += 997) {
            reports.write("target/cut.sarif", Arrays.copyOf(whole, end));
            Item item = reports.items(Reports.expected("target/cut.sarif")).get(0);
            assertThat(item).as("cut at " + end).isInstanceOf(Item.Unreadable.class);
            assertThat(findings(List.of(item)))
                    .as("cut at " + end)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.UNKNOWN));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"version":"2.1.0",\\n"runs":[          | target/report.json:2 is cut off
                    {"version":"2.1.0","runs":[]} x          | target/report.json:1 is no well-formed JSON
                    {"version":"2.1.0","runs":[]} {}         | target/report.json:1 goes on after its end
                    {"version":"2.0.0","runs":[]}            | target/report.json is not SARIF 2.1.0 but of another version
                    {"version":"2.1.0","runs":[],}           | target/report.json:1 is no well-formed JSON
                    <html>                                   | target/report.json:1 is not JSON, it looks like XML or HTML
                    Total: 3 (HIGH: 1)                       | target/report.json:1 is not JSON, it looks like plain text
                    {}                                       | target/report.json is not a report of a known format, it looks like JSON without a name in it
                    []                                       | target/report.json is not a report of a known format, it looks like an empty JSON array
                    [{"code":"DL3006"}]                      | target/report.json is not a report of a known format, it looks like a JSON array that is no result of JMH
                    {"check_type":"dockerfile"}              | target/report.json is not a report of a known format, it looks like checkov's own JSON
                    {"results":[{"check_id":"semgrep"}]}     | target/report.json is not a JSON report of osv-scanner, it looks like JSON of another kind
                    {"results":{"failed_checks":[]}}         | target/report.json is not a JSON report of osv-scanner, it looks like JSON of another kind
                    {"SchemaVersion":3,"ArtifactName":"x"}   | target/report.json is of another version of Trivy's schema than 2
                    ``                                       | target/report.json is empty
                    """)
    void saysWhyAFileIsNoReport(String text, String refusal) throws IOException {
        assertThat(new Reports(root).refusal(text.replace("\\n", "\n"))).isEqualTo(refusal);
    }

    @Test
    void saysThatItIsAnotherFormatThanThePolicyExpects() throws IOException {
        Reports reports = new Reports(root);
        reports.write("a.json", "{\"version\":\"2.1.0\",\"runs\":[]}".getBytes(StandardCharsets.UTF_8));
        Item item = reports.items(Reports.expected("a.json", Optional.of(ReportFormat.CYCLONEDX)))
                .get(0);
        assertThat(((Item.Unreadable) item).doubt().reason())
                .isEqualTo("is not a CycloneDX document, it looks like a SARIF log");
    }

    @Test
    void endsABombEarly() throws IOException {
        assertThat(new Reports(root).refusal("{\"runs\":" + "[".repeat(1_000_000)))
                .endsWith("is nested too deeply or holds a value that is too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsTextWithAMarkAtItsStart(String charset) throws IOException {
        Reports reports = new Reports(root);
        String json = "\uFEFF" + new String(SarifLog.of(1, 10), StandardCharsets.UTF_8);
        reports.write("bom.sarif", json.getBytes(Charset.forName(charset)));
        Item item = reports.items(Reports.expected("bom.sarif")).get(0);
        assertThat(((Item.Read) item).report().findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gitleaks", "Hadolint", "Trivy"})
    void tellsNoSecretThatAToolQuotes(String tool) throws IOException {
        String planted = new String(SarifLog.of(3, 10), StandardCharsets.UTF_8)
                .replace("lint", tool)
                .replace("xxxxxxxxxx", SECRET);
        assertThat(planted).contains("\"snippet\"", "\"partialFingerprints\"", SECRET);
        Item sarif = new Reports(root).item(planted);
        assertThat(((Item.Read) sarif).report().findings()).hasSize(3);
        assertThat(sarif.toString()).doesNotContain(SECRET);
        Item trivy = new Reports(root)
                .item(
                        "{\"SchemaVersion\":2,\"Results\":[{\"Target\":\".env\",\"Secrets\":[{\"RuleID\":\"aws\",\"Severity\":"
                                + "\"HIGH\",\"Title\":\"" + SECRET + "\",\"Match\":\"" + SECRET
                                + "\",\"Code\":{\"Lines\":[{\"Content\":\""
                                + SECRET + "\"}]}}]}]}");
        assertThat(((Item.Read) trivy).report().findings()).hasSize(1);
        assertThat(trivy.toString()).doesNotContain(SECRET);
        assertThat(findings(List.of(sarif, trivy))).isNotEmpty().noneMatch(one -> one.toString()
                .contains(SECRET));
    }

    @Test
    void keepsLittleOfALargeReportAndNeverHoldsItWhole() throws IOException {
        int results = 25_000;
        int size = 4_000;
        SarifLog.Stream log = new SarifLog.Stream(results, size);
        ToolReport report = new ReportFile("target/large.sarif", new WorkTree(root)).read(log::open, Optional.empty());
        assertThat(report.findings()).hasSize(results);
        assertThat(log.read()).isGreaterThan(2L * results * size * 3);
        long kept = report.findings().stream()
                .mapToLong(one -> one.toString().length())
                .sum();
        assertThat(kept).as("characters kept").isLessThan(250L * results);
        assertThat(log.largest()).as("bytes asked for at once").isLessThan(100_000);
    }

    @Test
    void refusesMoreResultsThanItCanKeep() {
        SarifLog.Stream log = new SarifLog.Stream(Collected.MOST + 1, 1);
        assertThatThrownBy(() -> new ReportFile("large.sarif", new WorkTree(root)).read(log::open, Optional.empty()))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessage("holds more than 100000 results");
    }

    private static List<Finding> findings(List<Item> items) {
        Facts facts = Facts.builder()
                .with(EvidenceFacts.class, new EvidenceFacts(items))
                .build();
        return ServiceLoader.load(Rule.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(rule -> rule.getClass().getPackageName().endsWith("rules.evidence"))
                .filter(rule -> rule.notApplicable(facts).isEmpty())
                .flatMap(rule -> rule.check(facts))
                .toList();
    }
}
