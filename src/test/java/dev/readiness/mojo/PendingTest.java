package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.BuildSuccess;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PendingTest {

    private final Pending pending = new Pending("check");

    @TempDir
    private Path top = Path.of("");

    @Test
    void waitsForEveryModuleThatRunsTheCheck() throws IOException {
        MavenSession session = reactor(Poms.BOUND, "", "verify");
        assertThat(isLast(session, "all")).isFalse();
        assertThat(isLast(session, "b")).as("whatever the order").isFalse();
        assertThat(isLast(session, "c")).isFalse();
        assertThat(isLast(session, "a")).isTrue();
    }

    @Test
    void doesNotWaitForModulesWithoutTheCheck() throws IOException {
        MavenSession session = reactor("", Poms.BOUND, "verify");
        assertThat(isLast(session, "c")).isTrue();
    }

    @Test
    void doesNotWaitForAModuleThatUnbindsTheCheck() throws IOException {
        MavenSession session = reactor(Poms.BOUND, Poms.UNBOUND, "verify");
        assertThat(isLast(session, "all")).isFalse();
        assertThat(isLast(session, "a")).isFalse();
        assertThat(isLast(session, "b")).isTrue();
    }

    @Test
    void doesNotWaitForOtherGoalsOfThePlugin() throws IOException {
        MavenSession session = reactor("", Poms.BOUND.replace("<goal>check", "<goal>explain"), "verify");
        assertThat(isLast(session, "a")).isTrue();
    }

    @Test
    void doesNotWaitForAFailedModuleNorForThoseThatNeedIt() throws IOException {
        MavenSession session = reactor(Poms.BOUND, "", "verify");
        assertThat(isLast(session, "all")).isFalse();
        fail(session, "a");
        assertThat(isLast(session, "c")).as("a has failed and blocks b").isTrue();
    }

    @Test
    void waitsForModulesBesideAFailedOne() throws IOException {
        MavenSession session = reactor(Poms.BOUND, "", "verify");
        fail(session, "b");
        assertThat(isLast(session, "all")).isFalse();
        assertThat(isLast(session, "c")).as("a does not need b").isFalse();
        assertThat(isLast(session, "a")).isTrue();
    }

    @Test
    void successOfTheBuildIsNotYetAReport() throws IOException {
        MavenSession session = reactor(Poms.BOUND, "", "verify");
        session.getResult().addBuildSummary(new BuildSuccess(OfflineMaven.project(session, "a"), 1));
        assertThat(isLast(session, "all")).isFalse();
        assertThat(isLast(session, "b")).isFalse();
        assertThat(isLast(session, "c")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "readiness:check",
                "readiness:check@ci",
                "dev.readiness:readiness-maven-plugin:check",
                "dev.readiness:readiness-maven-plugin:0.1.0:check",
                "dev.readiness:readiness-maven-plugin:0.1.0:check@ci"
            })
    void directCallRunsInEveryModule(String goal) throws IOException {
        MavenSession session = reactor("", "", "validate", goal);
        assertThat(isLast(session, "all")).isFalse();
        assertThat(isLast(session, "a")).isFalse();
        assertThat(isLast(session, "b")).isFalse();
        assertThat(isLast(session, "c")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"readiness:explain", "other:check", "readiness:checks", "readiness:check@"})
    void otherGoalsAreNoDirectCall(String goal) throws IOException {
        MavenSession session = reactor("", "", goal);
        assertThat(isLast(session, "a")).isTrue();
    }

    private boolean isLast(MavenSession session, String artifactId) {
        return pending.isLast(OfflineMaven.project(session, artifactId), session);
    }

    private static void fail(MavenSession session, String artifactId) {
        session.getResult()
                .addBuildSummary(
                        new BuildFailure(OfflineMaven.project(session, artifactId), 1, new IllegalStateException()));
    }

    /** Modules a, b that needs a, and c. */
    private MavenSession reactor(String inParent, String inC, String... goals) throws IOException {
        Poms.parent(top, inParent, "a", "b", "c");
        Poms.module(top, "a", "");
        Poms.module(top, "b", "", "a");
        Poms.module(top, "c", inC);
        return OfflineMaven.session(top, goals);
    }
}
