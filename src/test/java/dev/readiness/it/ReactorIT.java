package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways to run a part of a reactor, or in another order; the last module that reports judges the whole. */
final class ReactorIT {

    private static final String CHECK =
            "dev.readiness:readiness-maven-plugin:" + System.getProperty("it.version") + ":check";

    static List<Maven> mavens() {
        return Maven.all();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void judgesTheReactorOnceInEveryMode(Maven maven) throws Exception {
        Path project = ItProject.copy("orders-ready", maven.version() + "-modes");
        assertThat(maven.run(project, "verify").succeeded()).isTrue();
        Maven.Build whole = maven.run(project, CHECK);
        assertThat(whole.succeeded()).as(whole.end()).isTrue();
        assertThat(verdicts(whole)).isEqualTo(1);
        String report = whole.report();
        assertThat(report).contains("\"verdict\" : \"READY\"").doesNotContain("\"partial\"");

        Maven.Build parallel = maven.run(project, "-T", "2", CHECK);
        assertThat(verdicts(parallel)).as(parallel.end()).isEqualTo(1);
        assertThat(parallel.report()).isEqualTo(report);

        assertThat(maven.run(project, "-fae", CHECK).report()).isEqualTo(report);

        for (List<String> part : List.of(List.of("-pl", "orders-domain"), List.of("-rf", ":orders-service"))) {
            Maven.Build some = maven.run(project, part.get(0), part.get(1), CHECK);
            assertThat(some.exit())
                    .as("the reactor's coverage is unknown: " + some.output())
                    .isEqualTo(1);
            assertThat(verdicts(some)).isEqualTo(1);
            assertThat(some.output()).contains("coverage.minimum-reached", "cannot be judged: ");
            assertThat(some.report())
                    .containsPattern(
                            "\"partial\" : \"only . of 3 modules take part in this build \\(-pl, -rf or -N\\)\"");
        }
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void judgesWhatIsLeftOfABrokenReactor(Maven maven) throws Exception {
        Path project = ItProject.copy("broken-module", maven.version());
        Maven.Build build = maven.run(project, "-fae", "verify");
        assertThat(build.exit()).isEqualTo(1);
        assertThat(verdicts(build)).as(build.end()).isEqualTo(1);
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

    private static long verdicts(Maven.Build build) {
        return build.output().lines().filter(line -> line.contains("READY: ")).count();
    }
}
