package dev.readiness.render.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readiness.render.Reports;
import dev.readiness.render.Valid;
import dev.readiness.render.Written;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class GitLabReportTest {

    private static final GitLabReport FORMAT = new GitLabReport("");

    @Test
    void schemaSeesWhatIsWrong() {
        String text = Written.by(FORMAT, Reports.mixed());
        assertThat(Valid.gitLab(text)).isEmpty();
        assertThat(Valid.gitLab(text.replace("\"blocker\"", "\"error\""))).isNotEmpty();
        assertThat(Valid.gitLab(text.replace("\"check_name\"", "\"check\""))).isNotEmpty();
    }

    @Test
    void cleanRunIsAnEmptyList() {
        assertThat(Written.by(FORMAT, Reports.CLEAN)).isEqualTo("[ ]\n");
    }

    @Test
    void whatIsAcceptedIsNotThereAndWhatClosesTheGateBlocks() throws IOException {
        JsonNode issues = new ObjectMapper().readTree(Written.by(FORMAT, Reports.mixed()));
        assertThat(issues)
                .extracting(one -> one.path("severity").asText() + " "
                        + one.at("/location/path").asText() + ":"
                        + one.at("/location/lines/begin").asInt() + " "
                        + one.path("description").asText())
                .containsExactly(
                        "info pom.xml:1 it is not quiet",
                        "minor a b.yml:1 it is loud",
                        "blocker src/main/resources/application.yml:12 \"debug\" is \"true\"",
                        "minor README.md:9 \"#a\" leads nowhere",
                        "minor core/api:1 Cannot be judged: there is no page",
                        "blocker core/api/.env:1 Cannot be judged: it is no text");
    }

    @Test
    void rootBelowTheTopOfTheRepositoryIsTold() throws IOException {
        JsonNode issues = new ObjectMapper().readTree(Written.by(new GitLabReport("services/a b/"), Reports.mixed()));
        assertThat(issues).isNotEmpty().allSatisfy(one -> {
            assertThat(one.at("/location/path").asText()).startsWith("services/a b/");
            assertThat(one.path("fingerprint").asText()).startsWith("services/a b/");
        });
    }

    @Test
    void fingerprintsAreUnique() throws IOException {
        JsonNode issues = new ObjectMapper().readTree(Written.by(FORMAT, Reports.withHostileValues()));
        assertThat(issues)
                .hasSizeGreaterThan(20)
                .extracting(one -> one.path("fingerprint").asText())
                .doesNotHaveDuplicates();
    }
}
