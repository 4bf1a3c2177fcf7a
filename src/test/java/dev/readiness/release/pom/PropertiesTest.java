package dev.readiness.release.pom;

import static dev.readiness.release.pom.Given.child;
import static dev.readiness.release.pom.Given.pom;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D5: versions that properties say. */
final class PropertiesTest {

    private static final String COORDINATES = "<groupId>org.acme</groupId>\n<artifactId>root</artifactId>\n";

    private static String root(String version, String properties) {
        return pom(COORDINATES + "<version>" + version + "</version>\n<properties>\n" + properties + "\n</properties>");
    }

    @Test
    void revisionIsChangedWhereItIsDefined() {
        Given.release()
                .file("pom.xml", root("${revision}", "<revision>«»</revision>"))
                .file("a/pom.xml", child("a", "").replace("«»", "${revision}"))
                .isEditedThereAndBack();
    }

    @Test
    void changelistIsEmptiedAndComesBack() {
        Given.release()
                .file(
                        "pom.xml",
                        root(
                                "${revision}${changelist}",
                                "<revision>1.2.4</revision><changelist>«-SNAPSHOT|»</changelist>"))
                .file("a/pom.xml", child("a", "").replace("«»", "${revision}${changelist}"))
                .isEditedThereAndBack();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<changelist><![CDATA[«-SNAPSHOT|»]]></changelist>",
                "<changelist>«-SNAPSHOT|»<!-- kept --></changelist>",
                "<changelist\n>«-SNAPSHOT|»\n</changelist>",
            })
    void emptiedElementRemembersHowItWasWritten(String changelist) {
        Given.release()
                .file("pom.xml", root("${revision}${changelist}", "<revision>1.2.4</revision>" + changelist))
                .isEditedThereAndBack();
    }

    @Test
    void nextVersionGivesTheNumberToTheRevisionAndTheRestToTheChangelist() {
        Given.change("1.2.4", "1.3.0-SNAPSHOT")
                .file(
                        "pom.xml",
                        root(
                                "${revision}${changelist}",
                                "<revision>«1.2.4|1.3.0»</revision>\n<changelist>«|-SNAPSHOT»</changelist>"))
                .isEditedThereAndBack();
    }

    @Test
    void emptyTagOpensForTheText() {
        Given.change("1.2.4", "1.3.0-SNAPSHOT")
                .file(
                        "pom.xml",
                        root(
                                "${revision}${changelist}",
                                "<revision>«1.2.4|1.3.0»</revision>\n<changelist a='1' «/>|>-SNAPSHOT</changelist>»"))
                .isEdited();
    }

    @Test
    void commitOfABuildStaysInTheMiddle() {
        Given.release()
                .file(
                        "pom.xml",
                        root(
                                "${revision}${sha1}${changelist}",
                                "<revision>1.2.4</revision><sha1/><changelist>«-SNAPSHOT|»</changelist>"))
                .isEditedThereAndBack();
    }

    @ParameterizedTest
    @CsvSource({"-SNAPSHOT, ''", "-rc.1-SNAPSHOT, ''", ".Final-SNAPSHOT, ''", "-SNAPSHOT, -rc.1"})
    void changelistMayHoldAnyQualifier(String before, String after) {
        Given.change("1.2.4" + before, "1.2.4" + after)
                .file(
                        "pom.xml",
                        root(
                                "${revision}${changelist}",
                                "<revision>1.2.4</revision><changelist>«" + before + "|" + after + "»</changelist>"))
                .isEditedThereAndBack();
    }

    @Test
    void namesAreTheirOwners() {
        Given.release()
                .file(
                        "pom.xml",
                        root(
                                "${acme.number}${acme.rest}",
                                "<acme.number>1.2.4</acme.number><acme.rest>«-SNAPSHOT|»</acme.rest>"))
                .isEditedThereAndBack();
    }

    @Test
    void propertyMayBeMadeOfProperties() {
        Given.release()
                .file(
                        "pom.xml",
                        root(
                                "${full}",
                                "<full>${revision}${changelist}</full><revision>1.2.4</revision><changelist>«-SNAPSHOT|»</changelist>"))
                .file("a/pom.xml", child("a", "").replace("«»", "${full}"))
                .isEditedThereAndBack();
    }

    @Test
    void propertyOfASiblingIsChanged() {
        String dependency =
                "<dependencies><dependency><groupId>${project.groupId}</groupId><artifactId>core</artifactId><version>${core.version}</version></dependency></dependencies>";
        Given.release()
                .file("pom.xml", root("«»", "<core.version>«»</core.version>"))
                .file("core/pom.xml", child("core", ""))
                .file("app/pom.xml", child("app", dependency))
                .isEditedThereAndBack();
    }

    @Test
    void propertyThatIsTheProjectsVersionStays() {
        String dependency =
                "<dependencies><dependency><groupId>org.acme</groupId><artifactId>core</artifactId><version>${core.version}</version></dependency></dependencies>";
        Given.release()
                .file("pom.xml", root("«»", "<core.version>${project.version}</core.version>"))
                .file("core/pom.xml", child("core", dependency))
                .isEditedThereAndBack();
    }

    @Test
    void propertyOfTheModuleItselfGoesBeforeItsParents() {
        Given.release()
                .file("pom.xml", root("«»", "<v>1.2.4-SNAPSHOT</v>"))
                .file("a/pom.xml", child("a", "<version>${v}</version><properties><v>«»</v></properties>"))
                .isEditedThereAndBack();
    }

    @Test
    void profilesThatAgreeAreChangedTogether() {
        Given.release().file("pom.xml", pom(COORDINATES + """
                        <version>${revision}</version>
                        <profiles>
                          <profile><properties><revision>«»</revision></properties></profile>
                          <profile><properties><revision>«»</revision></properties></profile>
                        </profiles>
                        """)).isEditedThereAndBack();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Drevision=«»",
                "-T1C\n-Drevision=«»\n-Dother=1.2.4-SNAPSHOT\n",
                "-B\r\n-D\r\nrevision=«»\r\n",
                "--define\nrevision=«»\n",
                "--define=revision=«»\n",
                "\"-Drevision=«»\"\n",
                "-Drevision=\"«»\" -X\n",
                "'-Drevision=«»'",
                "-T 1 -D revision=«» -q",
                "# -Drevision=9\n-Drevision=«»\n  # -Drevision=8",
                "-Dmy-Drevision=9\n-Drevision=«»\n",
            })
    void argumentIsChangedInMavenConfig(String config) {
        Given.release()
                .file(".mvn/maven.config", config)
                .file("pom.xml", pom(COORDINATES + "<version>${revision}</version>"))
                .file("a/pom.xml", child("a", "").replace("«»", "${revision}"))
                .isEditedThereAndBack();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revision=«»",
                "# revision=1\n! revision=2\nother=1.2.4-SNAPSHOT\nrevision=«»\n",
                "  revision : «»\r\nsha1=\r\n",
                "revision «»\n",
                "revision\t=\t«»\r",
                "my.revision=1.2.4-SNAPSHOT\nrevision=«»\n",
                "a=b,\\\n  revision=1.2.4-SNAPSHOT\nrevision=«»\n",
                "a=b,\\\r\nrevision=1.2.4-SNAPSHOT\r\nrevision=«»\r\n",
                "name=Gr\\u00f6\u00dfe\nrevision=«»\n",
            })
    void userPropertyOfTheFourthMavenIsChangedInItsFile(String properties) {
        for (String name : new String[] {"maven-user.properties", "maven.properties"}) {
            Given.release()
                    .file(".mvn/" + name, properties, StandardCharsets.ISO_8859_1)
                    .file("pom.xml", pom(COORDINATES + "<version>${revision}</version>"))
                    .file("a/pom.xml", child("a", "").replace("«»", "${revision}"))
                    .isEditedThereAndBack();
        }
    }

    @Test
    void userPropertiesKeepTheirParts() {
        Given.release()
                .file(".mvn/maven-user.properties", "revision = 1.2.4\nchangelist=«-SNAPSHOT|»\nsha1=\n")
                .file("pom.xml", pom(COORDINATES + "<version>${revision}${sha1}${changelist}</version>"))
                .isEditedThereAndBack();
    }

    @Test
    void argumentsAreToldAsWritten() {
        byte[] config = "-T1C\n-Drevision=1.2.4-SNAPSHOT\n-Dempty=".getBytes(StandardCharsets.UTF_8);
        assertThat(PomEditor.arguments(".mvn/maven.config", config))
                .isEqualTo(Map.of("revision", "1.2.4-SNAPSHOT", "empty", ""));
        byte[] properties = "a=1\na=2\n".getBytes(StandardCharsets.UTF_8);
        assertThat(PomEditor.arguments(".mvn/maven-user.properties", properties))
                .isEqualTo(Map.of("a", "2"));
        assertThat(PomEditor.arguments(".mvn/extensions.xml", properties)).isEmpty();
        assertThat(PomEditor.arguments("a.mvn/maven.config", config)).isEmpty();
    }

    @Test
    void argumentsMayBeTwo() {
        Given.release()
                .file("sub/.mvn/maven.config", "-Drevision=1.2.4\n-Dchangelist=«-SNAPSHOT|»\n-q\n")
                .file("sub/pom.xml", pom(COORDINATES + "<version>${revision}${changelist}</version>"))
                .isEditedThereAndBack();
    }

    @Test
    void argumentAndDefaultThatAgreeAreChangedTogether() {
        Given.release()
                .file(".mvn/maven.config", "-Drevision=«»")
                .file("pom.xml", root("${revision}", "<revision>«»</revision>"))
                .isEditedThereAndBack();
    }

    @Test
    void editNamesTheProperty() {
        Given given = Given.release().file("pom.xml", root("${revision}", "<revision>«»</revision>"));
        assertThat(given.edits()).extracting(Edit::what).containsExactly("property revision");
    }
}
