package dev.readiness.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.mojo.OfflineMaven;
import dev.readiness.mojo.Poms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AtEndTest {

    private static final String PLUGIN = "<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId>"
            + "<artifactId>maven-deploy-plugin</artifactId><version>3.1.4</version>%s</plugin></plugins></build>";

    @TempDir
    private Path top = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"deploy", "deploy:deploy", "org.apache.maven.plugins:maven-deploy-plugin:3.1.4:deploy"})
    void isSetWhereThePomIsSilent(String goal) throws IOException {
        reactor("");
        MavenSession session = read(OfflineMaven.session(top, "clean", goal));
        assertThat(session.getProjects()).hasSize(2).allMatch(project -> "true"
                .equals(project.getProperties().getProperty("deployAtEnd")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "readiness:gate", "deploy:help"})
    void isNotSetWhenNothingIsUploaded(String goal) throws IOException {
        reactor("");
        assertSilent(read(OfflineMaven.session(top, goal)));
    }

    @Test
    void isSetWhenTheDefaultGoalUploads() throws IOException {
        reactor("<build><defaultGoal>clean deploy</defaultGoal></build>");
        MavenSession session = read(OfflineMaven.session(top));
        assertThat(session.getTopLevelProject().getProperties().getProperty("deployAtEnd"))
                .isEqualTo("true");
    }

    @Test
    void isNotSetForOneModule() throws IOException {
        Poms.parent(top, "");
        assertSilent(read(OfflineMaven.session(top, "deploy")));
    }

    @Test
    void commandLineHasTheLastWord() throws IOException {
        reactor("");
        assertSilent(read(OfflineMaven.session(top, Map.of("deployAtEnd", "false"), "deploy")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<configuration><deployAtEnd>false</deployAtEnd></configuration>",
                "<executions><execution><id>default-deploy</id><configuration><deployAtEnd>false</deployAtEnd></configuration></execution></executions>"
            })
    void pomThatSpeaksIsLeftAlone(String configuration) throws IOException {
        reactor(PLUGIN.formatted(configuration));
        assertSilent(read(OfflineMaven.session(top, "deploy")));
    }

    @Test
    void propertyOfThePomIsLeftAlone() throws IOException {
        reactor("<properties><deployAtEnd>false</deployAtEnd></properties>");
        assertThat(read(OfflineMaven.session(top, "deploy")).getProjects())
                .allMatch(project -> "false".equals(project.getProperties().getProperty("deployAtEnd")));
    }

    @Test
    void pluginThatSaysSomethingElseIsSilent() throws IOException {
        reactor(PLUGIN.formatted("<configuration><skip>false</skip></configuration>"));
        assertThat(read(OfflineMaven.session(top, "deploy")).getProjects())
                .allMatch(project -> "true".equals(project.getProperties().getProperty("deployAtEnd")));
    }

    private void reactor(String rest) throws IOException {
        Poms.parent(top, rest, "a");
        Poms.module(top, "a", "");
    }

    private static MavenSession read(MavenSession session) {
        new AtEnd().afterProjectsRead(session);
        return session;
    }

    private static void assertSilent(MavenSession session) {
        assertThat(session.getProjects()).isNotEmpty().noneMatch(project -> project.getProperties()
                .containsKey("deployAtEnd"));
    }
}
