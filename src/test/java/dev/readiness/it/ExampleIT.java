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
