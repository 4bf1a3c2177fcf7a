package dev.readiness.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.mojo.OfflineMaven;
import dev.readiness.mojo.Poms;
import dev.readiness.mojo.Upload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UploadingTest {

    private static final String DEPLOY = "org.apache.maven.plugins:maven-deploy-plugin:";
    private static final String CURE =
            "set <deployAtEnd>true</deployAtEnd> in the <configuration> of maven-deploy-plugin";

    @TempDir
    private Path top = Path.of("");

    /** Of each version: without a word, with a literal, with a property of the POM. */
    @ParameterizedTest
    @CsvSource({
        "2.7, false, false, false",
        "2.8-SNAPSHOT, false, false, false",
        "2.8, false, true, true",
        "2.8.2, false, true, true",
        "3.1.4, false, true, true",
        "4.0.0-beta-2, true, true, true",
        "4.0.0, true, true, true"
    })
    void deploysAtEnd(String version, boolean silent, boolean literal, boolean property) throws IOException {
        assertThat(deploy(version, "", null).atEnd()).isEqualTo(silent);
        assertThat(deploy(version, "", element("true", null)).atEnd()).isEqualTo(literal);
        assertThat(deploy(version, "<deployAtEnd>true</deployAtEnd>", null).atEnd())
                .isEqualTo(property);
        assertThat(deploy(version, "", element("false", null)).atEnd()).isFalse();
        assertThat(deploy(version, "<deployAtEnd>false</deployAtEnd>", null).atEnd())
                .isFalse();
    }

    @Test
    void saysHowToDeployAtEnd() throws IOException {
        assertThat(deploy("2.7", "", null))
                .isEqualTo(new Upload(
                        "org.apache.maven.plugins:maven-deploy-plugin",
                        "deploy",
                        false,
                        "set <version> of maven-deploy-plugin to 3.1.4: 2.7 knows no deployAtEnd"));
        assertThat(deploy("3.1.4", "", null).cure()).isEqualTo(CURE);
        assertThat(deploy("3.1.4", "", null).shown()).isEqualTo("maven-deploy-plugin:deploy");
    }

    /** As the descriptor writes it: an expression with a default value. */
    @ParameterizedTest
    @CsvSource({
        "${deployAtEnd}, false, '', false",
        "${deployAtEnd}, true, '', true",
        "${deployAtEnd}, false, <deployAtEnd>true</deployAtEnd>, true",
        "${deployAtEnd}, true, <deployAtEnd>false</deployAtEnd>, false",
        "${at.end}, true, <deployAtEnd>false</deployAtEnd>, true",
        "${at.end}, false, <deployAtEnd>true</deployAtEnd>, false",
        "${at.end}, false, <at.end>true</at.end>, true",
        "TRUE, false, '', true",
        "yes, true, '', false"
    })
    void evaluatesAsMavenDoes(String text, String fallback, String properties, boolean atEnd) throws IOException {
        assertThat(deploy("3.1.4", properties, element(text, fallback)).atEnd()).isEqualTo(atEnd);
    }

    @Test
    void commandLineWins() throws IOException {
        Xpp3Dom expression = element("${deployAtEnd}", "false");
        project("<deployAtEnd>true</deployAtEnd>");
        MavenSession off = OfflineMaven.session(top, Map.of("deployAtEnd", "false"), "deploy");
        assertThat(upload(off, "3.1.4", expression).atEnd()).isFalse();
        MavenSession on = OfflineMaven.session(top, Map.of("deployAtEnd", "true"), "deploy");
        assertThat(upload(on, "3.1.4", expression).atEnd()).isTrue();
        on.getSystemProperties().setProperty("deployAtEnd", "false");
        try {
            assertThat(upload(on, "3.1.4", expression).atEnd())
                    .as("what MAVEN_OPTS says wins over all")
                    .isFalse();
        } finally {
            on.getSystemProperties().remove("deployAtEnd");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "org.sonatype.central:central-publishing-maven-plugin:0.9.0:publish, true",
        "org.sonatype.plugins:nexus-staging-maven-plugin:1.7.0:deploy, true",
        "org.sonatype.plugins:nexus-staging-maven-plugin:1.7.0:release, false",
        "com.google.cloud.tools:jib-maven-plugin:3.4.0:build, false",
        "org.apache.maven.plugins:maven-deploy-plugin:3.1.4:deploy-file, false"
    })
    void knowsWhoUploadsAtEnd(String goal, boolean atEnd) throws IOException {
        project("<deployAtEnd>true</deployAtEnd>");
        Upload upload = Uploading.of(Events.of(OfflineMaven.session(top, "deploy"), "all", goal));
        assertThat(upload.atEnd()).isEqualTo(atEnd);
        assertThat(upload.cure().isEmpty()).isEqualTo(goal.endsWith(":publish"));
    }

    @Test
    void stagingMayBeTurnedOff() throws IOException {
        project("<skipLocalStaging>true</skipLocalStaging>");
        assertThat(Uploading.of(Events.of(
                        OfflineMaven.session(top, "deploy"),
                        "all",
                        "org.sonatype.plugins:nexus-staging-maven-plugin:1.7.0:deploy")))
                .isEqualTo(new Upload(
                        "org.sonatype.plugins:nexus-staging-maven-plugin",
                        "deploy",
                        false,
                        "drop skipLocalStaging of nexus-staging-maven-plugin"));
    }

    private Upload deploy(String version, String properties, Xpp3Dom element) throws IOException {
        project(properties);
        return upload(OfflineMaven.session(top, "deploy"), version, element);
    }

    private static Upload upload(MavenSession session, String version, Xpp3Dom element) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        if (element != null) {
            configuration.addChild(element);
        }
        return Uploading.of(Events.of(session, "all", DEPLOY + version + ":deploy", configuration));
    }

    private void project(String properties) throws IOException {
        Poms.parent(top, "<properties>" + properties + "</properties>");
    }

    private static Xpp3Dom element(String value, String fallback) {
        Xpp3Dom element = new Xpp3Dom("deployAtEnd");
        element.setValue(value);
        if (fallback != null) {
            element.setAttribute("default-value", fallback);
        }
        return element;
    }
}
