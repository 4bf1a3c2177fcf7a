package dev.readiness.render.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Report;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Origin;
import dev.readiness.render.Reports;
import dev.readiness.render.Valid;
import dev.readiness.render.Written;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class SarifReportTest {

    private static final SarifReport FORMAT =
            new SarifReport(id -> Optional.of("## What\n\nAbout " + id + ".\n\n## Examples\n\nlong\n"), "");

    @Test
    void schemaSeesWhatIsWrong() throws IOException {
        String text = Written.by(FORMAT, Reports.mixed());
        assertThat(Valid.sarif(text)).isEmpty();
        assertThat(Valid.sarif(text.replace("\"level\" : \"note\"", "\"level\" : \"info\"")))
                .isNotEmpty();
        assertThat(Valid.sarif(text.replace("\"startLine\" : 12", "\"startLine\" : 0")))
                .isNotEmpty();
    }

    /** What GitHub's page on SARIF calls required, for every result and every rule. */
    @Test
    void hasAllThatGitHubAsksFor() throws IOException {
        for (Report report : List.of(Reports.mixed(), Reports.withHostileValues())) {
            JsonNode run = run(report);
            assertThat(run.at("/automationDetails/id").asText())
                    .isEqualTo("readiness/" + report.stage().word());
            for (JsonNode rule : run.at("/tool/driver/rules")) {
                for (String text : List.of("/id", "/shortDescription/text", "/fullDescription/text", "/help/text")) {
                    assertThat(rule.at(text).asText()).as(text).isNotBlank();
                }
                assertThat(rule.at("/properties/tags").size()).isBetween(1, 20);
            }
            for (JsonNode result : run.path("results")) {
                assertThat(run.at(
                                "/tool/driver/rules/" + result.path("ruleIndex").asInt() + "/id"))
                        .isEqualTo(result.path("ruleId"));
                assertThat(result.path("locations").size()).isEqualTo(1);
                assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                                .asInt())
                        .isPositive();
                assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                .asText())
                        .matches("[A-Za-z0-9._~/%-]+")
                        .doesNotStartWith("/");
                assertThat(result.at("/partialFingerprints")
                                .path("readiness/v1")
                                .asText())
                        .matches("[0-9a-f]{32}");
            }
        }
    }

    /** GitHub takes paths from the top of the repository, and lets only runs of one category replace each other. */
    @Test
    void rootBelowTheTopOfTheRepositoryIsTold() throws IOException {
        JsonNode run = new ObjectMapper()
                .readTree(Written.by(new SarifReport(id -> Optional.empty(), "services/a b/"), Reports.mixed()))
                .at("/runs/0");
        assertThat(run.at("/automationDetails/id").asText()).startsWith("readiness/services/a b/");
        assertThat(run.path("results"))
                .isNotEmpty()
                .extracting(result -> result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .allMatch(uri -> uri.startsWith("services/a%20b/"));
    }

    @Test
    void messagesAreReadBackAsTheyWere() throws IOException {
        Finding finding = Finding.of(Origin.of("a"), "", Reports.hostile().get(5));
        assertThat(run(Reports.report(Reports.judged(Reports.DEBUG, ".", List.of(finding))))
                        .at("/results/0/message/text")
                        .asText())
                .isEqualTo(finding.message() + ". To mend it: set it to false.");
    }

    @Test
    void whatLooksLikeALinkIsNone() throws IOException {
        Finding finding = Finding.of(Origin.of("a"), "", "a[0] is [para](3)");
        assertThat(run(Reports.report(Reports.judged(Reports.DEBUG, ".", List.of(finding))))
                        .at("/results/0/message/text")
                        .asText())
                .startsWith("a[0] is \\[para](3). ");
    }

    @Test
    void whatIsAcceptedIsSuppressedWithItsReason() throws IOException {
        List<JsonNode> suppressed = run(Reports.mixed()).findParents("justification");
        assertThat(suppressed)
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"the vendor asked (until 2027-01-31)\"}",
                        "{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"was there before\"}",
                        "{\"kind\":\"inSource\",\"status\":\"accepted\",\"justification\":\"it is rewritten (until 2027-01-31)\"}");
    }

    @Test
    void unknownThatClosesTheGateIsAnErrorAndOneThatDoesNotIsAWarning() throws IOException {
        List<Finding> doubt = List.of(Finding.unknown(Origin.of("a"), "", "who knows"));
        Report closed = Reports.report(Reports.judged(Reports.DEBUG, ".", doubt));
        Report open = new Report(
                Stage.BUILD, Optional.empty(), closed.judgements(), new Gate(Severity.ERROR, false, Optional.empty()));
        assertThat(run(closed).at("/results/0/level").asText()).isEqualTo("error");
        assertThat(run(open).at("/results/0/level").asText()).isEqualTo("warning");
        assertThat(run(open).at("/results/0/message/text").asText()).startsWith("Cannot be judged: who knows. ");
    }

    @Test
    void secretsAreSecurityAndTheRestIsQuality() throws IOException {
        JsonNode rules = run(Reports.mixed()).at("/tool/driver/rules");
        assertThat(rules).hasSize(4).allSatisfy(rule -> {
            boolean secrets = rule.path("id").asText().startsWith("secrets.");
            assertThat(rule.at("/properties/tags").toString().contains("security"))
                    .isEqualTo(secrets);
            assertThat(rule.path("properties").has("security-severity")).isEqualTo(secrets);
        });
    }

    @Test
    void partialRunSaysSo() throws IOException {
        assertThat(run(Reports.mixed())
                        .at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .isEqualTo("This run does not speak for the whole: only 2 of 3 modules");
        assertThat(run(Reports.CLEAN).at("/invocations/0").toString()).isEqualTo("{\"executionSuccessful\":true}");
    }

    @Test
    void atTheLimitNothingIsLeftOut() throws IOException {
        JsonNode run = run(Reports.large(25_000));
        assertThat(run.path("results")).hasSize(25_000);
        assertThat(run.at("/invocations/0").has("toolExecutionNotifications")).isFalse();
    }

    @Test
    void overTheLimitTheLightestAreLeftOutAndCounted() throws IOException {
        JsonNode run = run(Reports.large(30_000));
        assertThat(run.path("results")).hasSize(25_000);
        List<String> levels = IntStream.range(0, 25_000)
                .mapToObj(index -> run.at("/results/" + index + "/level").asText())
                .toList();
        assertThat(levels.subList(0, 10_000)).containsOnly("error");
        assertThat(levels.subList(10_000, 20_000)).containsOnly("warning");
        assertThat(levels.subList(20_000, 25_000)).containsOnly("note");
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .isEqualTo("5000 of 30000 findings are left out, the lightest; report.json beside this file has all");
    }

    @Test
    void mostThatAreWrittenAreSmallEnoughToUpload() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Written.by(FORMAT, Reports.large(25_000)).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).as("GitHub's limit").isLessThan(10 * 1000 * 1000);
    }

    private static JsonNode run(Report report) throws IOException {
        return new ObjectMapper().readTree(Written.by(FORMAT, report)).at("/runs/0");
    }
}
