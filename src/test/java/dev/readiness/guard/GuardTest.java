package dev.readiness.guard;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.mojo.OfflineMaven;
import dev.readiness.mojo.Poms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GuardTest {

    private static final String DEPLOY = "org.apache.maven.plugins:maven-deploy-plugin:3.1.4:deploy";
    private static final String SITE = "org.apache.maven.plugins:maven-site-plugin:3.21.0:deploy";

    @TempDir
    private Path top = Path.of("");

    @Test
    void refusesAnUploadWithoutAVerdict() throws IOException {
        MavenSession session = session();
        for (int call = 1; call <= 2; call++) {
            assertThatThrownBy(() -> before(session, DEPLOY))
                    .as("Maven 3.9 and 4 ask twice")
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessage("The upload by maven-deploy-plugin:deploy is refused\n"
                            + "  there is no verdict: target/readiness/verdict.json is missing\n"
                            + "    fix: bind readiness:check to verify, or run mvn verify -Dreadiness.stage=deploy and carry"
                            + " the file along");
        }
    }

    @Test
    void namesEveryReason() throws IOException {
        Poms.parent(top, "");
        MavenSession session = OfflineMaven.session(top, Map.of("skipTests", ""), "deploy:deploy");
        assertThatThrownBy(() -> before(session, DEPLOY))
                .hasMessageContaining("\n  skipTests is true in a build that uploads\n"
                        + "    fix: drop it, or allow it with a reason under gate.skips in readiness.yml\n"
                        + "  there is no verdict: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.apache.maven.plugins:maven-deploy-plugin:3.1.4:help",
                "org.apache.maven.plugins:maven-jar-plugin:3.4.2:jar",
                "dev.readiness:readiness-maven-plugin:0.1.0:check",
                "org.example:other-maven-plugin:1:deploy",
                SITE
            })
    void looksOnOtherwise(String goal) throws IOException {
        MavenSession session = session();
        assertThatCode(() -> before(session, goal)).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatThePolicyAdds() throws IOException {
        Files.writeString(
                top.resolve("readiness.yml"),
                "gate: { uploads: ['org.apache.maven.plugins:maven-site-plugin:deploy', 'com.acme:ship:ship'] }\n");
        MavenSession session = session();
        assertThatThrownBy(() -> before(session, SITE))
                .hasMessageStartingWith("The upload by maven-site-plugin:deploy is refused\n");
        assertThatThrownBy(() -> before(session, "com.acme:ship:1:ship"))
                .hasMessageStartingWith("The upload by ship:ship is refused\n");
        assertThatCode(() -> before(session, "com.acme:ship:1:sink")).doesNotThrowAnyException();
    }

    @Test
    void policyThatCannotBeReadLetsNothingOut() throws IOException {
        Files.writeString(top.resolve("readiness.yml"), "gate: { uploads: [x], zap: 1 }\n");
        MavenSession session = session();
        assertThatThrownBy(() -> before(session, "com.acme:ship:1:ship"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("Whether this goal uploads cannot be said: The policy cannot be read: ");
        assertThatThrownBy(() -> before(session, DEPLOY))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("The upload is refused: The policy cannot be read: ");
    }

    @Test
    void isNotAskedAfterwards() throws IOException {
        MavenSession session = session();
        Guard guard = new Guard();
        guard.afterMojoExecutionSuccess(Events.of(session, "all", DEPLOY));
        guard.afterExecutionFailure(Events.of(session, "all", DEPLOY));
    }

    private MavenSession session() throws IOException {
        Poms.parent(top, "");
        return OfflineMaven.session(top, "deploy:deploy");
    }

    private static void before(MavenSession session, String goal) throws MojoExecutionException {
        new Guard().beforeMojoExecution(Events.of(session, "all", goal));
    }
}
