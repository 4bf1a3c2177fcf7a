package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Objection;
import dev.readiness.mojo.Gatekeeper.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verdict of other files, another time or other modules opens nothing. */
final class StaleVerdictTest extends JudgedCheckout {

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
}
