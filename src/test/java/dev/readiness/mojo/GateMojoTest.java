package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;

@MojoTest
final class GateMojoTest extends GoalFixture {

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "gate")
    void closedGateSaysWhyAndWhatToDo(GateMojo gate) {
        assertThatThrownBy(gate::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The gate is closed: the reasons are above");
        assertThat(console.lines())
                .containsExactly(
                        "[ERROR] there is no verdict: target/readiness/verdict.json is missing",
                        "[ERROR]   fix: bind readiness:check to verify, or run mvn verify -Dreadiness.stage=deploy and"
                                + " carry the file along");
    }

    @Test
    @Basedir("src/test/resources/unit/plain-library")
    @InjectMojo(goal = "gate")
    void openGateSaysSoOnce(GateMojo gate) throws Exception {
        session();
        Files.writeString(
                directory.resolve("readiness.yml"), "rules: { readiness.*: off, version.*: off, changelog.*: off }\n");
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setVersion(PluginVersion.own());
        ReactorSession reactor = ReactorSession.of(session(), OfflineMaven.repositories(), plugin, "deploy");
        reactor.judge(project());
        reactor.conclude(project());
        assertThat(reactor.concluded().orElseThrow().blocking()).isEmpty();
        gate.execute();
        gate.execute();
        assertThat(console.lines()).containsExactly("[INFO] The gate is open by this build's own verdict");
    }

    @Test
    @Basedir("src/test/resources/unit/policy-typo")
    @InjectMojo(goal = "gate")
    void policyThatCannotBeReadOpensNothing(GateMojo gate) {
        assertThatThrownBy(gate::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("unknown key 'failon' in gate");
    }
}
