package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Objection;
import dev.readiness.gather.git.GitFixture;
import dev.readiness.mojo.Gatekeeper.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A build that judges itself. An old verdict that would open the gate always lies there. */
final class OwnJudgementTest {

    private static final String PLUGIN = "org.apache.maven.plugins:maven-deploy-plugin";
    private static final Upload AT_END = new Upload(PLUGIN, "deploy", true, "the cure");
    private static final Upload AT_ONCE = new Upload(PLUGIN, "deploy", false, "the cure");
    private static final String POLICY =
            "rules: { readiness.*: off, version.*: off, changelog.*: off, config.env-file-not-committed: off }\n";
    private static final String ALLOWED = POLICY + "gate: { skips: [{ property: readiness.skip, reason: a fire }] }\n";
    private static final String NO_DEPLOY = "<build><plugins><plugin><artifactId>maven-deploy-plugin</artifactId>"
            + "<executions><execution><id>default-deploy</id><phase>none</phase></execution></executions>"
            + "</plugin></plugins></build>";
    private static final Objection UNJUDGED = new Objection(
            "module a was not judged", "bind readiness:check to verify in it, best in <build><plugins> of the parent");

    @TempDir
    private Path top = Path.of("");

    @BeforeEach
    void oldVerdict() throws IOException {
        write(Poms.BOUND, "", "");
        Files.writeString(top.resolve("readiness.yml"), POLICY);
        Files.writeString(top.resolve(".gitignore"), "target/\n");
        try (GitFixture git = GitFixture.init(top)) {
            git.commit("feat: begin");
        }
        judge(OfflineMaven.session(top, "deploy"), "all", "a", "b");
        assertThat(ask(OfflineMaven.session(top, "deploy:deploy"), AT_END).isOpen())
                .isTrue();
    }

    @Test
    void opensWhenEveryModuleWasJudged() {
        MavenSession session = OfflineMaven.session(top, "deploy");
        judge(session, "all", "a", "b");
        Answer answer = ask(session, AT_ONCE);
        assertThat(answer.objections()).isEmpty();
        assertThat(answer.basis()).isEqualTo("this build's own verdict");
    }

    @Test
    void neverOpensByAnOldVerdict() {
        MavenSession session = OfflineMaven.session(top, "deploy");
        assertThat(ask(session, AT_END).objections()).containsExactly(UNJUDGED);
    }

    @Test
    void neverOpensByAnOldVerdictWhereOnlyAnotherModuleRunsTheCheck() throws IOException {
        write("", "", Poms.BOUND);
        MavenSession session = OfflineMaven.session(top, "deploy");
        assertThat(ask(session, AT_END).objections()).containsExactly(UNJUDGED);
        judge(session, "b");
        assertThat(ask(session, AT_END).objections()).containsExactly(UNJUDGED);
    }

    @ParameterizedTest
    @CsvSource({"install, false", "deploy, false", "site-deploy, false", "package, false"})
    void checkOfAnotherPhaseIsWaitedFor(String phase, boolean open) throws IOException {
        write(Poms.BOUND.replace("<id>check</id>", "<id>check</id><phase>" + phase + "</phase>"), "", "");
        assertThat(ask(OfflineMaven.session(top, "deploy"), AT_END).isOpen()).isEqualTo(open);
    }

    @Test
    void refusesAStageThatIsNotDeploy() {
        MavenSession session = OfflineMaven.session(top, "verify");
        judge(session, "all", "a", "b");
        assertThat(ask(session, AT_END).objections())
                .containsExactly(new Objection(
                        "this build is judged for stage build, not deploy", "set -Dreadiness.stage=deploy"));
    }

    @Test
    void refusesAModuleThatIsNotReady() throws IOException {
        Files.writeString(top.resolve("a/.env.production"), "DEBUG=true\n");
        MavenSession session = OfflineMaven.session(top, "deploy");
        judge(session, "all", "a");
        assertThat(ask(session, AT_END).objections())
                .containsExactly(new Objection("module a is NOT READY", "mend the findings above"));
        judge(session, "b");
        assertThat(ask(session, AT_END).objections())
                .containsExactly(
                        new Objection("module a is NOT READY", "mend the findings above"),
                        new Objection("the reactor is NOT READY", "mend the findings above"));
    }

    @Test
    void uploadsNoHalfReactor() {
        MavenSession session = OfflineMaven.session(top, "deploy");
        judge(session, "all", "a");
        assertThat(ask(session, AT_ONCE).objections())
                .containsExactly(new Objection(
                        "maven-deploy-plugin:deploy would upload before b is known to be ready, and leave half a reactor"
                                + " behind",
                        "the cure"));
        assertThat(ask(session, AT_END).objections())
                .as("what is uploaded at the end is asked for again by b")
                .isEmpty();
    }

    @Test
    void modulesThatDoNotUploadAreNotWaitedForByTheUpload() throws IOException {
        write(Poms.BOUND, "", NO_DEPLOY);
        MavenSession session = OfflineMaven.session(top, "deploy");
        judge(session, "all", "a");
        assertThat(ask(session, AT_END).objections())
                .containsExactly(new Objection(
                        "b is judged only after the last upload",
                        "run mvn verify -Dreadiness.stage=deploy first, and the upload as a command of its own"));
    }

