package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Objection;
import dev.readiness.gather.git.GitFixture;
import dev.readiness.mojo.Gatekeeper.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The verdict of an earlier job, really written, in a real repository. */
abstract class JudgedCheckout {

    static final Upload DEPLOY = new Upload("org.apache.maven.plugins:maven-deploy-plugin", "deploy", true, "the cure");
    static final String POLICY =
            "rules: { readiness.*: off, version.*: off, changelog.*: off, config.env-file-not-committed: off }\n";
    static final String AGAIN = "judge again: mvn verify -Dreadiness.stage=deploy";

    @TempDir
    Path top = Path.of("");

    GitFixture git;

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

    void judge() {
        judge(OfflineMaven.session(top, "verify"), "deploy", "all", "a", "b");
        assertThat(verdict()).exists();
    }

    /** As the goal check does it. */
    static void judge(MavenSession session, String stage, String... modules) {
        for (String name : modules) {
            PluginDescriptor plugin = new PluginDescriptor();
            plugin.setVersion(PluginVersion.own());
            ReactorSession reactor = ReactorSession.of(session, OfflineMaven.repositories(), plugin, stage);
            MavenProject module = OfflineMaven.project(session, name);
            reactor.judge(module);
            reactor.conclude(module);
        }
    }

    Path verdict() {
        return top.resolve("target/readiness/verdict.json");
    }

    Answer ask(String... goals) {
        return ask(OfflineMaven.session(top, goals), "a");
    }

    Answer askAfter(Duration age) {
        MavenSession session = OfflineMaven.session(top, "deploy:deploy");
        session.getRequest()
                .setStartTime(Date.from(session.getStartTime().toInstant().plus(age)));
        return ask(session, "a");
    }

    static Answer ask(MavenSession session, String module) {
        return new Gatekeeper(session).ask(OfflineMaven.project(session, module), DEPLOY);
    }

    static void assertObjections(Answer answer, Objection... objections) {
        assertThat(answer.objections()).containsExactly(objections);
    }
}
