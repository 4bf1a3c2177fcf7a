package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.release.Mode;
import dev.readiness.release.ReleasePlan;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build of a release is the one that the caller would have run. */
final class InnerMavenTest {

    @TempDir
    private Path top = Path.of("");

    @BeforeEach
    void writePom() throws IOException {
        Poms.parent(top, "");
    }

    @Test
    void filesOfTheCallerArePassedOn() throws IOException {
        MavenSession session = session(Map.of());
        MavenExecutionRequest given = session.getRequest();
        given.setUserSettingsFile(file("user.xml"));
        given.setGlobalSettingsFile(file("global.xml"));
        given.setUserToolchainsFile(file("toolchains.xml"));
        given.setGlobalToolchainsFile(file("global-toolchains.xml"));
        InvocationRequest request = request(session, false);
        assertThat(request.getUserSettingsFile()).isEqualTo(file("user.xml"));
        assertThat(request.getGlobalSettingsFile()).isEqualTo(file("global.xml"));
        assertThat(request.getToolchainsFile()).isEqualTo(file("toolchains.xml"));
        assertThat(request.getGlobalToolchainsFile()).isEqualTo(file("global-toolchains.xml"));
        assertThat(request.getLocalRepositoryDirectory(null)).isEqualTo(given.getLocalRepositoryPath());
    }

    @Test
    void fileThatIsNotThereIsNotNamed() {
        MavenSession session = session(Map.of());
        session.getRequest().setUserSettingsFile(new File("none.xml"));
        assertThat(request(session, false).getUserSettingsFile()).isNull();
    }

    @Test
    void switchesOfTheCallerArePassedOn() {
        MavenSession session = session(Map.of());
        session.getRequest()
                .setOffline(true)
                .setUpdateSnapshots(true)
                .setActiveProfiles(List.of("fast", "jdk17"))
                .setInactiveProfiles(List.of("docs"))
                .setDegreeOfConcurrency(4);
        InvocationRequest request = request(session, false);
        assertThat(request.isOffline()).isTrue();
        assertThat(request.isUpdateSnapshots()).isTrue();
        assertThat(request.getProfiles()).containsExactly("fast", "jdk17", "!docs");
        assertThat(request.getThreads()).isEqualTo("4");
        assertThat(request.isBatchMode()).isTrue();
        assertThat(request.isShellEnvironmentInherited())
                .as("MAVEN_OPTS, JAVA_HOME and tokens")
                .isTrue();
        session.getRequest().setOffline(false).setDegreeOfConcurrency(1);
        assertThat(request(session, false).isOffline()).isFalse();
        assertThat(request(session, false).getThreads()).isNull();
    }

    @Test
    void propertiesOfTheCallerArePassedOnAndThoseOfTheReleaseAreNot() {
        Map<String, String> given = Map.of(
                "gpg.keyname",
                "Ada",
                "skipITs",
                "true",
                "bump",
                "minor",
                "dryRun",
                "false",
                "readiness.release.mode",
                "tag-only",
                "readiness.stage",
                "build",
                "session.topDirectory",
                "/elsewhere");
        assertThat(request(session(given), false).getProperties())
                .containsOnly(
                        Map.entry("gpg.keyname", "Ada"),
                        Map.entry("skipITs", "true"),
                        Map.entry("readiness.stage", "release"));
        assertThat(request(session(given), true).getProperties())
                .as("a build that uploads is asked for by the upload, and pushes before it")
                .containsOnly(
                        Map.entry("gpg.keyname", "Ada"),
                        Map.entry("skipITs", "true"),
                        Map.entry("readiness.release.publish", top.toString()));
    }

    @Test
    void buildsTheProjectInTheCheckout() {
        MavenSession session = session(Map.of());
        session.getRequest().setPom(top.resolve("all-pom.xml").toFile());
        InvocationRequest request = request(session, false);
        assertThat(request.getBaseDirectory())
                .isEqualTo(top.resolve("checkout/java").toFile());
        assertThat(request.getPomFileName()).isEqualTo("all-pom.xml");
        assertThat(request.getArgs()).containsExactly("clean", "verify");
    }

    private InvocationRequest request(MavenSession session, boolean uploads) {
        return new InnerMaven(session, "java", top, new ReleaseVerdict(top, top), new SystemStreamLog())
                .request(plan(uploads));
    }

    private ReleasePlan plan(boolean uploads) {
        return new ReleasePlan(
                "1.0.0",
                Optional.empty(),
                "v1.0.0",
                false,
                false,
                "0".repeat(40),
                "main",
                Optional.of("origin"),
                Mode.BRANCH,
                top.resolve("checkout"),
                List.of("clean", "verify"),
                uploads,
                new ReleasePlan.Messages("r", "t", "n"),
                new TreeMap<>(),
                new TreeMap<>());
    }

    private MavenSession session(Map<String, String> properties) {
        return OfflineMaven.session(top, properties, "readiness:release");
    }

    private File file(String name) throws IOException {
        Path file = top.resolve(name);
        if (!Files.exists(file)) {
            Files.writeString(file, "<settings/>");
        }
        return file.toFile();
    }
}
