package dev.readiness.badinput;

import static dev.readiness.badinput.Subject.DEBUG_IS_ON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken application.properties beside a sound application-prod.yml, whose flaw is found all the same. */
final class BadPropertiesTest {

    private static final String BASE = "src/main/resources/application.properties";

    @TempDir
    private Path directory;

    @Test
    void saysThatAByteOrderMarkSpoilsTheFirstKey() {
        assertThat(base("\uFEFFserver.port=80\nx.y=1\n"))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "warning config.files-valid " + BASE
                                + ":1:1 the file starts with a byte order mark, which becomes part of its first key");
    }

    @Test
    void saysWhereAnEscapeIsMalformed() {
        assertThat(base("x.y=1\n# \\u is no escape here\na.b=\\\n  \\u12G4\n"))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE + ":3 \"\\u\" is not followed by four hexadecimal digits");
    }

    @Test
    void saysHowBytesBeyondAsciiAreRead() {
        byte[] latin = "x.y=1\na.b=caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Subject.application(directory).with(BASE, latin).says())
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "warning config.files-valid " + BASE
                                + ":2 [a.b] the line has characters beyond ASCII, which are read as ISO-8859-1");
    }

    @Test
    void readsLinesThatEndInCarriageReturns() {
        assertThat(base("a.b=1\rlogging.level.root=TRACE\r"))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error spring.log-levels-quiet " + BASE
                                + ":2:20 [logging.level.root] \"logging.level.root\" is \"TRACE\" in production");
    }

    @Test
    void seesThatAFileIsBinary() {
        assertThat(base("a=\0\1"))
                .containsExactly("NOT READY", DEBUG_IS_ON, "error config.files-valid " + BASE + " the file is binary");
    }

    @Test
    void refusesFiftyMegabytesByTheirSize() {
        assertThat(base("debug=x\n".repeat(6_300_000)))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE + " unknown: the file is larger than 5 MB");
    }

    private List<String> base(String text) {
        return Subject.application(directory).with(BASE, text).says();
    }
}
