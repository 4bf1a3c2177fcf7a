package dev.readiness.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Judgement;
import dev.readiness.core.Outcome;
import dev.readiness.core.Report;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.core.Waiver;
import dev.readiness.facts.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ReportsTest {

    private static final RuleInfo DEBUG = RuleSet.installed(ReportsTest.class.getClassLoader())
            .find("config.debug-off")
            .orElseThrow()
            .info();
    private static final RuleInfo USED = RuleSet.installed(ReportsTest.class.getClassLoader())
            .find("readiness.waivers-used")
            .orElseThrow()
            .info();
    private static final Finding ON = Finding.of(new Origin("a.yml", 12, 3), "debug", "\"debug\" is \"true\"");
    private static final Waiver WAIVER = new Waiver(
            "config.debug-off",
            "b.yml",
            Optional.empty(),
            "the vendor asked",
            LocalDate.of(2027, 1, 31),
            Origin.of("r.yml"));

    private static final Report NOT_READY = new Report(
            Stage.DEPLOY,
            Optional.of("only 1 of 2 modules"),
            List.of(
                    new Judgement(
                            DEBUG,
                            "m",
                            Severity.ERROR,
                            Outcome.FAILED,
                            "",
                            List.of(
                                    ON.as(Severity.ERROR),
                                    ON.as(Severity.WARNING),
                                    ON.as(Severity.NOTE),
                                    Finding.unknown(Origin.of("m"), "", "who knows")),
                            List.of(new Judgement.Waived(ON, WAIVER))),
                    new Judgement(
                            USED, ".", Severity.WARNING, Outcome.NOT_APPLICABLE, "not here", List.of(), List.of())),
            Gate.DEFAULT);

    @Test
    void printsWhatWhereAndHowToMendIt() {
        assertThat(new ConsoleReport(Gate.DEFAULT).findings(NOT_READY.judgements()))
                .extracting(ConsoleReport.Line::severity, ConsoleReport.Line::text)
                .containsExactly(
                        tuple(Severity.ERROR, "config.debug-off  a.yml:12"),
                        tuple(Severity.ERROR, "  \"debug\" is \"true\""),
                        tuple(Severity.WARNING, "config.debug-off  a.yml:12"),
                        tuple(Severity.WARNING, "  \"debug\" is \"true\""),
                        tuple(Severity.ERROR, "config.debug-off  m"),
                        tuple(Severity.ERROR, "  cannot be judged: who knows"),
                        tuple(Severity.ERROR, "  fix: set it to false, a level to info, or delete the line"),
                        tuple(Severity.ERROR, "  why: mvn readiness:explain -Drule=config.debug-off"),
                        tuple(Severity.NOTE, "waived until 2027-01-31: config.debug-off  a.yml:12 (the vendor asked)"));
    }

    @Test
    void printsAsAWarningWhatDoesNotCloseTheGate() {
        Judgement doubt = new Judgement(
                DEBUG,
                "m",
                Severity.ERROR,
                Outcome.UNKNOWN,
                "",
                List.of(Finding.unknown(Origin.of("m"), "", "who knows")),
                List.of());
        Gate open = new Gate(Severity.ERROR, false, Optional.empty());
        assertThat(new ConsoleReport(open).findings(List.of(doubt)))
                .extracting(ConsoleReport.Line::severity)
                .containsOnly(Severity.WARNING);
    }

    /** Forty modules with one mistake have one fix. */
    @Test
    void saysTheFixOfARuleOnceAndNoFindingTwice() {
        ConsoleReport console = new ConsoleReport(Gate.DEFAULT);
        assertThat(console.findings(List.of(failed("a", 1)))).hasSize(4);
        assertThat(console.findings(List.of(failed("b", 1))))
                .extracting(ConsoleReport.Line::text)
                .containsExactly("config.debug-off  b.yml:1", "  it is on");
        assertThat(console.findings(List.of(failed("b", 1)))).isEmpty();
    }

    @Test
    void countsWhatNobodyReadsAnyMore() {
        assertThat(new ConsoleReport(Gate.DEFAULT).findings(List.of(failed("a", 12))))
                .extracting(ConsoleReport.Line::text)
                .hasSize(23)
                .contains("config.debug-off  a.yml:10", "config.debug-off  and 2 more, which the report has")
                .doesNotContain("config.debug-off  a.yml:11");
    }

    private static Judgement failed(String module, int findings) {
        return new Judgement(
                DEBUG,
                module,
                Severity.ERROR,
                Outcome.FAILED,
                "",
                IntStream.rangeClosed(1, findings)
                        .mapToObj(line -> Finding.of(Origin.of(module + ".yml", line), "k" + line, "it is on"))
                        .toList(),
                List.of());
    }

    @Test
    void sumsUpInOneLine() {
        assertThat(ConsoleReport.summary(NOT_READY, "target/readiness/report.json"))
                .isEqualTo(new ConsoleReport.Line(
                        Severity.ERROR,
                        "NOT READY to deploy, of a part only: 1 error, 1 warning, 1 note, 1 unknown, 1 waived in 1 rule."
                                + " Score 0/100 on 100 % of the evidence. Report: target/readiness/report.json"));
        assertThat(ConsoleReport.summary(
                        new Report(Stage.BUILD, Optional.empty(), List.of(), Gate.DEFAULT), "report.json"))
                .isEqualTo(
                        new ConsoleReport.Line(
                                Severity.NOTE,
                                "READY: 0 errors, 0 warnings in 0 rules. Score 100/100 on 100 % of the evidence. Report: report.json"));
    }

    @Test
    void writesJsonOfItsSchema() throws IOException {
        String json = json(NOT_READY);
        assertThat(violations("report.schema.json", json)).isEmpty();
        assertThat(violations("report.schema.json", json.replace("\"NOT READY\"", "\"MAYBE\"")))
                .isNotEmpty();
        JsonNode report = new ObjectMapper().readTree(json);
        assertThat(report.path("stage").asText()).isEqualTo("deploy");
        assertThat(report.path("partial").asText()).isEqualTo("only 1 of 2 modules");
        assertThat(report.at("/counts/errors").asInt()).isEqualTo(1);
        assertThat(report.at("/counts/warnings").asInt()).isEqualTo(1);
        assertThat(report.at("/counts/notes").asInt()).isEqualTo(1);
        assertThat(report.at("/results/0/findings/0/path").asText()).isEqualTo("a.yml");
        assertThat(report.at("/results/0/findings/0/line").asInt()).isEqualTo(12);
        assertThat(report.at("/results/0/findings/0/column").asInt()).isEqualTo(3);
        assertThat(report.at("/results/0/findings/3/kind").asText()).isEqualTo("unknown");
        assertThat(report.at("/results/0/findings/3/severity").asText()).isEqualTo("error");
        assertThat(report.at("/results/0/waived/0/until").asText()).isEqualTo("2027-01-31");
        assertThat(report.at("/results/1/reason").asText()).isEqualTo("not here");
        assertThat(json).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void policyExamplesFitTheSchema() {
        String good = "{\"rules\": {\"config.debug-off\": \"off\"}, \"gate\": {\"minScore\": 90},"
                + " \"coverage\": {\"minimum\": {\"line\": \"80%\"}},"
                + " \"waivers\": [{\"rule\": \"a.b\", \"at\": \"x\", \"reason\": \"r\", \"until\": \"2027-01-31\"}]}";
        assertThat(violations("readiness.schema.json", good)).isEmpty();
        assertThat(violations("readiness.schema.json", good.replace("\"reason\"", "\"because\"")))
                .isNotEmpty();
        assertThat(violations("readiness.schema.json", good.replace("\"gate\"", "\"gates\"")))
                .isNotEmpty();
    }

    private static String json(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport().write(report, "1.2.3", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Error> violations(String name, String json) {
        InputStream source = ReportsTest.class.getResourceAsStream("/dev/readiness/" + name);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(source);
        return schema.validate(json, InputFormat.JSON);
    }
}
