package dev.readiness.release.pom;

import static dev.readiness.release.pom.Given.child;
import static dev.readiness.release.pom.Given.pom;
import static dev.readiness.release.pom.Given.root;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** D3: which POM has a version, and from where. */
final class ModulesTest {

    @Test
    void inheritedVersionIsNotCreated() {
        Given.release()
                .file("pom.xml", root("<modules><module>a</module></modules>"))
                .file("a/pom.xml", child("a", ""))
                .isEditedThereAndBack();
    }

    @Test
    void versionOfItsOwnNextToTheParentsChangesToo() {
        Given.release()
                .file("pom.xml", root(""))
                .file("a/pom.xml", child("a", "<version>«»</version>"))
                .isEditedThereAndBack();
    }

    @Test
    void everyEditIsTold() {
        List<Edit> edits = Given.release()
                .file("b/pom.xml", child("b", "<version>\n«»</version>"))
                .file("pom.xml", root("<scm><tag>«HEAD|»</tag></scm>"))
                .edits();
        assertThat(edits)
                .containsExactly(
                        new Edit(Origin.of("b/pom.xml", 6), "parent version", "1.2.4-SNAPSHOT", "1.2.4"),
                        new Edit(Origin.of("b/pom.xml", 10), "version", "1.2.4-SNAPSHOT", "1.2.4"),
                        new Edit(Origin.of("pom.xml", 5), "version", "1.2.4-SNAPSHOT", "1.2.4"),
                        new Edit(Origin.of("pom.xml", 6), "scm tag", "HEAD", "v1.2.4"));
    }

    @Test
    void externalParentWithTheSameNumberStays() {
        Given.release().file("pom.xml", pom("""
                        <parent>
                          <groupId>org.other</groupId><artifactId>root</artifactId><version>1.2.4-SNAPSHOT</version>
                        </parent>
                        <groupId>org.acme</groupId>
                        <artifactId>root</artifactId>
                        <version>«»</version>
                        """)).isEditedThereAndBack();
    }

    @Test
    void externalParentOfTheSameGroupStays() {
        Given.release().file("pom.xml", pom("""
                        <parent>
                          <groupId>org.acme</groupId><artifactId>build</artifactId><version>1.2.4-SNAPSHOT</version>
                        </parent>
                        <artifactId>root</artifactId>
                        <version>«»</version>
                        """)).isEditedThereAndBack();
    }

    @Test
    void grandchildNamesItsParentInTheMiddle() {
        Given.release()
                .file("pom.xml", root(""))
                .file("a/pom.xml", child("a", ""))
                .file("a/b/pom.xml", child("b", "").replace("<artifactId>root", "<artifactId>a"))
                .file("a/b/c/pom.xml", child("c", "").replace("<artifactId>root", "<artifactId>b"))
                .isEditedThereAndBack();
    }

    @Test
    void parentMayStandBesideItsModules() {
        Given.release()
                .file("parent/pom.xml", root("<modules><module>../app</module></modules>"))
                .file(
                        "app/pom.xml",
                        child("app", "").replace("</parent>", "<relativePath>../parent</relativePath></parent>"))
                .isEditedThereAndBack();
    }

    @Test
    void aggregatorNeedNotBeTheParent() {
        Given.release()
                .file(
                        "pom.xml",
                        root("<modules><module>p</module><module>a</module></modules>")
                                .replace("root", "all"))
                .file("p/pom.xml", root(""))
                .file("a/pom.xml", child("a", ""))
                .isEditedThereAndBack();
    }

    @Test
    void moduleOfAProfileAndModuleListedTwiceAreModules() {
        Given.release()
                .file("pom.xml", root("""
                        <modules><module>a</module><module>./a/</module></modules>
                        <profiles><profile><id>x</id><modules><module>extra</module></modules></profile></profiles>
                        """))
                .file("a/pom.xml", child("a", ""))
                .file("extra/pom.xml", child("extra", ""))
                .isEditedThereAndBack();
    }

    @Test
    void pomMayHaveAnyNameAndPath() {
        Given.release()
                .file("pom.xml", root("<modules><module>a/other.xml</module></modules>"))
                .file("a/other.xml", child("a", ""))
                .file("mit Blank/Größe/pom.xml", child("b", ""))
                .isEditedThereAndBack();
    }

    @Test
    void fourthMavenInfersParentAndVersions() {
        Given.release()
                .file("pom.xml", """
                        <project xmlns="http://maven.apache.org/POM/4.1.0" root="true">
                          <groupId>org.acme</groupId><artifactId>root</artifactId><version>«»</version>
                          <subprojects><subproject>a</subproject></subprojects>
                        </project>
                        """)
                .file("a/pom.xml", """
                        <project><parent /><artifactId>a</artifactId>
                          <dependencies><dependency><groupId>org.acme</groupId><artifactId>b</artifactId></dependency></dependencies>
                        </project>
                        """)
                .file("a/b/pom.xml", """
                        <project><parent><relativePath>../../a</relativePath></parent><artifactId>b</artifactId>
                          <dependencies><dependency><groupId>org.acme</groupId><artifactId>a</artifactId><version>«»</version></dependency></dependencies>
                        </project>
                        """)
                .file("c/pom.xml", """
                        <project><parent><groupId>org.acme</groupId><artifactId>root</artifactId></parent><artifactId>c</artifactId></project>
                        """)
                .isEditedThereAndBack();
    }

    @Test
    void oldReleaseOfTheParentStays() {
        Given.release()
                .file("pom.xml", root(""))
                .file(
                        "a/pom.xml",
                        child("a", "<version>«»</version>")
                                .replace("<version>«»</version>\n  </parent>", "<version>1.0</version>\n  </parent>"))
                .isEditedThereAndBack();
    }

    @Test
    void versionThatFollowsTheParentStays() {
        Given.release()
                .file("pom.xml", root(""))
                .file("a/pom.xml", child("a", "<version>${project.parent.version}</version>"))
                .isEditedThereAndBack();
    }

    @Test
    void groupMayBeAProperty() {
        Given.release()
                .file("pom.xml", pom("""
                        <groupId>${g}</groupId><artifactId>root</artifactId><version>«»</version>
                        <properties><g>org.acme</g></properties>
                        """))
                .file("a/pom.xml", child("a", """
                        <dependencies><dependency>
                          <groupId>${g}</groupId><artifactId>root</artifactId><version>«»</version>
                        </dependency></dependencies>
                        """).replace("<groupId>org.acme</groupId>", "<groupId>${g}</groupId>"))
                .isEditedThereAndBack();
    }

    @Test
    void listedModulesAreToldAsWrittenInProfilesAsWell() {
        String pom = root("""
                <modules><module> a </module><module>../b/other.xml</module></modules>
                <profiles><profile><modules><module><![CDATA[c d]]></module></modules></profile></profiles>
                <subprojects><subproject>e</subproject></subprojects>
                """);
        assertThat(PomEditor.modules("pom.xml", pom.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("a", "../b/other.xml", "e", "c d");
    }
}
