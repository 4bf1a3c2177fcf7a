package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.core.Stage;
import dev.readiness.facts.project.BuildMachine;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SessionTranslatorTest {

    @TempDir
    private Path top = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deploy",
                "deploy@api",
                "deploy:deploy",
                "deploy:deploy@again",
                "deploy:deploy-file",
                "org.apache.maven.plugins:maven-deploy-plugin:3.1.4:deploy",
                "nexus-staging:deploy",
                "central-publishing:publish",
                "org.sonatype.central:central-publishing-maven-plugin:0.9.0:publish"
            })
    void uploadMeansDeploy(String goal) {
        assertThat(translator("clean", goal).stage(Optional.empty(), List.of())).isEqualTo(Stage.DEPLOY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify",
                "install",
                "deploy:help",
                "release:prepare",
                "publisher",
                "undeploy",
                "site-deploy",
                "site:deploy"
            })
    void anythingElseMeansBuild(String goal) {
        assertThat(translator(goal).stage(Optional.empty(), List.of())).isEqualTo(Stage.BUILD);
    }

    @ParameterizedTest
    @CsvSource({"build, BUILD", "release, RELEASE", "deploy, DEPLOY", "Release, RELEASE"})
    void wordOfTheUserWins(String word, Stage stage) {
        assertThat(translator("deploy").stage(Optional.of(word), List.of())).isEqualTo(stage);
    }

    @Test
    void otherWordIsRefused() {
        assertThatThrownBy(() -> translator("verify").stage(Optional.of("prod"), List.of()))
                .isInstanceOf(ReadinessException.class)
                .hasMessage("-Dreadiness.stage is 'prod'. To mend it: use build, release or deploy.");
    }

    @ParameterizedTest
    @CsvSource({
        "CI, true, true",
        "CI, 1, true",
        "CI, FALSE, false",
        "JENKINS_URL, x, true",
        "TF_BUILD, True, true",
        "HOME, x, false"
    })
    void ciServerSaysSoInItsVariables(String name, String value, boolean onCi) throws IOException {
        MavenSession session = OfflineMaven.session(top, "verify");
        assertThat(new SessionTranslator(session).machine(Map.of(name, value)))
                .isEqualTo(new BuildMachine(session.getStartTime().toInstant(), onCi));
    }

    @Test
    void reactorIsWhole() throws IOException {
        ReactorFacts facts = facts(reactor(), Set.of());
        assertThat(facts.partial()).isEmpty();
        assertThat(facts.today()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(facts.modules()).extracting(ModuleFacts::path).containsExactly(".", "a", "b");
        assertThat(facts.skips()).containsOnly(Map.entry("skipTests", "true"));
    }

    @Test
    void reactorIsPartialWhenTheCheckWasSkipped() throws IOException {
        assertThat(facts(reactor(), new TreeSet<>(Set.of("b", "a"))).partial())
                .contains("the check was skipped in a, b");
    }

    @Test
    void reactorIsPartialWhenModulesAreLeftOut() throws IOException {
        assertThat(facts(OfflineMaven.select(reactor(), "a"), Set.of()).partial())
                .contains("only 1 of 3 modules take part in this build (-pl, -rf or -N)");
    }

    @Test
    void reactorIsPartialWhenAModuleIsOnlyDeclared() throws IOException {
        MavenSession session = reactor();
        session.getAllProjects().removeIf(project -> !project.getArtifactId().equals("all"));
        OfflineMaven.select(session, "all");
        assertThat(facts(session, Set.of()).partial())
                .as("-N knows only what the parent declares, one of them by its file")
                .contains("only 1 of 3 modules take part in this build (-pl, -rf or -N)");
    }

    @Test
    void reactorIsPartialWhenAModuleFailed() throws IOException {
        MavenSession session = reactor();
        session.getResult()
                .addBuildSummary(new BuildFailure(OfflineMaven.project(session, "a"), 1, new IllegalStateException()));
        assertThat(facts(session, Set.of()).partial()).contains("module a failed to build");
    }

    @Test
    void reportsGoToTheBuildDirectoryOfTheTop() throws IOException {
        assertThat(new SessionTranslator(reactor()).reportDirectory()).isEqualTo(top.resolve("out/readiness"));
    }

    @Test
    void reportsGoBesideTheTopThatDoesNotTakePart() throws IOException {
        assertThat(new SessionTranslator(OfflineMaven.select(reactor(), "a")).reportDirectory())
                .isEqualTo(top.resolve("target/readiness"));
    }

    @Test
    void rootIsThatOfThePolicy() throws IOException {
        MavenSession session = reactor();
        assertThat(new SessionTranslator(session).root().directory()).isEqualTo(top);
        Files.writeString(top.resolve("readiness.yml"), "");
        MavenSession inside = OfflineMaven.session(top.resolve("a"), "verify");
        assertThat(new SessionTranslator(inside).root().directory()).isEqualTo(top);
    }

    private SessionTranslator translator(String... goals) {
        return new SessionTranslator(OfflineMaven.session(top, goals));
    }

    private static ReactorFacts facts(MavenSession session, Set<String> skipped) {
        SessionTranslator translator = new SessionTranslator(session);
        return translator.reactor(translator.root(), skipped);
    }

    private MavenSession reactor() throws IOException {
        Poms.parent(top, "<build><directory>out</directory></build>", "a", "b/pom.xml");
        Poms.module(top, "a", "");
        Poms.module(top, "b", "");
        return OfflineMaven.session(top, Map.of("skipTests", "true", "other", "x"), "verify");
    }
}
