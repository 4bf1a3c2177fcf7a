package dev.readiness.release.pom;

import static dev.readiness.release.pom.Given.child;
import static dev.readiness.release.pom.Given.pom;
import static dev.readiness.release.pom.Given.root;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a version from being changed, with its place and the way out. */
final class RefusalsTest {

    private static final String ONE_VERSION =
            ", but the release is of 1.2.4-SNAPSHOT. To mend it: give every module of the"
                    + " reactor that version, best by inheriting it from its <parent>, or list the module in another reactor.";
    private static final String XML = ": the file is cut off or is not well-formed XML from about here on."
            + " To mend it: correct it until mvn validate reads it.";

    @Test
    void everyModuleWithAVersionOfItsOwnIsNamed() {
        Given.release()
                .file("pom.xml", root(""))
                .file("a/pom.xml", child("a", "<version>2.0-SNAPSHOT</version>"))
                .file("b/pom.xml", child("b", ""))
                .file("c/pom.xml", child("c", "").replace("«»", "1.2.4"))
                .file("d/pom.xml", pom("<artifactId>d</artifactId>"))
                .isRefused("a/pom.xml:9 has the version 2.0-SNAPSHOT, c/pom.xml:6 has the version 1.2.4,"
                        + " d/pom.xml:1 has no version" + ONE_VERSION);
    }

    @Test
    void versionThatNobodyDefinesIsNamed() {
        Given.release()
                .file("pom.xml", root("").replace("«»", "${revision}-SNAPSHOT"))
                .isRefused("pom.xml:5 has the version ${revision}-SNAPSHOT, which no file of the reactor defines"
                        + ONE_VERSION);
    }

    @Test
    void versionThatRefersToItselfIsNamed() {
        Given.release()
                .file(
                        "pom.xml",
                        root("<properties><a>${b}</a><b>${a}</b></properties>").replace("«»", "${a}"))
                .isRefused("pom.xml:5 has the version ${a}, which no file of the reactor defines" + ONE_VERSION);
    }

    @Test
    void versionOfAParentFromOutsideCannotBeChanged() {
        Given.release()
                .file("pom.xml", root(""))
                .file(
                        "a/pom.xml",
                        child("a", "").replace("org.acme", "org.other").replace("«»", "1.2.4-SNAPSHOT"))
                .isRefused(
                        "a/pom.xml:6: the version is inherited from a parent outside the reactor."
                                + " To mend it: release at the root of the reactor, or give the module a <version> of its own.");
    }

    @Test
    void versionThatFollowsAParentFromOutsideCannotBeChanged() {
        Given.release()
                .file(
                        "pom.xml",
                        child("a", "<version>${project.parent.version}</version>")
                                .replace("«»", "1.2.4-SNAPSHOT"))
                .isRefused("pom.xml:9: no values of its properties turn ${project.parent.version} into 1.2.4."
                        + " To mend it: keep the whole version in properties, such as ${revision}${changelist}.");
    }

    @Test
    void snapshotBesideThePropertyCannotBeTakenAway() {
        Given.release()
                .file(
                        "pom.xml",
                        root("<properties><revision>1.2.4</revision></properties>")
                                .replace("«»", "${revision}-SNAPSHOT"))
                .isRefused("pom.xml:5: no values of its properties turn ${revision}-SNAPSHOT into 1.2.4."
                        + " To mend it: keep the whole version in properties, such as ${revision}${changelist}.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dependencies><dependency>@</dependency></dependencies>",
                "<build><pluginManagement><plugins><plugin>@</plugin></plugins></pluginManagement></build>",
                "<profiles><profile><reporting><plugins><plugin>@</plugin></plugins></reporting></profile></profiles>",
            })
    void propertyThatVersionsAnotherArtifactTooIsRefused(String place) {
        String foreign = "<groupId>org.other</groupId><artifactId>lib</artifactId><version>${also}</version>";
        Given.release()
                .file(
                        "pom.xml",
                        root("<properties>\n<also>${revision}</also>\n<revision>«»</revision>\n</properties>")
                                .replace("<version>«»", "<version>${revision}"))
                .file("a/pom.xml", child("a", place.replace("@", foreign)).replace("«»", "${revision}"))
                .isRefused("a/pom.xml:9: org.other:lib, which is no module of the reactor, takes its version from the"
                        + " property revision of pom.xml:8, which the release changes."
                        + " To mend it: give it a property of its own.");
    }

    @Test
    void propertyOfASiblingThatVersionsAnotherArtifactTooIsRefused() {
        String use =
                "<dependency><groupId>org.acme</groupId><artifactId>@</artifactId><version>${v}</version></dependency>";
        Given.release()
                .file(
                        "pom.xml",
                        root("<properties><v>1.2.4-SNAPSHOT</v></properties>\n<dependencies>\n"
                                + use.replace("@", "root") + "\n" + use.replace("@", "other") + "\n</dependencies>"))
                .isRefused("pom.xml:9: org.acme:other, which is no module of the reactor, takes its version from the"
                        + " property v of pom.xml:6, which the release changes."
                        + " To mend it: give it a property of its own.");
    }

    @Test
    void propertyThatAnotherArtifactSharesByNameOnlyIsNoReason() {
        String foreign = "<properties><revision>7</revision></properties><dependencies><dependency>"
                + "<groupId>x</groupId><artifactId>y</artifactId><version>${revision}</version></dependency></dependencies>";
        Given.release()
                .file(
                        "pom.xml",
                        root("<properties><revision>«»</revision></properties>")
                                .replace("<version>«»", "<version>${revision}"))
                .file(
                        "a/pom.xml",
                        child("a", "<version>1.2.4-SNAPSHOT</version>" + foreign)
                                .replace("«»", "1.2.4-SNAPSHOT")
                                .replace("1.2.4-SNAPSHOT", "«»"))
                .isEditedThereAndBack();
    }

