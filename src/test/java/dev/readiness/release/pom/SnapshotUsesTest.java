package dev.readiness.release.pom;

import static dev.readiness.release.pom.Given.child;
import static dev.readiness.release.pom.Given.pom;
import static dev.readiness.release.pom.Given.root;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SnapshotUsesTest {

    private static final String FOREIGN =
            "<groupId>org.other</groupId><artifactId>lib</artifactId><version>3-SNAPSHOT</version>";

    private static List<String> told(Given given) {
        return PomEditor.snapshots(given.files()).stream()
                .map(use -> use.at() + " " + use.kind() + " " + use.coordinates() + " " + use.version())
                .toList();
    }

    private static List<String> told(String content) {
        return told(Given.release().file("pom.xml", root("").replace("</project>", content + "</project>")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEPENDENCY | <dependencies><dependency>@</dependency></dependencies>",
                "MANAGED_DEPENDENCY | <dependencyManagement><dependencies><dependency>@</dependency></dependencies></dependencyManagement>",
                "MANAGED_DEPENDENCY | <dependencyManagement><dependencies><dependency>@<scope>test</scope></dependency></dependencies></dependencyManagement>",
                "IMPORTED_BOM | <dependencyManagement><dependencies><dependency>@<scope>import</scope></dependency></dependencies></dependencyManagement>",
                "PLUGIN | <build><plugins><plugin>@</plugin></plugins></build>",
                "MANAGED_PLUGIN | <build><pluginManagement><plugins><plugin>@</plugin></plugins></pluginManagement></build>",
                "PLUGIN_DEPENDENCY | <build><plugins><plugin><dependencies><dependency>@</dependency></dependencies></plugin></plugins></build>",
                "PLUGIN_DEPENDENCY | <build><pluginManagement><plugins><plugin><dependencies><dependency>@</dependency></dependencies></plugin></plugins></pluginManagement></build>",
                "BUILD_EXTENSION | <build><extensions><extension>@</extension></extensions></build>",
                "REPORT_PLUGIN | <reporting><plugins><plugin>@</plugin></plugins></reporting>",
            })
    void eachKindIsFoundAlsoInProfiles(UseKind kind, String place) {
        String found = "pom.xml:6 " + kind + " org.other:lib 3-SNAPSHOT";
        assertThat(told(place.replace("@", FOREIGN))).containsExactly(found);
        assertThat(told("<profiles><profile><id>never</id>" + place.replace("@", FOREIGN) + "</profile></profiles>"))
                .containsExactly(found);
    }

    @Test
    void parentAndMixinAreFound() {
        assertThat(told("<parent>" + FOREIGN + "</parent><mixins><mixin>" + FOREIGN + "</mixin></mixins>"))
                .containsExactly(
                        "pom.xml:6 PARENT org.other:lib 3-SNAPSHOT", "pom.xml:6 MIXIN org.other:lib 3-SNAPSHOT");
    }

    @Test
    void coreExtensionIsFound() {
        Given given = Given.release()
                .file(
                        ".mvn/extensions.xml",
                        "<extensions>\n<extension>" + FOREIGN + "</extension>\n<extension>"
                                + FOREIGN.replace("3-SNAPSHOT", "${project.version}-SNAPSHOT")
                                + "</extension></extensions>")
                .file("pom.xml", root(""));
        assertThat(told(given))
                .containsExactly(
                        ".mvn/extensions.xml:2 CORE_EXTENSION org.other:lib 3-SNAPSHOT",
                        ".mvn/extensions.xml:3 CORE_EXTENSION org.other:lib ${project.version}-SNAPSHOT");
    }

    @Test
    void coreExtensionsAreNeverEdited() {
        Given.release()
                .file(".mvn/extensions.xml", "<extensions><extension>" + FOREIGN + "</extension></extensions>")
                .file("pom.xml", root(""))
                .isEditedThereAndBack();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-SNAPSHOT",
                "3-20260102.030405-17",
                "3-snapshot",
                "SNAPSHOT",
                "LATEST",
                "RELEASE",
                "[1,3-SNAPSHOT)",
                "[3-SNAPSHOT , 4]",
                "[3-SNAPSHOT]",
                "${no.such}-SNAPSHOT",
            })
    void versionThatIsNotFixedIsFound(String version) {
        assertThat(told("<parent>" + FOREIGN.replace("3-SNAPSHOT", version) + "</parent>"))
                .containsExactly("pom.xml:6 PARENT org.other:lib " + version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "3-SNAPSHOT.1",
                "3-SNAPSHOTS",
                "[1,2)",
                "${no.such}",
                "",
                "latest",
                "3-20260102-1",
                "3.RELEASE"
            })
    void versionThatIsFixedOrUnknownIsNot(String version) {
        assertThat(told("<parent>" + FOREIGN.replace("3-SNAPSHOT", version) + "</parent>"))
                .isEmpty();
    }

    @Test
    void modulesAreNotSnapshotsFromOutside() {
        String dependencies =
                "<dependencies><dependency><groupId>org.acme</groupId><artifactId>root</artifactId><version>@</version></dependency></dependencies>";
        assertThat(told(dependencies.replace("@", "1.2.4-SNAPSHOT"))).isEmpty();
        assertThat(told(dependencies.replace("@", "${project.version}"))).isEmpty();
        assertThat(told(Given.release().file("pom.xml", root("")).file("a/pom.xml", child("a", ""))))
                .isEmpty();
    }

    @Test
    void moduleNamedWithAnotherVersionIsOneFromOutside() {
        String dependencies =
                "<dependencies><dependency><groupId>org.acme</groupId><artifactId>root</artifactId><version>1.2.3-SNAPSHOT</version></dependency></dependencies>";
        assertThat(told(dependencies)).containsExactly("pom.xml:6 DEPENDENCY org.acme:root 1.2.3-SNAPSHOT");
    }

    @Test
    void propertiesAreResolvedAcrossTheReactor() {
        String use =
                "<dependencies>\n<dependency><groupId>${other}</groupId><artifactId>lib</artifactId><version>\n${lib.version}\n</version></dependency></dependencies>";
        Given given = Given.release()
                .file(".mvn/maven.config", "-Dpart=-SNAPSHOT")
                .file(
                        "pom.xml",
                        root(
                                "<properties><other>org.other</other><lib.version>${n}${part}</lib.version><n>3</n></properties>"))
                .file("a/pom.xml", child("a", use));
        assertThat(told(given)).containsExactly("a/pom.xml:11 DEPENDENCY org.other:lib 3-SNAPSHOT");
    }

    @Test
    void propertyThatOnlyAProfileMakesASnapshotIsFound() {
        assertThat(told(
                        "<properties><v>3</v></properties><profiles><profile><properties><v>4-SNAPSHOT</v></properties></profile></profiles>"
                                + "<parent>" + FOREIGN.replace("3-SNAPSHOT", "${v}") + "</parent>"))
                .containsExactly("pom.xml:6 PARENT org.other:lib 4-SNAPSHOT");
    }

    @Test
    void foreignArtifactThatFollowsTheProjectIsASnapshotUntilTheReleaseIsWritten() {
        Given given = Given.release()
                .file(
                        "pom.xml",
                        root(
                                "<dependencies><dependency><groupId>x</groupId><artifactId>y</artifactId><version>${project.version}</version></dependency></dependencies>"));
        assertThat(told(given)).containsExactly("pom.xml:6 DEPENDENCY x:y 1.2.4-SNAPSHOT");
        assertThat(PomEditor.snapshots(
                        PomEditor.edit(given.files(), Given.RELEASE).files()))
                .isEmpty();
    }

    @Test
    void usesAreSortedByPathAndLine() {
        String two = "<dependencies>\n<dependency>" + FOREIGN + "</dependency>\n<dependency>"
                + FOREIGN.replace("lib", "c") + "</dependency></dependencies>\n<parent>" + FOREIGN + "</parent>";
        assertThat(told(Given.release()
                        .file("b/pom.xml", pom(two + "<artifactId>b</artifactId>"))
                        .file("a/pom.xml", pom(two + "<artifactId>a</artifactId>"))))
                .extracting(told -> told.substring(0, told.indexOf(' ')))
                .containsExactly(
                        "a/pom.xml:4", "a/pom.xml:5", "a/pom.xml:6", "b/pom.xml:4", "b/pom.xml:5", "b/pom.xml:6");
    }
}
