package dev.readiness.release.pom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D1: how a file is encoded, and how its lines end. */
final class BytesTest {

    private static final String POM =
            Given.root("<name>Bücher für Käufer</name>\n<properties>\n  <a>1</a>\n</properties>");

    private static void edits(String marked, Charset charset) {
        Given.release().file("pom.xml", marked, charset).isEditedThereAndBack();
    }

    private static String declared(String encoding) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + POM;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n\r\n", "\n\t", "\r\r\n \t"})
    void lineEndsAndTabsStay(String end) {
        edits(POM.replace("\n", end), UTF_8);
    }

    @Test
    void mixedLineEndsStay() {
        StringBuilder mixed = new StringBuilder();
        String[] ends = {"\n", "\r\n", "\r"};
        String[] lines = POM.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            mixed.append(lines[i]).append(ends[i % 3]);
        }
        edits(mixed.toString(), UTF_8);
    }

    @Test
    void missingFinalNewlineStaysMissing() {
        edits(POM.stripTrailing(), UTF_8);
    }

    @Test
    void byteOrderMarksStay() {
        edits("\uFEFF" + POM, UTF_8);
        edits("\uFEFF" + declared("UTF-8"), UTF_8);
        edits("\uFEFF" + declared("UTF-16"), UTF_16LE);
        edits("\uFEFF" + declared("UTF-16"), UTF_16BE);
    }

    @Test
    void utf16IsKnownByItsZeroesToo() {
        edits(declared("UTF-16LE"), UTF_16LE);
        edits(declared("UTF-16BE"), UTF_16BE);
    }

    @Test
    void byteOrderMarkGoesBeforeTheDeclaration() {
        edits("\uFEFF" + declared("ISO-8859-1"), UTF_8);
    }

    @Test
    void declaredEncodingIsObeyed() {
        edits(declared("ISO-8859-1"), ISO_8859_1);
        edits(declared("iso-8859-1"), ISO_8859_1);
        edits(declared("windows-1252").replace("Käufer", "Käufer „€“"), Charset.forName("windows-1252"));
        edits(declared("Shift_JIS").replaceAll("[äöü]", "ソ"), Charset.forName("Shift_JIS"));
    }

    private static void refuses(String marked, Charset charset) {
        Given.release()
                .file("pom.xml", marked, charset)
                .isRefused(
                        "pom.xml is not written in the encoding that it declares. To mend it: save it in that encoding, or declare the one that it has.");
    }

    @Test
    void declarationMayBeAbsentSingleQuotedOrOfXml11() {
        edits(POM, UTF_8);
        edits("<?xml version='1.0' encoding='ISO-8859-1' standalone='yes' ?>\r\n" + POM, ISO_8859_1);
        edits("<?xml version='1.0'?>" + POM, UTF_8);
        edits("<?xml version=\"1.1\" encoding=\"UTF-8\"?>\n" + POM.replace("Käufer", "\u0085&#1;\u2028"), UTF_8);
    }

    @Test
    void encodingNamedInACommentIsNone() {
        edits("<?xml version='1.0'?><!-- <?xml encoding='ISO-8859-1'?> -->" + POM, UTF_8);
    }

    @Test
    void bytesThatAreNotInTheDeclaredEncodingAreRefused() {
        refuses(declared("UTF-8"), ISO_8859_1);
        refuses(declared("US-ASCII"), UTF_8);
    }

    @Test
    void encodingThatNobodyKnowsIsRefused() {
        refuses(declared("x-no-such"), UTF_8);
    }

    @Test
    void tagThatTheEncodingLacksIsRefused() {
        String pom = Given.pom(
                "<groupId>g</groupId><artifactId>a</artifactId><version>1</version><scm><tag>HEAD</tag></scm>");
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("a/pom.xml", ("<?xml version='1.0' encoding='US-ASCII'?>" + pom).getBytes(US_ASCII));
        VersionChange change = new VersionChange("1", "2", "HEAD", "für-2", Optional.empty());
        assertThatThrownBy(() -> PomEditor.edit(files, change))
                .hasMessage("a/pom.xml is written in US-ASCII, which lacks a letter of the new version or tag."
                        + " To mend it: save it as UTF-8, or name the version and the tag in ASCII.");
    }
}
