package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.project.UploadedPom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D5: what of a version in properties is left in the POM that is uploaded. */
final class PomTranslatorTest {

    private static final String VERSION = "<modelVersion>4.0.0</modelVersion><groupId>com.acme</groupId>";

    @TempDir
    private Path top = Path.of("");

    @Test
    void namesThePropertiesOfTheVersion() throws IOException {
        MavenProject app = app("");
        assertThat(uploaded(app)).isEqualTo(left("app/pom.xml", "${changelist}", "${revision}"));
    }

    @Test
    void followsThePomThatAPluginHasPutInItsPlace() throws IOException {
        MavenProject app = app("");
        flatten(
                app,
                "<parent><groupId>com.acme</groupId><artifactId>all</artifactId><version>1.0.0</version></parent>");
        assertThat(uploaded(app)).isEqualTo(left("app/pom.xml"));
    }

    @Test
    void seesWhatIsLeftInDependenciesOnly() throws IOException {
        MavenProject app = app("");
        flatten(
                app,
                "<groupId>com.acme</groupId><version>1.0.0</version><dependencies><dependency><groupId>com.acme</groupId>"
                        + "<artifactId>core</artifactId><version>${revision}${changelist}</version></dependency>"
                        + "<dependency><groupId>x</groupId><artifactId>y</artifactId><version>${y.version}</version></dependency></dependencies>");
        assertThat(uploaded(app)).isEqualTo(left("app/pom.xml", "${changelist}", "${revision}"));
    }

    @Test
    void leavesNothingToAMavenThatResolvesThem() throws IOException {
        Properties four = new Properties();
        four.setProperty("maven.version", "4.0.0-rc-6");
        assertThat(new PomTranslator(app(""), new Root(top)).uploaded(four))
                .isEqualTo(Evidence.known(new UploadedPom(Origin.of("app/pom.xml"), List.of())));
    }

    @Test
    void hasNothingToSayOfAModuleThatIsNotUploaded() throws IOException {
        assertThat(uploaded(app("<properties><maven.deploy.skip>true</maven.deploy.skip></properties>")))
                .isEqualTo(Evidence.absent("the module is not uploaded"));
    }

    private MavenProject app(String rest) throws IOException {
        Poms.write(
                top,
                VERSION
                        + "<artifactId>all</artifactId><version>${revision}${changelist}</version><packaging>pom</packaging>"
                        + "<properties><revision>1.0.0</revision><changelist></changelist></properties><modules><module>app</module></modules>");
        Poms.write(
                top.resolve("app"),
                "<modelVersion>4.0.0</modelVersion><parent><groupId>com.acme</groupId><artifactId>all</artifactId>"
                        + "<version>${revision}${changelist}</version></parent><artifactId>app</artifactId>" + rest);
        MavenSession session = OfflineMaven.session(top, "verify");
        return OfflineMaven.project(session, "app");
    }

    private static void flatten(MavenProject project, String content) throws IOException {
        Path made = project.getBasedir().toPath().resolve(".flattened-pom.xml");
        Files.writeString(
                made,
                "<project><modelVersion>4.0.0</modelVersion>" + content + "<artifactId>app</artifactId></project>");
        project.setPomFile(made.toFile());
    }

    private Evidence<UploadedPom> uploaded(MavenProject project) {
        return new PomTranslator(project, new Root(top)).uploaded(new Properties());
    }

    private static Evidence<UploadedPom> left(String path, String... references) {
        return Evidence.known(new UploadedPom(Origin.of(path), List.of(references)));
    }
}
