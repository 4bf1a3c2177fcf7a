package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.golden.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example of the README and its twin, in every Maven: exactly the expected findings, and none. */
final class ExampleIT {

    private static final String CHECK =
            "dev.readiness:readiness-maven-plugin:" + System.getProperty("it.version") + ":check";

    static List<Maven> mavens() {
        return Maven.all();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void flawedServiceIsNotReady(Maven maven) throws Exception {
        Path project = ItProject.copy("orders-flawed", maven.version());
        Maven.Build build = maven.run(project, "verify");
        assertThat(build.exit()).as(build.end()).isEqualTo(1);
        Golden.assertSame("orders-flawed.txt", spoken(build.output()));
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void readyServiceIsReady(Maven maven) throws Exception {
        Path project = ItProject.copy("orders-ready", maven.version());
        Maven.Build build = maven.run(project, "verify");
        assertThat(build.succeeded()).as(build.end()).isTrue();
        Golden.assertSame("orders-ready.txt", spoken(build.output()));
        if (Maven.atLeast(Maven.NEWEST_3).contains(maven)) {
            judgesTheReactorOnceInEveryMode(maven, project);
        }
    }

    /** What is built need not be built again to be judged. */
    private static void judgesTheReactorOnceInEveryMode(Maven maven, Path project) throws Exception {
        Maven.Build whole = maven.run(project, CHECK);
        assertThat(whole.succeeded()).as(whole.end()).isTrue();
        assertThat(whole.verdicts()).isEqualTo(1);
        String report = whole.report();
        assertThat(report).contains("\"verdict\" : \"READY\"").doesNotContain("\"partial\"");

        Maven.Build parallel = maven.run(project, "-T", "2", CHECK);
        assertThat(parallel.verdicts()).as(parallel.end()).isEqualTo(1);
        assertThat(parallel.report()).isEqualTo(report);

        assertThat(maven.run(project, "-fae", CHECK).report()).isEqualTo(report);

        for (List<String> part : List.of(List.of("-pl", "orders-domain"), List.of("-rf", ":orders-service"))) {
            Maven.Build some = maven.run(project, part.get(0), part.get(1), CHECK);
            assertThat(some.exit())
                    .as("the reactor's coverage is unknown: " + some.end())
                    .isEqualTo(1);
            assertThat(some.verdicts()).isEqualTo(1);
            assertThat(some.output()).contains("coverage.minimum-reached", "cannot be judged: ");
            assertThat(some.report())
                    .containsPattern(
                            "\"partial\" : \"only . of 3 modules take part in this build \\(-pl, -rf or -N\\)\"");
        }
    }

    /** What the plugin itself said: findings, verdict and nothing that Maven adds. */
    private static String spoken(String output) {
        return output.lines()
                .map(line -> line.replaceAll("\u001B\\[[0-9;]*m", ""))
                .filter(line -> line.matches("\\[(ERROR|WARNING)\\] ([a-z]+\\.[a-z0-9-]+  \\S.*|  \\S.*|NOT READY.*)")
                        || line.matches("\\[INFO\\] (READY.*|waived.*)"))
                .filter(line -> !line.startsWith("[ERROR]   mvn ")) // how to resume, as Maven 4 says it
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
