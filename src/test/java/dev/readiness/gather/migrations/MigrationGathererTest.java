package dev.readiness.gather.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.migration.MigrationFacts;
import dev.readiness.facts.migration.MigrationFacts.Destructive;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.git.GitFixture;
import dev.readiness.gather.git.GitGatherer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationGathererTest {

    private static final String V1 = "src/main/resources/db/migration/V1__a.sql";
    private static final String V2 = "src/main/resources/db/migration/V2__b.sql";

    @TempDir
    private Path directory;

    @Test
    void isAbsentWithoutMigrations() {
        assertThat(gather()).isEqualTo(Evidence.absent("the module has no migrations"));
    }

    @Test
    void hasNothingToCompareWithOutsideOfGit() {
        new Schema(directory).file(V1, "drop table a;");
        assertThat(known().released()).isEmpty();
        assertThat(known().destructive()).isEmpty();
        assertThat(known().now()).extracting(Migration::id).containsExactly("V1");
    }

    @Test
    void hasNothingToCompareWithBeforeTheFirstRelease() {
        try (GitFixture git = GitFixture.init(directory)) {
            git.write(V1, "drop table a;").commit("a");
            assertThat(known().released()).isEmpty();
            git.tag("v1.0.0");
            assertThat(known().released()).isEmpty();
        }
    }

    @Test
    void comparesWithTheLastRelease() {
        try (GitFixture git = GitFixture.init(directory)) {
            git.write(V1, "drop table a;").commit("a").tag("v1.0.0");
            git.write(V2, "drop table b;").write("x.sql", "").commit("b");
            assertThat(ids(known())).containsExactly("V1");
            assertThat(known().destructive()).extracting(Destructive::at).hasToString("[" + V2 + ":1]");
            git.write("src/main/resources/db/migration/x.sql", "");
            assertThat(known().problems()).hasSize(1);
        }
    }

    @Test
    void comparesARelaseWithTheOneBeforeIt() {
        try (GitFixture git = GitFixture.init(directory)) {
            git.write(V1, "select 1;").commit("a").tag("v1.0.0");
            git.write(V2, "select 2;").commit("b").tag("v1.1.0");
            assertThat(ids(known())).containsExactly("V1");
            git.write(V2, "select 3;");
            assertThat(ids(known())).containsExactly("V1", "V2");
        }
    }

    @Test
    void comparesWithTheLastReleaseAlthoughNothingChanged() {
        try (GitFixture git = GitFixture.init(directory)) {
            git.write(V1, "select 1;").commit("a").tag("v1.0.0");
            git.write(V2, "select 2;").commit("b").tag("v1.1.0").commit("c");
            assertThat(ids(known())).containsExactly("V1", "V2");
        }
    }

    @Test
    void doubtsWhatItCannotRead() {
        Schema schema = new Schema(directory).file(V1, "a\0");
        assertThat(((Evidence.Unknown<MigrationFacts>) gather()).reason()).isEqualTo("\"" + V1 + "\" is binary");
        try (GitFixture git = GitFixture.init(directory)) {
            git.commit("a").tag("v1.0.0");
            schema.file(V1, "select 1;");
            assertThat(((Evidence.Unknown<MigrationFacts>) gather()).reason())
                    .isEqualTo("at \"v1.0.0\", \"" + V1 + "\" is binary");
        }
    }

    private static List<String> ids(MigrationFacts facts) {
        return facts.released().orElseThrow().stream().map(Migration::id).toList();
    }

    private MigrationFacts known() {
        return ((Evidence.Known<MigrationFacts>) gather()).fact();
    }

    private Evidence<MigrationFacts> gather() {
        try (GitGatherer git = new GitGatherer(directory, List.of("v{version}"), Map.of())) {
            return new MigrationGatherer(new WorkTree(directory), List.of("prod"), git)
                    .gather(".", List.of("src/main/resources"));
        }
    }
}
