package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

@MojoTest
final class ExplainMojoTest extends GoalFixture {

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "config.debug-off")
    void printsThePageOfARule(ExplainMojo explain) throws Exception {
        explain.execute();
        assertThat(console.lines())
                .startsWith(
                        "[INFO] config.debug-off: Debug is off in production",
                        "[INFO] severity error from stage build on",
                        "[INFO] ## What")
                .contains("[INFO] ## Why", "[INFO] ## Fix", "[INFO] debug: true");
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "config.debug-of")
    void namesTheNearestOfAnUnknownRule(ExplainMojo explain) {
        assertThatThrownBy(explain::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("No rule has the id 'config.debug-of'. To mend it: try config.debug-off.");
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "zzzzzzzzzzzzzzzzzzzzzzzzz")
    void listsTheRulesWhenNoneIsNear(ExplainMojo explain) {
        assertThatThrownBy(explain::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("No rule has the id 'zzzzzzzzzzzzzzzzzzzzzzzzz'. To mend it: try one of ")
                .hasMessageContaining(", config.debug-off, ");
    }

    @Test
    @Basedir("src/test/resources/unit/service")
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "key", value = "Server.Port")
    void saysWhoWinsAndWhoLosesAKey(ExplainMojo explain) throws Exception {
        explain.execute();
        assertThat(console.lines())
                .containsExactly(
                        "[INFO] server.port = 8443   (Spring Boot " + OfflineMaven.BOOT + ", profile prod)",
                        "[INFO]   wins  src/main/resources/application-prod.properties:1 (profile prod)  8443",
                        "[INFO]   loses src/main/resources/application.properties:1  8080");
    }

    @Test
    @Basedir("src/test/resources/unit/service")
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "key", value = "spring.datasource.password")
    void keepsASecret(ExplainMojo explain) throws Exception {
        explain.execute();
        assertThat(console.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContain("4711"))
                .first()
                .asString()
                .startsWith("[INFO] spring.datasource.password = ***");
    }

    @Test
    @Basedir("src/test/resources/unit/service")
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "key", value = "app.nothing")
    void saysThatNobodySetsAKey(ExplainMojo explain) throws Exception {
        explain.execute();
        assertThat(console.lines()).containsExactly("[INFO] no source sets app.nothing");
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "explain")
    void asksWhatToExplain(ExplainMojo explain) {
        assertThatThrownBy(explain::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("There is nothing to explain."
                        + " To mend it: add -Drule=config.debug-off, -Dkey=server.port or -Dfacts.");
        assertThat(console.lines()).isEmpty();
    }
}
