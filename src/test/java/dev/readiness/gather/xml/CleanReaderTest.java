package dev.readiness.gather.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CleanReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&#0;",
                "&#27;",
                "&#x1b;",
                "&#x1B;",
                "&#8;",
                "&#xFFFE;",
                "&#xffff;",
                "&#xD800;",
                "&#xDFFF;",
                "&#x110000;",
                "\u0000",
                "\u001b",
                "\u0008",
                "\u001f",
                "\uFFFE",
                "\uFFFF"
            })
    void replacesWhatXmlForbids(String forbidden) throws IOException {
        assertThat(read("a" + forbidden + "b")).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&#9;",
                "&#10;",
                "&#xD;",
                "&#32;",
                "&#xD7FF;",
                "&#xE000;",
                "&#x1F600;",
                "&#x10FFFF;",
                "&lt;",
                "&amp;#27;",
                "&",
                "&&",
                "&#",
                "&#;",
                "&#x;",
                "&#27",
                "&#99999999999999;",
                "&abc;",
                "\t\r\n",
                " ",
                "\uD83D\uDE00",
                "é"
            })
    void keepsEverythingElse(String allowed) throws IOException {
        assertThat(read("a" + allowed + "b")).isEqualTo("a" + allowed + "b");
        assertThat(read(allowed)).isEqualTo(allowed);
    }

    @Test
    void replacesAReferenceAfterALoneAmpersand() throws IOException {
        assertThat(read("&&#27;&#&#27;")).isEqualTo("&\uFFFD&#\uFFFD");
    }

    @Test
    void seesReferencesAcrossTheEdgesOfItsBuffer() throws IOException {
        for (int before = 8185; before < 8195; before++) {
            String padding = "x".repeat(before);
            assertThat(read(padding + "&#27;&lt;")).isEqualTo(padding + "\uFFFD&lt;");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<?xml version='1.0' encoding='ISO-8859-1'?>, ISO-8859-1",
        "<?xml version=\"1.0\" encoding = \"windows-1252\"?>, windows-1252",
        "<?xml version='1.0' encoding='no-such-thing'?>, UTF-8",
        "<?xml version='1.0'?>, UTF-8",
        "'', UTF-8"
    })
    void decodesAsDeclared(String declaration, Charset charset) throws IOException {
        assertThat(read((declaration + "é").getBytes(charset))).isEqualTo(declaration + "é");
    }

    @Test
    void obeysAByteOrderMark() throws IOException {
        assertThat(read("\uFEFFé")).isEqualTo("é");
        assertThat(read("é".getBytes(StandardCharsets.UTF_16))).isEqualTo("é");
        assertThat(read("\uFEFFé".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("é");
    }

    @Test
    void replacesBytesThatAreNoCharacters() throws IOException {
        assertThat(read(new byte[] {'a', (byte) 0xFF, 'b'})).isEqualTo("a\uFFFDb");
    }

    private static String read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        try (CleanReader reader = new CleanReader(bytes)) {
            reader.transferTo(text);
        }
        return text.toString();
    }
}
