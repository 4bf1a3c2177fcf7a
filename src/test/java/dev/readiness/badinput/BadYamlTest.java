package dev.readiness.badinput;

import static dev.readiness.badinput.Subject.BASE;
import static dev.readiness.badinput.Subject.DEBUG_IS_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken application.yml beside a sound application-prod.yml, whose flaw is found all the same. */
final class BadYamlTest {

    @TempDir
    private Path directory;

    @Test
    void saysWhereTheSyntaxIsWrong() {
        assertThat(base("server:\n  port: 8080\n bad: x\n"))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE
                                + ":3:2 the file has a line whose indentation does not fit the lines above it");
    }

    @Test
    void saysWhichKeyIsThereTwice() {
        assertThat(base("server:\n  port: 1\nspring: {}\nserver:\n  port: 2\n"))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE + ":4:1 [server] the key is there twice");
    }

    @Test
    void defusesAnAliasBomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 9; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + (alias + ",").repeat(9) + alias + "]\n");
        }
        assertThat(base(bomb.toString()))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE + ":5:22 the file has more than 50000 values");
    }

    /** Had Spring Boot seen it, the log level would be a finding. */
    @Test
    void refusesFiftyMegabytesByTheirSize() {
        String text = "logging.level.root: TRACE\nfiller: \"" + "x".repeat(50_000_000) + "\"\n";
        assertThat(assertTimeout(Duration.ofSeconds(20), () -> base(text)))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE + " unknown: the file is larger than 5 MB");
    }

    /** Within the size that is read: what looks for secrets in it must not look back again and again. */
    @Test
    void readsAValueOfAMegabyte() {
        String text = "filler: \"" + "ab".repeat(300_000) + "\"\n";
        assertThat(assertTimeout(Duration.ofSeconds(20), () -> base(text))).startsWith("NOT READY", DEBUG_IS_ON);
    }

    @Test
    void refusesDeepNesting() {
        assertThat(base("a: " + "[".repeat(100_000) + "]".repeat(100_000) + "\n"))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE + ":1:53 the file is nested more than 50 levels deep");
    }

    @Test
    void saysWhereATabStands() {
        assertThat(base("server:\n\tport: 80\n"))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE + ":2:1 the file has a tab where only spaces can stand");
    }

    @Test
    void saysWhereBytesAreNotUtf8() {
        byte[] latin = "a: 1\nname: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Subject.application(directory).with(BASE, latin).says())
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE + ":2:10 the file has bytes that are not UTF-8");
    }

    @Test
    void seesThatAFileIsBinary() {
        byte[] program = {0x7f, 'E', 'L', 'F', 0, 0, 1, 2, 3};
        assertThat(Subject.application(directory).with(BASE, program).says())
                .containsExactly("NOT READY", DEBUG_IS_ON, "error config.files-valid " + BASE + " the file is binary");
    }

    @Test
    void takesAnEmptyFileForEmpty() {
        assertThat(base("")).containsExactly("NOT READY", DEBUG_IS_ON);
    }

    @Test
    void saysThatAListHasNoKeys() {
        assertThat(base("- server.port=80\n- b\n"))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE + ":1:1 the document is a list, so no key is read from it");
    }

    /** The likeliest of them: what belongs into a .properties file. */
    @Test
    void saysThatATextHasNoKeys() {
        assertThat(base("server.port=80\n"))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE + ":1:1 the document is a text, so no key is read from it");
    }

    @Test
    void refusesTheFileWhenItsSecondDocumentIsBroken() {
        assertThat(base("server:\n  port: 1\n---\nlogging:\n  level: [\n"))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE
                                + ":6:1 the file has a bracket that is not closed, or a value is missing");
    }

    @Test
    void refusesTheFileWhenItsFirstDocumentIsBroken() {
        assertThat(base("server:\n  port: [\n---\nlogging:\n  level:\n    root: INFO\n"))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error config.files-valid " + BASE
                                + ":3:1 the file has a bracket that is not closed, or a value is missing");
    }

    private List<String> base(String text) {
        return Subject.application(directory).with(BASE, text).says();
    }
}
