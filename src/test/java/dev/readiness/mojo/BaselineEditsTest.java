package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Acceptance.Source;
import dev.readiness.core.Baseline;
import dev.readiness.core.BaselineUpdate;
import dev.readiness.core.Finding;
import dev.readiness.core.Report;
import dev.readiness.core.Report.Told;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.gather.WorkTree;
import dev.readiness.render.BaselineJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old debt in files that people go on editing. */
final class BaselineEditsTest {

    private static final String ENVIRONMENT = ".env.production";
    private static final String NOTES = "CHANGELOG.md";
    private static final String PROPERTIES = "src/main/resources/application-prod.properties";
    private static final RuleSet RULES = RuleSet.installed(BaselineEditsTest.class.getClassLoader());

    @TempDir
    private Path directory;

    @BeforeEach
    void writeDebt() throws IOException {
        Files.writeString(directory.resolve(ENVIRONMENT), """
                LOG_LEVEL=debug
                API_URL=http://api.acme-shop.com/v1
                DEBUG=true
                """);
        Files.createDirectories(directory.resolve(PROPERTIES).getParent());
        Files.writeString(directory.resolve(PROPERTIES), """
                app.url=http://api.acme-shop.com/v1
                db.password=Tr0ub4dor&3-horse-staple
                """);
        Files.writeString(directory.resolve(NOTES), """
                # Changelog

                ## [Unreleased]

                ### Bugs

                - One.

                ## [1.0.0] - 2026-01-01

                ### Bugs

                - Two.
                """);
    }

    @Test
    void aHundredEditsThatShiftLinesLeaveOldDebtAcceptedAndNothingElse() throws IOException {
        List<String> debt = violations(record());
        assertThat(debt).hasSizeGreaterThan(5);

        Random random = new Random(20261122);
        for (int edit = 0; edit < 100; edit++) {
            shift(directory.resolve(ENVIRONMENT), "# note " + edit, random);
            shift(directory.resolve(PROPERTIES), "# note " + edit, random);
            shift(directory.resolve(NOTES), "<!-- note " + edit + " -->", random);
            Report report = judge();
            assertThat(open(report)).as("after edit %s", edit).isEmpty();
            assertThat(accepted(report)).as("after edit %s", edit).hasSameSizeAs(debt);
        }
    }

    @Test
    void newFindingOfTheSameRuleInTheSameFileIsNew() throws IOException {
        record();
        append(ENVIRONMENT, "WEB_URL=http://www.acme-shop.com\n");

        assertThat(open(judge())).singleElement().satisfies(finding -> assertThat(finding.key())
                .isEqualTo("WEB_URL"));
    }

    @Test
    void anotherSecretInTheSamePlaceIsNew() throws IOException {
        record();
        Path file = directory.resolve(PROPERTIES);
        Files.writeString(file, Files.readString(file).replace("Tr0ub4dor&3-horse-staple", "Corr3ct&4-battery-clip"));

        assertThat(open(judge())).isNotEmpty().allSatisfy(finding -> assertThat(finding.key())
                .isEqualTo("db.password"));
    }

    @Test
    void noSecretStandsInTheBaseline() throws IOException {
        record();

        assertThat(directory.resolve(Baseline.FILE))
                .content()
                .contains("db.password")
                .doesNotContain("Tr0ub4dor");
    }

    @Test
    void whatIsMendedIsSaidAndForgottenOnRequest() throws IOException {
        record();
        Path file = directory.resolve(ENVIRONMENT);
        Files.writeString(file, Files.readString(file).replace("LOG_LEVEL=debug", "LOG_LEVEL=info"));
        Report report = judge();

        assertThat(report.told().filter(told -> told.rule().id().equals("readiness.baseline-current")))
                .isNotEmpty();
        BaselineUpdate pruned = BaselineUpdate.pruning(baseline(), report, Optional.empty());
        assertThat(pruned.added()).isEmpty();
        assertThat(pruned.fixed()).allSatisfy(entry -> assertThat(entry.key()).isEqualTo("LOG_LEVEL"));
        write(pruned.after());
        Files.writeString(file, Files.readString(file).replace("LOG_LEVEL=info", "LOG_LEVEL=debug"));
        assertThat(open(judge())).isNotEmpty();
    }

    @Test
    void recordingAgainKeepsWhatWasRecordedAndTheDayOfIt() throws IOException {
        Report first = record();
        List<String> debt = violations(first);
        BaselineUpdate again =
                BaselineUpdate.recording(baseline(), judge(), Optional.empty(), "again", LocalDate.of(2027, 1, 1));

        assertThat(again.added()).isEmpty();
        assertThat(again.after().entries()).hasSameSizeAs(debt).allSatisfy(entry -> {
            assertThat(entry.reason()).isEqualTo("old");
            assertThat(entry.since()).isEqualTo("2026-06-30");
        });
    }

    private Report record() throws IOException {
        Report report = judge();
        write(BaselineUpdate.recording(Baseline.NONE, report, Optional.empty(), "old", LocalDate.of(2026, 6, 30))
                .after());
        return report;
    }

    private void write(Baseline baseline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BaselineJson.write(baseline, out);
        Files.write(directory.resolve(Baseline.FILE), out.toByteArray());
    }

    private Baseline baseline() {
        return Baselines.read(new WorkTree(directory));
    }

    private Report judge() throws IOException {
        return ExampleProject.in(directory)
                .judge(RULES, Stage.BUILD, judged -> {})
                .report();
    }

    private static List<String> violations(Report report) {
        return debt(report).map(Told::fingerprint).toList();
    }

    private static Stream<Told> debt(Report report) {
        return report.told()
                .filter(told -> told.finding().kind() == Finding.Kind.VIOLATION && told.severity() != Severity.NOTE);
    }

    private static List<Finding> open(Report report) {
        return debt(report)
                .filter(told -> told.by().isEmpty())
                .map(Told::finding)
                .toList();
    }

    private static List<Told> accepted(Report report) {
        return debt(report)
                .filter(told -> told.by()
                        .filter(word -> word.source() == Source.BASELINE)
                        .isPresent())
                .toList();
    }

    private void append(String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }

    private static void shift(Path file, String line, Random random) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        if (random.nextInt(4) == 0) {
            lines.remove(lines.stream()
                    .filter(one -> one.startsWith("# note") || one.startsWith("<!--"))
                    .findAny()
                    .orElse(""));
        }
        lines.add(random.nextInt(lines.size() + 1), line);
        Files.write(file, lines);
    }
}
