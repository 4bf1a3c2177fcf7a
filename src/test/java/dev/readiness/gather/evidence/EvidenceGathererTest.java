package dev.readiness.gather.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.policy.EvidenceSettings;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.cache.Observations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvidenceGathererTest {

    @TempDir
    Path root;

    @Test
    void looksAtNoFileWithoutAPolicyThatAsks() {
        Observations observed = new Observations(new WorkTree(root));
        assertThat(new EvidenceGatherer(observed).gather(EvidenceSettings.DEFAULT))
                .isEqualTo(Evidence.absent("the policy names no reports of other tools"));
        assertThat(observed.seen()).isEmpty();
    }

    @Test
    void readsEveryFileThatAPatternMeansInOrder() throws IOException {
        Reports reports = new Reports(root);
        byte[] log = SarifLog.of(1, 1);
        for (String path : List.of("b/target/x.sarif", "a/target/x.sarif", "target/x.sarif", "a/target/x.json")) {
            reports.write(path, log);
        }
        assertThat(reports.items(Reports.expected("**/target/*.sarif")))
                .extracting(item -> ((Item.Read) item).path())
                .containsExactly("a/target/x.sarif", "b/target/x.sarif", "target/x.sarif");
        assertThat(reports.items(Reports.expected("c/*.sarif"))).singleElement().isInstanceOf(Item.Missing.class);
    }

    @Test
    void takesTheTimeOfTheFile() throws IOException {
        Reports reports = new Reports(root);
        Instant time = Instant.parse("2026-06-01T10:00:00Z");
        reports.write("target/x.sarif", SarifLog.of(1, 1));
        Files.setLastModifiedTime(root.resolve("target/x.sarif"), FileTime.from(time));
        for (String path : List.of("target/x.sarif", "target/*.sarif")) {
            assertThat(((Item.Read) reports.items(Reports.expected(path)).get(0)).written())
                    .contains(time);
        }
    }

    @Test
    void tellsAMissingFileFromOneThatIsRefused() throws IOException {
        Files.createDirectories(root.resolve("target/r.json"));
        Reports reports = new Reports(root);
        assertThat(reports.items(Reports.expected("none.json")).get(0)).isInstanceOf(Item.Missing.class);
        Item refused = reports.items(Reports.expected("target/r.json")).get(0);
        assertThat(((Item.Unreadable) refused).doubt().reason()).isEqualTo("is not a regular file");
    }
}
