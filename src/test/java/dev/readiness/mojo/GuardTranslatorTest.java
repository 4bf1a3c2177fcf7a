package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.project.GuardFacts;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

final class GuardTranslatorTest {

    private static final Origin POM = Origin.of("pom.xml");

    @Test
    void aProfileWaitsForTheBuildThatIsToUpload() {
        Model model = new Model();
        Profile profile = new Profile();
        profile.setBuild(guarded());
        model.addProfile(profile);
        assertThat(facts(model, false)).isEqualTo(new GuardFacts(POM, false, false, false, List.of()));
        assertThat(facts(model, true)).isEqualTo(new GuardFacts(POM, true, false, false, List.of()));
    }

    @Test
    void theBuildItselfAsksAlways() {
        Model model = new Model();
        model.setBuild(guarded());
        assertThat(facts(model, false).extension()).isTrue();
        model.getBuild().getPlugins().get(0).setExtensions(false);
        assertThat(facts(model, true).extension()).isFalse();
    }

    private static GuardFacts facts(Model model, boolean uploads) {
        MavenProject project = new MavenProject(model);
        project.setOriginalModel(model);
        return GuardTranslator.facts(project, POM, Optional.empty(), List.of(project), uploads, false);
    }

    private static Build guarded() {
        Plugin plugin = new Plugin();
        plugin.setGroupId("dev.readiness");
        plugin.setArtifactId("readiness-maven-plugin");
        plugin.setExtensions(true);
        Build build = new Build();
        build.addPlugin(plugin);
        return build;
    }
}
