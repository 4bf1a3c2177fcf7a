package dev.readiness.gather.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.EarlierReport;
import dev.readiness.facts.EarlierReport.Read;
import dev.readiness.facts.EarlierReport.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EarlierReportsTest {

    private static final String GOOD = """
            {"format": "readiness-report/1", "later": [{"verdict": "READY"}], "verdict": "NOT READY",
             "counts": {"rules": 9, "errors": 4, "warnings": 3, "unknown": 1, "other": {"errors": 99}},
             "score": {"value": 71, "evidence": 90, "subjects": {"config": {"value": 1}}},
             "results": [{"score": {"value": 5}}]}
            """;

    @TempDir
    private Path root;

    private List<EarlierReport> read(String... patterns) {
        return new EarlierReports(root).read(List.of(patterns));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    private static Read good(String name) {
        return new Read(name, false, 71, 90, 4, 3, 1);
    }

    @Test
    void readsTheSummaryInTheOrderGivenAndPatternsByName() throws IOException {
        write("old/2/report.json", GOOD);
        write("old/1/report.json", GOOD);
        write("z.json", GOOD);
        assertThat(read("z.json", " old/**/report.json ", ""))
                .containsExactly(good("z.json"), good("old/1/report.json"), good("old/2/report.json"));
        assertThat(read("*.json")).containsExactly(good("z.json"));
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(read("a.json", "b/*.json", "["))
                .containsExactly(
                        new Unreadable("a.json", "is not there"),
                        new Unreadable("b/*.json", "matches no file"),
                        new Unreadable("[", "is neither a path nor a pattern"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "", "{}", "{\"format\": \"readiness-report/1\", \"verdict\": \"READY\"}"})
    void saysWhatIsNoReport(String text) throws IOException {
        write("a.json", text);
        assertThat(read("a.json")).containsExactly(new Unreadable("a.json", "is no report.json of this plugin"));
    }

    @Test
    void saysWhatIsCutOffWithoutTheWordsOfTheParser() throws IOException {
        write("a.json", GOOD.substring(0, 100));
        assertThat(read("a.json"))
                .containsExactly(new Unreadable("a.json", "is not well-formed JSON, or cannot be read"));
    }
}
