package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandLineTest {

    @TempDir
    private Path top = Path.of("");

    /** Words of the command line, the phase that the check is bound to, and whether it runs. */
    @ParameterizedTest
    @CsvSource({
        "verify, '', true",
        "clean install, '', true",
        "deploy, '', true",
        "deploy@api, '', true",
        "before:deploy, '', true",
        "package, '', false",
        "integration-test, '', false",
        "clean, '', false",
        "site, '', false",
        "deploy:deploy, '', false",
        "package deploy:deploy, '', false",
        "readiness:gate, '', false",
        "readiness:check, '', true",
        "readiness:check@late, none, true",
        "dev.readiness:readiness-maven-plugin:check, none, true",
        "dev.readiness:readiness-maven-plugin:0.1.0:check, none, true",
        "other:readiness:check, none, false",
        "package, package, true",
        "package, validate, true",
        "validate, validate, true",
        "verify, install, false",
        "verify, deploy, false",
        "verify, none, false",
        "verify, NONE, false",
        "verify, after:verify, true",
        "verify, post-deploy-of-tomorrow, true",
        "deploy:deploy, post-deploy-of-tomorrow, false"
    })
    void runsTheCheck(String words, String phase, boolean runs) throws IOException {
        String bound = phase.isEmpty() ? "" : "<phase>" + phase + "</phase>";
        Poms.parent(top, Poms.BOUND.replace("<id>check</id>", "<id>check</id>" + bound));
        MavenSession session = OfflineMaven.session(top, words.split(" "));
        assertThat(Pending.runsCheck(OfflineMaven.project(session, "all"), session))
                .isEqualTo(runs);
    }

    @Test
    void withoutAWordItIsTheDefaultGoalOfThePom() throws IOException {
        Poms.parent(top, "<build><defaultGoal> clean  deploy </defaultGoal></build>");
        assertThat(CommandLine.of(OfflineMaven.session(top)).words()).containsExactly("clean", "deploy");
        assertThat(CommandLine.of(OfflineMaven.session(top, "verify")).words()).containsExactly("verify");
        Poms.parent(top, "");
        assertThat(CommandLine.of(OfflineMaven.session(top)).words()).isEmpty();
    }
}