    @Test
    void otherUploaderIsNotWaitedForEither() {
        MavenSession session = OfflineMaven.session(top, "deploy");
        judge(session, "all", "a");
        Upload central = new Upload("org.sonatype.central:central-publishing-maven-plugin", "publish", true, "");
        assertThat(ask(session, central).objections())
                .extracting(Objection::what)
                .containsExactly("b is judged only after the last upload");
    }

    @Test
    void gateWaitsForTheModulesThatRunIt() {
        Upload gate = new Upload(GuardSign.PLUGIN, "gate", true, "");
        MavenSession direct = OfflineMaven.session(top, "verify", "readiness:gate");
        judge(direct, "all", "a");
        assertThat(ask(direct, gate).isOpen()).isTrue();
        MavenSession bound = OfflineMaven.session(top, "deploy");
        judge(bound, "all", "a");
        assertThat(ask(bound, gate).objections())
                .extracting(Objection::what)
                .containsExactly("b is judged only after the last upload");
    }

    @Test
    void refusesBesideAFailedModule() {
        MavenSession session = OfflineMaven.session(top, "deploy");
        judge(session, "all", "a");
        session.getResult()
                .addBuildSummary(new BuildFailure(OfflineMaven.project(session, "b"), 1, new IllegalStateException()));
        assertThat(ask(session, AT_END).objections())
                .extracting(Objection::what)
                .contains("module b has failed");
    }

    @Test
    void skippedCheckOpensNothing() {
        MavenSession session = OfflineMaven.session(top, Map.of("readiness.skip", "true"), "deploy");
        Objection loud = new Objection(
                "readiness.skip is true in a build that uploads",
                "drop it, or allow it with a reason under gate.skips in readiness.yml");
        assertThat(ask(session, AT_END).objections()).contains(loud, UNJUDGED);
        skip(session, "all", "a", "b");
        assertThat(ask(session, AT_END).objections())
                .contains(loud, UNJUDGED)
                .extracting(Objection::what)
                .contains("the reactor was not judged");
        assertThat(top.resolve("target/readiness/verdict.json")).doesNotExist();
    }

    @Test
    void skippedCheckOpensWithTheLeaveOfThePolicy() throws IOException {
        Files.writeString(top.resolve("readiness.yml"), ALLOWED);
        MavenSession session = OfflineMaven.session(top, Map.of("readiness.skip", "true"), "deploy");
        skip(session, "all", "a");
        Answer answer = ask(session, AT_ONCE);
        assertThat(answer.objections()).isEmpty();
        assertThat(answer.remarks()).containsExactly("readiness.skip is true, which the policy allows: a fire");
        assertThat(answer.basis()).isEqualTo("the policy's leave to skip the check");
        session.getResult()
                .addBuildSummary(new BuildFailure(OfflineMaven.project(session, "b"), 1, new IllegalStateException()));
        assertThat(ask(session, AT_ONCE).objections()).containsExactly(new Objection("module b has failed", "mend it"));
    }

    @Test
    void leaveToSkipIsNotLeaveToBeUnready() throws IOException {
        Files.writeString(top.resolve("readiness.yml"), ALLOWED);
        Files.writeString(top.resolve("a/.env.production"), "DEBUG=true\n");
        MavenSession session = OfflineMaven.session(top, "deploy");
        skip(session, "a");
        assertThat(ask(session, AT_ONCE).objections())
                .as("a POM may skip the check in one module, but b is yet to come")
                .extracting(Objection::what)
                .containsExactly(
                        "maven-deploy-plugin:deploy would upload before all, b is known to be ready, and leave half a"
                                + " reactor behind");
        judge(session, "a", "all", "b");
        assertThat(ask(session, AT_ONCE).objections())
                .as("a second execution of the check has judged it after all")
                .extracting(Objection::what)
                .containsExactly("module a is NOT READY", "the reactor is NOT READY");
    }

    @Test
    void allModulesMaySkipByTheirPom() throws IOException {
        Files.writeString(top.resolve("readiness.yml"), ALLOWED);
        MavenSession session = OfflineMaven.session(top, "deploy");
        skip(session, "all", "a", "b");
        assertThat(ask(session, AT_END).objections()).isEmpty();
    }

    private void write(String parent, String a, String b) throws IOException {
        Poms.parent(top, parent, "a", "b");
        Poms.module(top, "a", a);
        Poms.module(top, "b", b);
    }

    private static Answer ask(MavenSession session, Upload upload) {
        return new Gatekeeper(session).ask(OfflineMaven.project(session, "a"), upload);
    }

    private static void judge(MavenSession session, String... modules) {
        for (String name : modules) {
            MavenProject module = OfflineMaven.project(session, name);
            reactor(session).judge(module);
            reactor(session).conclude(module);
        }
    }

    private static void skip(MavenSession session, String... modules) {
        for (String name : modules) {
            MavenProject module = OfflineMaven.project(session, name);
            reactor(session).skip(module);
            reactor(session).conclude(module);
        }
    }

    private static ReactorSession reactor(MavenSession session) {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setVersion(PluginVersion.own());
        return ReactorSession.of(session, OfflineMaven.repositories(), plugin, null);
    }
}
