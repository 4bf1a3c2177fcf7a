package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Objection;
import dev.readiness.mojo.Gatekeeper.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GatekeeperTest extends JudgedCheckout {

    private static final String GET_ONE =
            "bind readiness:check to verify, or run mvn verify -Dreadiness.stage=deploy and carry the file along";

    @Test
    void opensByAVerdictOfThisCheckout() {
        judge();
        Answer answer = ask("deploy:deploy");
        assertThat(answer.objections()).isEmpty();
        assertThat(answer.remarks()).isEmpty();
        assertThat(answer.basis()).isEqualTo("the verdict of 2026-06-30T12:00:00Z in target/readiness/verdict.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"package deploy:deploy", "readiness:gate", "org.example:other-maven-plugin:1:go"})
    void opensByItAsLongAsTheBuildDoesNotReachItsOwnCheck(String goals) {
        judge();
        assertThat(ask(goals.split(" ")).isOpen()).isTrue();
    }

    @Test
    void missesTheVerdict() {
        assertObjections(
                ask("deploy:deploy"),
                new Objection("there is no verdict: target/readiness/verdict.json is missing", GET_ONE));
    }

    @Test
    void refusesOneThatWasEdited() throws IOException {
        judge();
        Files.writeString(verdict(), Files.readString(verdict()).replace("\"deploy\"", "\"deploy\" "));
        Objection edited = new Objection(
                "target/readiness/verdict.json is not as the plugin wrote it: edited, broken or of another version",
                GET_ONE);
        assertObjections(ask("deploy:deploy"), edited);
        Files.writeString(verdict(), "");
        assertObjections(ask("deploy:deploy"), edited);
        Files.delete(verdict());
        Files.createDirectory(verdict());
        assertThat(ask("deploy:deploy").isOpen()).isFalse();
    }

    @Test
    void refusesTheOneOfAModule() throws IOException {
        judge();
        Files.copy(top.resolve("a/target/readiness/verdict.json"), verdict(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(ask("deploy:deploy").objections())
                .extracting(Objection::what)
                .contains("the verdict is that of one module, a");
    }

    @Test
    void followsALinkAndJudgesWhatIsThere() throws IOException {
        judge();
        Path carried = Files.move(verdict(), top.resolve("target/carried.json"));
        Files.createSymbolicLink(verdict(), carried);
        assertThat(ask("deploy:deploy").isOpen()).isTrue();
        Files.writeString(carried, "{}");
        assertThat(ask("deploy:deploy").isOpen()).isFalse();
        Files.delete(carried);
        assertObjections(
                ask("deploy:deploy"),
                new Objection("there is no verdict: target/readiness/verdict.json is missing", GET_ONE));
    }

    @Test
    void saysWhyItWasNotReady() {
        git.write(".env.production", "DEBUG=true\n").commit("feat: debug");
        judge();
        assertObjections(
                ask("deploy:deploy"),
                new Objection(
                        "the verdict is NOT READY: config.debug-off .env.production:1",
                        "mend the findings, then " + AGAIN));
    }

    @Test
    void asksForTheStage() {
        judge(OfflineMaven.session(top, "verify"), "build", "all", "a", "b");
        assertThat(ask("deploy:deploy").objections())
                .contains(new Objection("the verdict is for stage build, not deploy", AGAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"skipTests", "maven.test.skip", "maven.test.failure.ignore", "readiness.skip"})
    void skippingIsLoud(String property) {
        judge();
        Objection loud = new Objection(
                property + " is true in a build that uploads",
                "drop it, or allow it with a reason under gate.skips in readiness.yml");
        for (String value : new String[] {"", "true", "TRUE"}) {
            assertObjections(ask(OfflineMaven.session(top, Map.of(property, value), "deploy:deploy"), "a"), loud);
        }
        assertThat(ask(OfflineMaven.session(top, Map.of(property, "false"), "deploy:deploy"), "a")
                        .isOpen())
                .isTrue();
        MavenSession options = OfflineMaven.session(top, "deploy:deploy");
        options.getSystemProperties().setProperty(property, "true");
        try {
            assertObjections(ask(options, "a"), loud);
        } finally {
            options.getSystemProperties().remove(property);
        }
    }

    @Test
    void skippingIsAllowedWithAReason() {
        git.write("readiness.yml", "gate: { skips: [{ property: skipTests, reason: tested before }] }\n" + POLICY)
                .commit("chore: allow");
        judge();
        Answer answer = ask(OfflineMaven.session(top, Map.of("skipTests", "true"), "deploy:deploy"), "a");
        assertThat(answer.objections()).isEmpty();
        assertThat(answer.remarks()).containsExactly("skipTests is true, which the policy allows: tested before");
    }

    @Test
    void readsThePolicyForMoreUploadsOnlyWhenItNamesSome() {
        assertThat(new Gatekeeper(OfflineMaven.session(top, "verify")).uploads())
                .isEmpty();
        git.write("readiness.yml", "gate: { uploads: ['a:b:c'] }\n");
        MavenSession session = OfflineMaven.session(top, "verify");
        assertThat(new Gatekeeper(session).uploads()).containsExactly("a:b:c");
        git.write("readiness.yml", "gate: { uploads: ['a:b:d'] }\n");
        assertThat(new Gatekeeper(session).uploads()).as("once a session").containsExactly("a:b:c");
    }
}
