package dev.readiness.gather.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            a.yml            | debug: true  # readiness:ignore a.b -- why until=2027-01-31   | a.b -- why until=2027-01-31
            a/b.YAML         | # readiness:ignore a.b                                        | a.b
            a.properties     | ! readiness:ignore a.b -- why                                 | a.b -- why
            .env.production  | #readiness:ignore a.b                                         | a.b
            Dockerfile       | # readiness:ignore a.b                                        | a.b
            app.service      | ; readiness:ignore a.b                                        | a.b
            A.java           | int i; // readiness:ignore a.b                                | a.b
            V1__a.sql        | drop table a; -- readiness:ignore a.b -- why                  | a.b -- why
            pom.xml          | <a/> <!-- readiness:ignore a.b: why until=2027-01-31 --> <b/> | a.b: why until=2027-01-31
            README.md        | text <!-- readiness:ignore a.b -->                            | a.b
            a.yml            | # readiness:ignore                                            | ^^
            """)
    void findsAMarkInAComment(String file, String line, String text) {
        assertThat(read(file, line)).containsExactly("1 " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            a.properties     | key=value # readiness:ignore a.b
            .env             | KEY=value # readiness:ignore a.b
            Dockerfile       | RUN x # readiness:ignore a.b
            a.yml            | key: "value # readiness:ignore a.b"
            a.yml            | key: readiness:ignore a.b
            a.yml            | key: value#readiness:ignore a.b
            a.yml            | # readiness:ignored a.b
            A.java           | String s = "// readiness:ignore a.b";
            README.md        | # readiness:ignore a.b
            README.md        | `<!-- readiness:ignore a.b -->`
            pom.xml          | <a>readiness:ignore a.b</a>
            a.json           | // readiness:ignore a.b
            """)
    void findsNoneInWhatIsNoComment(String file, String line) {
        assertThat(read(file, line)).isEmpty();
    }

    @Test
    void speaksOfItsOwnLineOrOfTheOneBelow() {
        String text = """
                # readiness:ignore a.first
                  # readiness:ignore a.second
                key: value # readiness:ignore a.third
                # readiness:ignore-file a.fourth -- why
                other: value
                """;
        assertThat(MarkReader.read("a.yml", text.getBytes(StandardCharsets.UTF_8)))
                .extracting(mark -> mark.at() + " " + mark.text() + " " + mark.line())
                .containsExactly(
                        "a.yml:1 a.first 3", "a.yml:2 a.second 3", "a.yml:3 a.third 3", "a.yml:4 a.fourth -- why 0");
    }

    @Test
    void leavesExamplesInMarkdownAlone() {
        assertThat(read("a.md", "```xml\n<!-- readiness:ignore a.b -->\n```\n<!-- readiness:ignore a.c -->\n"))
                .containsExactly("4 a.c");
    }

    private static List<String> read(String file, String text) {
        return MarkReader.read(file, text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(mark -> mark.at().line() + " " + mark.text())
                .toList();
    }
}
