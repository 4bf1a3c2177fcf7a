package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.smoke.WebServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
final class SmokeMojoTest extends GoalFixture {

    private WebServer server;

    @BeforeEach
    void start() throws Exception {
        server = WebServer.plain();
        server.json("/actuator/health", 200, "{\"status\":\"UP\"}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Path reports() {
        return report().resolveSibling("smoke.json");
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "smoke")
    void passesWhenAllIsAsExpected(SmokeMojo smoke) throws Exception {
        String version = session().getTopLevelProject().getVersion();
        server.json("/actuator/info", 200, "{\"build\":{\"version\":\"" + version + "\"}}");
        smoke.health = List.of(server.url("/actuator/health?key=4711"));
        smoke.version = List.of(server.url("/actuator/info"));
        smoke.execute();
        assertThat(console.lines())
                .hasSize(4)
                .contains("[INFO] smoke: 2 endpoints, for at most 5 min, version \"" + version
                        + "\", commit not compared")
                .anyMatch(line ->
                        line.startsWith("[INFO] smoke: health " + server.url("/actuator/health?…: as expected after ")))
                .last()
                .asString()
                .startsWith("[INFO] SMOKE PASSED: 2 of 2 endpoints in ");
        assertThat(reports()).content().contains("\"result\" : \"PASSED\"").doesNotContain("4711");
        assertThat(reports().resolveSibling("TEST-readiness-smoke.xml"))
                .content()
                .contains("failures=\"0\"");
        assertThat(reports().getParent().toFile().list())
                .as("no drafts are left")
                .hasSize(2);
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "smoke")
    void failsWhenAnotherVersionRuns(SmokeMojo smoke) {
        server.json("/actuator/info", 200, "{\"build\":{\"version\":\"0.0.1\"}}");
        smoke.health = List.of(server.url("/actuator/health"));
        smoke.version = List.of(server.url("/actuator/info"));
        smoke.expectedVersion = "0.0.2";
        smoke.deadline = "3s";
        assertThatThrownBy(smoke::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageMatching("SMOKE FAILED: 1 of 2 endpoints in .* s\\. Report: target/readiness/smoke\\.json");
        assertThat(console.lines())
                .contains("[WARNING] smoke: version " + server.url("/actuator/info")
                        + ": version is \"0.0.1\", expected \"0.0.2\"")
                .last()
                .asString()
                .startsWith("[ERROR]   version " + server.url("/actuator/info")
                        + ": version is \"0.0.1\", expected \"0.0.2\" (attempts: ");
        assertThat(reports()).content().contains("\"result\" : \"FAILED\"");
        assertThat(reports().resolveSibling("TEST-readiness-smoke.xml"))
                .content()
                .contains("failures=\"1\"");
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "smoke")
    void expectsTheCommitOfTheWorkTree(SmokeMojo smoke) throws Exception {
        session();
        try (Git git = Git.init().setDirectory(directory.toFile()).call()) {
            RevCommit head = git.commit().setMessage("begin").setSign(false).call();
            server.json(
                    "/info",
                    200,
                    "{\"git\":{\"commit\":{\"id\":\"" + head.abbreviate(7).name() + "\"}}}");
        }
        smoke.version = List.of(server.url("/info"));
        smoke.expectedVersion = "none";
        smoke.execute();
        assertThat(console.lines()).first().asString().contains("version not compared, commit \"");
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "smoke")
    void doesNotTakeUpWithoutAStatusWhereOneIsTheConvention(SmokeMojo smoke) {
        server.answer("/q/health", 200, Map.of("Content-Type", "text/html"), "<html>login</html>");
        smoke.health = List.of(server.url("/q/health"));
        smoke.deadline = "3s";
        assertThatThrownBy(smoke::execute).isInstanceOf(MojoFailureException.class);
        assertThat(console.lines())
                .anyMatch(line -> line.endsWith("answers 200 with \"text/html\", JSON was expected"));
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "smoke")
    void sendsThePasswordOfAServerAndNeverPrintsIt(SmokeMojo smoke) throws Exception {
        Server known = new Server();
        known.setId("staging");
        known.setUsername("ada");
        known.setPassword("s3cret");
        session().getRequest().addServer(known);
        smoke.health = List.of(server.url("/actuator/health"));
        smoke.serverId = "staging";
        smoke.execute();
        String pair = Base64.getEncoder().encodeToString("ada:s3cret".getBytes(StandardCharsets.UTF_8));
        assertThat(server.requests()).containsExactly("GET /actuator/health Basic " + pair);
        assertThat(String.join("\n", console.lines()) + Files.readString(reports()))
                .doesNotContain("s3cret", pair);
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "smoke")
    void asksTheSameOnceInABuild(SmokeMojo smoke) throws Exception {
        smoke.health = List.of(server.url("/actuator/health"));
        smoke.execute();
        smoke.execute();
        assertThat(server.requests()).hasSize(1);
        assertThat(console.lines()).last().isEqualTo("[INFO] smoke: these endpoints were asked before in this build");
        assertThat(reports()).exists();
        smoke.expect = List.of("/status=UP", "/status = UP ");
        smoke.execute();
        assertThat(server.requests()).as("another question").hasSize(2);
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "smoke")
    void skipsLoudlyAndLeavesNoOldResult(SmokeMojo smoke) throws Exception {
        Files.createDirectories(reports().getParent());
        Files.writeString(reports(), "old");
        smoke.skip = true;
        smoke.execute();
        assertThat(console.lines())
                .containsExactly(
                        "[WARNING] readiness:smoke is skipped (readiness.smoke.skip): the deployment was not tested");
        assertThat(reports()).doesNotExist();
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "smoke")
    void asksForAnEndpoint(SmokeMojo smoke) {
        assertThatThrownBy(smoke::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "No endpoint is named. To mend it: add -Dreadiness.smoke.health=https://host/actuator/health"
                                + " and -Dreadiness.smoke.version=https://host/actuator/info, or <endpoints> in the POM.");
    }
}
