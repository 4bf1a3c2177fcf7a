package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is judged, and what is left on disk, when a module breaks. */
final class ReactorIT {

    static List<Maven> mavens() {
        return Maven.all();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void judgesWhatIsLeftOfABrokenReactor(Maven maven) throws Exception {
        Path project = ItProject.copy("broken-module", maven.version());
        Maven.Build build = maven.run(project, "-fae", "verify");
        assertThat(build.exit()).isEqualTo(1);
        assertThat(build.verdicts()).as(build.end()).isEqualTo(1);
        assertThat(build.report()).contains("\"partial\" : \"module broken failed to build\"");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void forgetsTheLastReportWhenTheBuildBreaks(Maven maven) throws Exception {
        Path project = ItProject.copy("broken-module", maven.version() + "-forgets");
        Path old = project.resolve("target/readiness/report.json");
        Files.createDirectories(old.getParent());
        Files.writeString(old, "READY");
        assertThat(maven.run(project, "verify").exit()).isEqualTo(1);
        assertThat(old).doesNotExist();
    }
}
