package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Objection;
import dev.readiness.gather.git.GitFixture;
import dev.readiness.mojo.Gatekeeper.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdict of an earlier job, really written, in a real repository. */
final class GatekeeperTest {

    private static final Upload DEPLOY =
            new Upload("org.apache.maven.plugins:maven-deploy-plugin", "deploy", true, "the cure");
    private static final String POLICY =
            "rules: { readiness.*: off, version.*: off, changelog.*: off, config.env-file-not-committed: off }\n";
    private static final String AGAIN = "judge again: mvn verify -Dreadiness.stage=deploy";
    private static final String GET_ONE =
            "bind readiness:check to verify, or run mvn verify -Dreadiness.stage=deploy and carry the file along";

    @TempDir
    private Path top = Path.of("");

    private GitFixture git;

    @BeforeEach
    void checkout() throws IOException {
        Poms.parent(top, Poms.BOUND, "a", "b");
        Poms.module(top, "a", "");
        Poms.module(top, "b", "");
        git = GitFixture.init(top);
        git.write(".gitignore", "target/\n")
                .write(".env.production", "APP_MODE=live\n")
                .write("readiness.yml", POLICY)
                .commit("feat: begin");
    }

    @AfterEach
    void close() {
        git.close();
    }

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
    void seesOneChangedByte() {
        judge();
        git.write(".env.production", "APP_MODE=Live\n");
        assertObjections(
                ask("deploy:deploy"), new Objection("the verdict is stale: .env.production has changed since", AGAIN));
    }

    @Test
    void seesAnotherCommit() {
        String then = git.head().substring(0, 12);
        judge();
        git.commit("feat: more");
        assertObjections(
                ask("deploy:deploy"),
                new Objection(
                        "the verdict is stale: it is of commit " + then + ", and the checkout is at "
                                + git.head().substring(0, 12),
                        AGAIN));
    }

    @Test
    void seesAnotherPolicy() {
        judge();
        git.write("readiness.yml", "# other words only\n" + POLICY + "coverage: {}\n");
        assertThat(ask("deploy:deploy").objections())
                .extracting(Objection::what)
                .contains("the verdict is stale: the policy has changed since");
    }

    @Test
    void doesNotMissWhatWasNotCarriedAlong() throws IOException {
        judge();
        Files.delete(top.resolve("a/target/readiness/verdict.json"));
        Files.delete(top.resolve("a/target/readiness"));
        Files.delete(top.resolve("a/target"));
        assertThat(ask("deploy:deploy").objections()).isEmpty();
    }

    @Test
    void agesOut() {
        git.write("readiness.yml", "gate: { maxAge: 24h }\n" + POLICY).commit("chore: age");
        judge();
        assertThat(askAfter(Duration.ofHours(24)).isOpen()).isTrue();
        assertObjections(
                askAfter(Duration.ofHours(24).plusMillis(1)),
                new Objection("the verdict is of 2026-06-30T12:00:00Z, and gate.maxAge allows 1d", AGAIN));
        assertObjections(
                askAfter(Duration.ofMillis(-1)),
                new Objection("the verdict is of the future, 2026-06-30T12:00:00Z", "set this machine's clock"));
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

    @Test
    void asksForTheWholeReactor() {
        judge(OfflineMaven.select(OfflineMaven.session(top, "verify"), "a"), "deploy", "a");
        assertThat(ask("deploy:deploy").objections())
                .extracting(Objection::what)
                .contains(
                        "the verdict is not of the whole: only 1 of 3 modules take part in this build (-pl, -rf or -N)",
                        "the verdict is stale: module . 1.0.0 was not judged",
                        "the verdict is stale: module b 1.0.0 was not judged");
    }

    @Test
    void asksForEveryModule() throws IOException {
        Poms.module(top, "b", Poms.UNBOUND);
        git.commit("chore: leave b out");
        judge(OfflineMaven.session(top, "verify"), "deploy", "all", "a");
        assertObjections(
                ask("deploy:deploy"), new Objection("the verdict is stale: module b 1.0.0 was not judged", AGAIN));
        MavenSession partly = OfflineMaven.select(OfflineMaven.session(top, "deploy:deploy"), "all", "a");
        assertThat(ask(partly, "a").isOpen()).as("fewer may upload").isTrue();
    }

    @Test
    void isTheVerdictOfOneVersion() throws IOException {
        Poms.module(
                top, "b", Poms.BOUND + "<version>${revision}</version><properties><revision>1</revision></properties>");
        git.commit("chore: version b from the command line");
        judge();
        MavenSession session = OfflineMaven.session(top, "deploy:deploy");
        OfflineMaven.project(session, "b").setVersion("2");
        assertThat(ask(session, "b").objections())
                .containsExactly(new Objection("the verdict is stale: module b 2 was not judged", AGAIN));
    }

    @Test
    void isNotTheVerdictOfAnotherPom() {
        judge();
        Answer inside = ask(OfflineMaven.session(top.resolve("a"), "deploy:deploy"), "a");
        assertThat(inside.objections()).extracting(Objection::what).contains("the verdict is that of one module, a");
    }

    @Test
    void withoutARepositoryNothingIsCarried(@TempDir Path plain) throws IOException {
        Poms.parent(plain, Poms.BOUND);
        Files.writeString(plain.resolve("readiness.yml"), "gate: { failOn: error, unknown: open }\n");
        judge(OfflineMaven.session(plain, "verify"), "deploy", "all");
        assertThat(ask(OfflineMaven.session(plain, "deploy:deploy"), "all").objections())
                .contains(new Objection(
                        "the verdict names no commit, so nothing ties it to this checkout",
                        "check and deploy in one build, or work in a git repository"));
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

    private void judge() {
        judge(OfflineMaven.session(top, "verify"), "deploy", "all", "a", "b");
        assertThat(verdict()).exists();
    }

    /** As the goal check does it. */
    private static void judge(MavenSession session, String stage, String... modules) {
        for (String name : modules) {
            PluginDescriptor plugin = new PluginDescriptor();
            plugin.setVersion(PluginVersion.own());
            ReactorSession reactor = ReactorSession.of(session, OfflineMaven.repositories(), plugin, stage);
            MavenProject module = OfflineMaven.project(session, name);
            reactor.judge(module);
            reactor.conclude(module);
        }
    }

    private Path verdict() {
        return top.resolve("target/readiness/verdict.json");
    }

    private Answer ask(String... goals) {
        return ask(OfflineMaven.session(top, goals), "a");
    }

    private Answer askAfter(Duration age) {
        MavenSession session = OfflineMaven.session(top, "deploy:deploy");
        session.getRequest()
                .setStartTime(Date.from(session.getStartTime().toInstant().plus(age)));
        return ask(session, "a");
    }

    private static Answer ask(MavenSession session, String module) {
        return new Gatekeeper(session).ask(OfflineMaven.project(session, module), DEPLOY);
    }

    private static void assertObjections(Answer answer, Objection... objections) {
        assertThat(answer.objections()).containsExactly(objections);
    }
}
