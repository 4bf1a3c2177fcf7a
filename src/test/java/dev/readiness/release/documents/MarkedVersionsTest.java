package dev.readiness.release.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D9: versions in charts, Dockerfiles and whatever else shows them. */
final class MarkedVersionsTest {

    /** In two pieces, or our own release would take this file for one that shows our version. */
    private static final String MARK = "x-readiness" + "-version";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "appVersion: 1.2.3 # @                    | appVersion: 1.3.0 # @",
                "appVersion: \"1.2.3\" #@                 | appVersion: \"1.3.0\" #@",
                "LABEL version=v1.2.3 # @                 | LABEL version=v1.3.0 # @",
                "image: acme/shop:1.2.3-alpine # @        | image: acme/shop:1.3.0-alpine # @",
                "String V = \"1.2.3-SNAPSHOT\"; // @      | String V = \"1.3.0\"; // @",
                "<b>1.2.3-rc.1</b> <!-- @ -->             | <b>1.3.0</b> <!-- @ -->",
                "version=0.0.0;@                          | version=1.3.0;@",
                "VERSION 1.2.3 /* @ */                    | VERSION 1.3.0 /* @ */",
                "select '1.2.3' -- @                      | select '1.3.0' -- @",
                "port: 8080.1 and 1.2.3 # @               | port: 8080.1 and 1.3.0 # @"
            })
    void aLineThatIsMarkedShowsTheVersion(String before, String after) {
        assertThat(raised(before)).isEqualTo(after.replace("@", MARK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appVersion: 1.2.3",
                "appVersion: 1.2.3 # @ as of today",
                "write @ behind 1.2.3",
                "appVersion: 1.2.3 # x@",
                "appVersion: 1.2.3 # @s"
            })
    void everyOtherLineStays(String line) {
        assertThat(raised(line)).isEqualTo(line.replace("@", MARK));
    }

    @Test
    void everyOtherByteStays() {
        String chart = "name: L\u00e4den\r\nversion: 1.2.3\r\nappVersion: 1.2.3 # @\r\n\r\nx: 1.2.3";
        byte[] bytes = chart.replace("@", MARK).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new String(MarkedVersions.raise("Chart.yaml", bytes, "1.3.0"), StandardCharsets.ISO_8859_1))
                .isEqualTo(
                        chart.replace("appVersion: 1.2.3", "appVersion: 1.3.0").replace("@", MARK));
    }

    @ParameterizedTest
    @CsvSource({
        "appVersion: latest # @, no version",
        "appVersion: 1.2 # @, no version",
        "appVersion: 1.2.3.4 # @, no version",
        "a: 1.2.3 b: 1.2.3 # @, several versions"
    })
    void aLineThatShowsNoneOrSeveralIsRefused(String line, String shown) {
        assertThatThrownBy(() -> raised("\n" + line))
                .hasMessage("Chart.yaml:2 is marked with " + MARK + " and shows " + shown
                        + ". To mend it: let the line show one version such as 1.2.3, or remove the mark.");
    }

    private static String raised(String text) {
        byte[] bytes = text.replace("@", MARK).getBytes(StandardCharsets.UTF_8);
        return new String(MarkedVersions.raise("Chart.yaml", bytes, "1.3.0"), StandardCharsets.UTF_8);
    }
}