    @Test
    void partThatStaysMayVersionAnotherArtifact() {
        Given.release()
                .file(
                        "pom.xml",
                        root("<properties><r>1.2.4</r><c>«-SNAPSHOT|»</c></properties><dependencies><dependency>"
                                        + "<groupId>x</groupId><artifactId>y</artifactId><version>${r}</version></dependency></dependencies>")
                                .replace("<version>«»", "<version>${r}${c}"))
                .isEditedThereAndBack();
    }

    @Test
    void profilesThatDifferAreRefused() {
        Given.release()
                .file(
                        "pom.xml",
                        root("<properties><r>1.2.4-SNAPSHOT</r></properties>\n<profiles><profile><properties>\n"
                                        + "<r>9</r></properties></profile></profiles>")
                                .replace("«»", "${r}"))
                .isRefused("The property r of the version is set to different texts at pom.xml:6, pom.xml:8."
                        + " To mend it: define it once, in the POM from which all modules inherit.");
    }

    @Test
    void hyphenThatWouldBeLeftBeforeTheCommitIsRefused() {
        Given.release()
                .file(
                        "pom.xml",
                        root("<properties><r>1.2.4</r><sha1>ab12</sha1><c>-SNAPSHOT</c></properties>")
                                .replace("«»", "${r}-${sha1}${c}"))
                .isRefused("pom.xml:5 has the version 1.2.4-ab12-SNAPSHOT" + ONE_VERSION);
        Given.change("1.2.4-ab12-SNAPSHOT", "1.2.4")
                .file(
                        "pom.xml",
                        root("<properties><r>1.2.4</r><sha1>ab12</sha1><c>-SNAPSHOT</c></properties>")
                                .replace("«»", "${r}-${sha1}${c}"))
                .isRefused("pom.xml:5: no values of its properties turn ${r}-${sha1}${c} into 1.2.4."
                        + " To mend it: keep the whole version in properties, such as ${revision}${changelist}.");
    }

    @Test
    void userPropertyThatDiffersFromTheDefaultIsRefused() {
        Given.release()
                .file(".mvn/maven-user.properties", "r=1.2.4-SNAPSHOT")
                .file(
                        "pom.xml",
                        root("<properties><r>0-SNAPSHOT</r></properties>").replace("«»", "${r}"))
                .isRefused("The property r of the version is set to different texts at .mvn/maven-user.properties:1,"
                        + " pom.xml:6."
                        + " To mend it: define it once, in the POM from which all modules inherit.");
    }

    @Test
    void argumentThatDiffersFromTheDefaultIsRefused() {
        Given.release()
                .file(".mvn/maven.config", "-q\n-Dr=1.2.4-SNAPSHOT")
                .file(
                        "pom.xml",
                        root("<properties><r>0-SNAPSHOT</r></properties>").replace("«»", "${r}"))
                .isRefused("The property r of the version is set to different texts at .mvn/maven.config:2, pom.xml:6."
                        + " To mend it: define it once, in the POM from which all modules inherit.");
    }

    @Test
    void propertyThatWouldNeedTwoTextsIsRefused() {
        Given.change("1.1", "1.2")
                .file("pom.xml", root("<properties><n>1</n></properties>").replace("«»", "${n}.${n}"))
                .isRefused("pom.xml:6: the property n would have to be both \"1\" and \"2\"."
                        + " To mend it: write the version of every module with the same properties.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "<project>~<version>hunter2</version>~</projct>#3",
                "<project>~<version>hunter2#2",
                "``#1",
                "hunter2#1",
                "<project a='1' a='2'/>#1",
                "<project>~~<a x='&hunter2;'/></project>#3",
                "<project/>hunter2#1",
                "<!DOCTYPE project [ hunter2#1",
                "<!-- hunter2#1",
                "<?hunter2#1",
                "<!DOCTYPE a [<!ENTITY b 'hunter2#1",
                "<project>\u0000</project>#1",
            })
    void brokenPomIsNamedAndNeverQuoted(String broken, int line) {
        Given.release()
                .file("pom.xml", root(""))
                .file("a/pom.xml", broken.replace('~', '\n'))
                .isRefused("a/pom.xml:" + line + XML);
    }

    @Test
    void fileThatIsNoPomIsRefused() {
        Given.release()
                .file("build.xml", "<projects/>")
                .isRefused("build.xml is no POM: its root element is not <project>."
                        + " To mend it: list a POM as the module instead.");
    }

    @Test
    void pomThatInheritsFromItselfIsRefused() {
        Given.release()
                .file("a/pom.xml", child("b", "").replace("<artifactId>root", "<artifactId>c"))
                .file("b/pom.xml", child("c", "").replace("<artifactId>root", "<artifactId>b"))
                .isRefused("a/pom.xml:6: the POM inherits from itself."
                        + " To mend it: correct the coordinates in its <parent>.");
    }

    @Test
    void configThatIsNotUtf8IsRefused() {
        Given.release()
                .file(".mvn/maven.config", "-Dname=Größe", StandardCharsets.ISO_8859_1)
                .file("pom.xml", root(""))
                .isRefused(".mvn/maven.config is not written in the encoding that it declares."
                        + " To mend it: save it in that encoding, or declare the one that it has.");
    }
}
