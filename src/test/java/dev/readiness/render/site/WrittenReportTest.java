package dev.readiness.render.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.readiness.core.Report;
import dev.readiness.render.JsonReport;
import dev.readiness.render.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenReportTest {

    @Test
    void tellsHowTheWholeStands() throws IOException {
        Report report = Reports.mixed();
        Standing read =
                WrittenReport.read(new ByteArrayInputStream(written(report))).standing();
        assertThat(read).satisfies(standing -> {
            assertThat(standing.heading()).isEqualTo("NOT READY to deploy");
            assertThat(standing.partial()).isEqualTo(report.partial());
            assertThat(standing.score().value()).isEqualTo(report.score().value());
            assertThat(standing.score().evidence()).isEqualTo(report.score().evidence());
            assertThat(standing.subjects().keySet())
                    .containsExactlyElementsOf(report.scores().keySet());
            assertThat(standing.counts()).containsEntry("rules", (int) report.rules());
        });
    }

    @Test
    void tellsEveryOpenFindingOnce() throws IOException {
        Report report = Reports.mixed();
        assertThat(findings(written(report)))
                .extracting(OpenFinding::message)
                .containsExactlyInAnyOrderElementsOf(report.told()
                        .filter(one -> one.by().isEmpty())
                        .map(one -> switch (one.finding().kind()) {
                            case VIOLATION -> one.finding().message();
                            case UNKNOWN -> "cannot be judged: " + one.finding().message();
                        })
                        .toList());
        assertThat(findings(written(report)))
                .filteredOn(one -> one.rule().equals("config.debug-off"))
                .first()
                .isEqualTo(new OpenFinding(
                        "config.debug-off",
                        "error",
                        "src/main/resources/application.yml:12",
                        "\"debug\" is \"true\"",
                        "set it to false"));
    }

    @Test
    void whatTwoModulesFindInOneFileIsToldOnce() throws IOException {
        String json = new String(written(Reports.mixed()), StandardCharsets.UTF_8);
        int first = json.indexOf('{', json.indexOf("\"results\""));
        String twice =
                json.substring(0, first) + json.substring(first, json.lastIndexOf(']')) + "," + json.substring(first);
        assertThat(findings(twice.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(findings(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aCleanReportHasNoFindings() throws IOException {
        assertThat(findings(written(Reports.CLEAN))).isEmpty();
    }

    @Test
    void whatIsCutOffIsNoReport() throws IOException {
        byte[] whole = written(Reports.mixed());
        for (int length = 0; length < whole.length - 2; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatIOException().isThrownBy(() -> findings(cut));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{}", "{\"format\":\"readiness-report/2\",\"results\":[]}", "{\"results\":{}}", "true"})
    void whatIsOfAnotherFormatIsNoReport(String text) {
        assertThatIOException().isThrownBy(() -> findings(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<OpenFinding> findings(byte[] json) throws IOException {
        return WrittenReport.read(new ByteArrayInputStream(json)).findings();
    }

    private static byte[] written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport().write(report, "0.1.0", out);
        return out.toByteArray();
    }
}
