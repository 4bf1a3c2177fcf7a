package dev.readiness.release.pom;

import static dev.readiness.release.pom.Given.child;
import static dev.readiness.release.pom.Given.root;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D2: what may stand round, before and within a version. */
final class MarkupTest {

    private static void edits(String marked) {
        Given.release().file("pom.xml", marked).isEditedThereAndBack();
    }

    private static String version(String element) {
        return root("").replace("<version>«»</version>", element);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<version> «» </version>",
                "<version>\n    «»\n  </version>",
                "<version>\r\n\t«»\r\n</version>",
                "<version><![CDATA[«»]]></version>",
                "<version> <![CDATA[ «» ]]> </version>",
                "<version><!-- kept -->«»</version>",
                "<version>«»<!-- kept --></version>",
                "<version> <!-- 1.2.4-SNAPSHOT --> «» <!-- kept --> </version>",
                "<version><?keep it?>«»<?keep 1.2.4-SNAPSHOT?></version>",
                "<!-- <version>1.2.4-SNAPSHOT</version> --><version>«»</version><!-- after -->",
                "<version\n  >«»</version  >",
                "<version xml:space=\"preserve\"> «» </version>",
                "<version a='1' b=\"x > '/>'\"\n c = ''>«»</version>",
                "<version><![CDATA[]]>«»<![CDATA[]]></version>",
            })
    void whatStandsRoundTheVersionStays(String element) {
        edits(version(element));
    }

    @Test
    void commentWithinTheVersionStaysBehindIt() {
        Given.release()
                .file("pom.xml", version("<version>«1.2|1.2.4»<!-- kept -->«.4-SNAPSHOT|»</version>"))
                .isEdited(1);
        Given.release()
                .file("pom.xml", version("<version>«1.2|1.2.4»<![CDATA[«.4-SNAPSHOT|»]]></version>"))
                .isEdited(1);
    }

    @Test
    void charactersByNumberAreReplaced() {
        Given.release()
                .file("pom.xml", version("<version>«1&#46;2.4&#x2D;SNAPSHOT|1.2.4»</version>"))
                .isEdited();
    }

    @Test
    void entityWithTheVersionIsRefused() {
        String doctype =
                "<!DOCTYPE project [\n  <!-- <!ENTITY v \"9\"> -->\n  <!ENTITY v '1.2.4-SNAPSHOT'>\n  <!ENTITY v '7'>\n]>\n";
        Given.release()
                .file("pom.xml", doctype + version("<version>&v;</version>"))
                .isRefused("pom.xml:10: the version is written as an entity."
                        + " To mend it: write the version itself there.");
    }

    @Test
    void doctypeEntitiesAndInstructionsStay() {
        edits(
                """
                <?xml version="1.0"?>
                <?xml-stylesheet href="a>b.xsl"?>
                <!DOCTYPE project SYSTEM "http://localhost:9/never>read.dtd" [
                  <!-- ]> <version>1.2.4-SNAPSHOT</version> ' -->
                  <?a ]> " ?>
                  <!ENTITY v "]><version>1.2.4-SNAPSHOT</version>">
                  <!ENTITY other SYSTEM 'file:///etc/passwd'>
                  <!ELEMENT project ANY>
                ]>
                """
                        + root(
                                "<name>&v;&copy; &#169; &other; &auml;</name>\n<?one <version>?>\n<description>a &amp; b</description>"));
    }

    @Test
    void foreignVersionWrittenAsAnEntityStays() {
        edits(
                "<!DOCTYPE project [<!ENTITY v '1.2.4-SNAPSHOT'>]>"
                        + root(
                                "<dependencies><dependency><groupId>x</groupId><artifactId>y</artifactId><version>&v;</version></dependency></dependencies>"));
    }

    @Test
    void stylesOfTagsStay() {
        edits("""
                <project
                    xmlns = "http://maven.apache.org/POM/4.0.0"
                    xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'
                    xsi:schemaLocation="http://maven.apache.org/POM/4.0.0
                        https://maven.apache.org/xsd/maven-4.0.0.xsd">
                  <parent><groupId>org.other</groupId><artifactId>p</artifactId><version>1.2.4-SNAPSHOT</version><relativePath/></parent>
                  <groupId >org.acme</groupId ><artifactId>root</artifactId>
                  <version>«»</version><name></name><description />
                  <relativePath />
                </project>
                <!-- end --><?end?>
                """);
    }

    @Test
    void prefixOfMavensNamespaceIsSeenThrough() {
        edits("""
                <m:project xmlns:m="http://maven.apache.org/POM/4.0.0" xmlns:x="urn:other">
                  <m:groupId>org.acme</m:groupId>
                  <m:artifactId>root</m:artifactId>
                  <x:version>1.2.4-SNAPSHOT</x:version>
                  <m:version>${revision}</m:version>
                  <m:properties><m:revision>«»</m:revision></m:properties>
                </m:project>
                """);
    }

    @Test
    void elementOfAnotherNamespaceIsNotMavens() {
        edits("""
                <project xmlns:x="urn:other"><groupId>g</groupId><artifactId>a</artifactId>
                  <x:version>1.2.4-SNAPSHOT</x:version><version>«»</version></project>
                """);
    }

    @Test
    void textThatNeedsItIsEscaped() {
        Given.change("1", "2&3<")
                .file(
                        "pom.xml",
                        root("<scm><tag>«HEAD|v2&amp;3&lt;»</tag></scm>").replace("«»", "«1|2&amp;3&lt;»"))
                .file("b/pom.xml", child("b", "").replace("«»", "<![CDATA[«1|2&3<»]]>"))
                .isEditedThereAndBack();
    }
}
