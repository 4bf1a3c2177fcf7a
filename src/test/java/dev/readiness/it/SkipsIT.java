package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a deploying build leaves out closes the gate, unless the policy allows it with a reason. */
final class SkipsIT {

    @ParameterizedTest
    @CsvSource({
        "3.8.8, readiness.skip",
        "3.9.16, readiness.skip",
        "3.9.16, skipTests",
        "3.9.16, maven.test.skip",
        "3.10.0, maven.test.failure.ignore",
        "4.0.0-rc-6, readiness.skip",
        "4.0.0-rc-6, maven.test.failure.ignore",
    })
    void closesUnlessAllowed(Maven maven, String property) throws Exception {
        Path project = ItProject.copy("deploys", maven.version() + "-" + property);
        Remote remote = Remote.of(project);
        // a version, because the deploy plugin of Maven 3.8 is refused for another reason
        List<String> arguments =
                List.of("verify", "org.apache.maven.plugins:maven-deploy-plugin:3.1.4:deploy", "-D" + property);

        Maven.Build closed = Cell.upload(maven, project, remote, arguments);
        assertThat(closed.exit()).as(closed.end()).isEqualTo(1);
        assertThat(closed.output())
                .contains(
                        "The upload by maven-deploy-plugin:deploy is refused",
                        property + " is true in a build that uploads",
                        "fix: drop it, or allow it with a reason under gate.skips in readiness.yml");
        assertThat(remote.count()).isZero();

        Files.writeString(
                project.resolve("readiness.yml"),
                "gate:\n  skips:\n    - { property: " + property + ", reason: the night job has done it }\n");
        ItProject.commit(project, "feat: allow it");
        Maven.Build open = Cell.upload(maven, project, remote, arguments);
        assertThat(open.succeeded()).as(open.end()).isTrue();
        assertThat(open.output()).contains(property + " is true, which the policy allows: the night job has done it");
        assertThat(remote.artifacts()).isEqualTo(Cell.ALL);
    }
}
