package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A gate that an old project can live with. */
final class BaselineIT {

    private static final String PLUGIN = "dev.readiness:readiness-maven-plugin:" + System.getProperty("it.version");
    private static final String CHECK = PLUGIN + ":check";
    private static final String BASELINE = PLUGIN + ":baseline";

    static List<Maven> mavens() {
        return Maven.atLeast(Maven.NEWEST_3);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void oldDebtIsAcceptedNewDebtIsNotAndWhatIsMendedIsForgotten(Maven maven) throws Exception {
        Path project = ItProject.copy("quiet-library", maven.version() + "-baseline");
        Path environment = project.resolve(".env.production");
        Files.writeString(environment, "LOG_LEVEL=debug\n");
        assertThat(maven.run(project, CHECK).exit()).isEqualTo(1);

        Maven.Build recorded = maven.run(project, CHECK, BASELINE, "-Dreadiness.baseline.reason=OPS-1");
        assertThat(recorded.succeeded()).as(recorded.end()).isTrue();
        assertThat(recorded.output())
                .contains("What is open goes into the baseline", "accepted from now on: config.debug-off, 1 finding")
                .contains("the score may not fall below", "readiness-baseline.json accepts 2 findings; commit it");
        assertThat(project.resolve("readiness-baseline.json")).content().contains("\"reason\" : \"OPS-1\"");

        Files.writeString(environment, "# more\n\nLOG_LEVEL=debug\n");
        Maven.Build again = maven.run(project, CHECK);
        assertThat(again.succeeded()).as(again.end()).isTrue();
        assertThat(again.output()).containsPattern("READY: 0 errors, 0 warnings.*, 2 in the baseline in");

        Files.writeString(environment, "LOG_LEVEL=debug\nDEBUG=true\n");
        Maven.Build worse = maven.run(project, CHECK);
        assertThat(worse.exit()).isEqualTo(1);
        assertThat(worse.output()).contains("\"DEBUG\" is \"true\"").doesNotContain("\"LOG_LEVEL\"");

        Files.writeString(environment, "DEBUG=true\n");
        Maven.Build pruned = maven.run(project, BASELINE, "-Dreadiness.baseline.prune");
        assertThat(pruned.succeeded()).as(pruned.end()).isTrue();
        assertThat(pruned.output())
                .contains("mended: config.debug-off, 1 finding", "readiness-baseline.json accepts 1 finding")
                .doesNotContain("accepted from now on");
    }
}
