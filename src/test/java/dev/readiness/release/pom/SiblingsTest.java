package dev.readiness.release.pom;

import static dev.readiness.release.pom.Given.child;
import static dev.readiness.release.pom.Given.root;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D4: modules that name one another. */
final class SiblingsTest {

    private static final String SIBLING =
            "<groupId>org.acme</groupId><artifactId>core</artifactId><version>«»</version>";

    private static void edits(String content) {
        Given.release()
                .file("pom.xml", root(""))
                .file("app/pom.xml", child("app", content))
                .file("core/pom.xml", child("core", ""))
                .isEditedThereAndBack();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dependencies><dependency>@</dependency></dependencies>",
                "<dependencyManagement><dependencies><dependency>@</dependency></dependencies></dependencyManagement>",
                "<dependencyManagement><dependencies><dependency>@<type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>",
                "<build><plugins><plugin>@</plugin></plugins></build>",
                "<build><pluginManagement><plugins><plugin>@</plugin></plugins></pluginManagement></build>",
                "<build><plugins><plugin><artifactId>x</artifactId><dependencies><dependency>@</dependency></dependencies></plugin></plugins></build>",
                "<build><pluginManagement><plugins><plugin><artifactId>x</artifactId><dependencies><dependency>@</dependency></dependencies></plugin></plugins></pluginManagement></build>",
                "<build><extensions><extension>@</extension></extensions></build>",
                "<build><plugins><plugin>@<extensions>true</extensions></plugin></plugins></build>",
                "<reporting><plugins><plugin>@</plugin></plugins></reporting>",
                "<mixins><mixin>@</mixin></mixins>",
            })
    void siblingChangesWhereverItIsNamed(String place) {
        edits(place.replace("@", SIBLING));
        if (!place.contains("mixin")) {
            edits("<profiles><profile><id>x</id>" + place.replace("@", SIBLING) + "</profile></profiles>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"project.version", "pom.version", "version", "project.parent.version", "no.such"})
    void referencesStay(String name) {
        edits("<dependencies><dependency>" + SIBLING.replace("«»", "${" + name + "}") + "</dependency></dependencies>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3", "1.2.40-SNAPSHOT", "[1.2.4-SNAPSHOT]", "1.2.4-snapshot", ""})
    void siblingInAnotherVersionStays(String version) {
        edits("<dependencies><dependency>" + SIBLING.replace("«»", version) + "</dependency></dependencies>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dependencies><dependency>@</dependency></dependencies>",
                "<build><plugins><plugin>@</plugin></plugins></build>",
                "<build><extensions><extension>@</extension></extensions></build>",
            })
    void thirdPartyWithTheSameVersionStays(String place) {
        String foreign = SIBLING.replace("«»", "1.2.4-SNAPSHOT");
        edits(place.replace("@", foreign.replace("org.acme", "org.other")));
        edits(place.replace("@", foreign.replace("core", "other")));
    }

    @Test
    void siblingAlreadyInTheNewVersionStays() {
        Given.release()
                .file(
                        "pom.xml",
                        root("<dependencies><dependency>" + SIBLING.replace("«»", "1.2.4")
                                + "</dependency></dependencies>"))
                .file("core/pom.xml", child("core", ""))
                .isEdited();
    }

    @Test
    void pluginWithoutAGroupIsMavensOwn() {
        edits(
                "<build><plugins><plugin><artifactId>core</artifactId><version>1.2.4-SNAPSHOT</version></plugin></plugins></build>");
    }

    @Test
    void whatIsNoVersionOfAModuleStays() {
        String sibling = SIBLING.replace("«»", "1.2.4-SNAPSHOT");
        edits("""
                <name>1.2.4-SNAPSHOT</name>
                <properties><docs.version>1.2.4-SNAPSHOT</docs.version></properties>
                <!-- <dependency>@</dependency> -->
                <dependencies><dependency>
                  <groupId>x</groupId><artifactId>y</artifactId><version>1</version><classifier>1.2.4-SNAPSHOT</classifier>
                  <exclusions><exclusion>@</exclusion></exclusions>
                </dependency></dependencies>
                <build><finalName>app-1.2.4-SNAPSHOT</finalName><plugins><plugin><artifactId>x</artifactId><version>1</version>
                  <configuration>
                    <dependencies><dependency>@</dependency></dependencies><version>1.2.4-SNAPSHOT</version>
                    <plugins><plugin>@</plugin></plugins>
                  </configuration>
                  <executions><execution><configuration><dependency>@</dependency></configuration></execution></executions>
                </plugin></plugins></build>
                <distributionManagement><relocation>@</relocation></distributionManagement>
                """.replace("@", sibling));
    }

    @Test
    void editSaysWhichArtifactItIsOf() {
        Given given = Given.release()
                .file("pom.xml", root(""))
                .file("app/pom.xml", child("app", "<build><plugins><plugin>" + SIBLING + "</plugin></plugins></build>"))
                .file("core/pom.xml", child("core", ""));
        assertThat(given.edits()).extracting(Edit::what).contains("version of the plugin org.acme:core");
    }
}
