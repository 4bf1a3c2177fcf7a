package dev.readiness.facts.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.release.git.GitProgram;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1.3.0",
                "1.3.0+7",
                "api/v1",
                "a@b",
                "a{b",
                "ä",
                "v1.locked",
                "a.b/c",
                "(1)",
                "'1'",
                "a--b",
                "HEADS",
                "@1",
                "\u0080"
            })
    void takesWhatGitTakes(String name) {
        assertThat(RefName.problem(name)).isEmpty();
        assertThat(isGoodForGit(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`v 1`           | holds a blank",
                "v1..0           | holds \"..\"",
                "v~1             | holds \"~\"",
                "v^1             | holds \"^\"",
                "v:1             | holds \":\"",
                "v?1             | holds \"?\"",
                "v*1             | holds \"*\"",
                "v[1             | holds \"[\"",
                "v\\1            | holds \"\\\"",
                "v@{1            | holds \"@{\"",
                "v//1            | holds \"//\"",
                "/v1             | begins with \"/\"",
                "v1/             | ends with \"/\"",
                "v1.             | ends with \".\"",
                "v1.lock         | has a part that ends with \".lock\"",
                "v1.lock/0       | has a part that ends with \".lock\"",
                ".v1             | has a part that begins with \".\"",
                "v1/.0           | has a part that begins with \".\""
            },
            delimiter = '|')
    void refusesWhatGitRefuses(String name, String problem) {
        assertThat(RefName.problem(name)).isEqualTo(Optional.of(problem));
        assertThat(isGoodForGit(name)).isFalse();
    }

    /** Git itself refuses them only as the name of a tag, or cannot be asked with them. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "'', is empty",
                "-v1, begins with \"-\"",
                "-, begins with \"-\"",
                "@, means something else to git",
                "HEAD, means something else to git",
                "'v\u00001', holds a control character",
                "'v\n1', holds a control character",
                "'v\u001f1', holds a control character",
                "'v\u007f1', holds a control character"
            })
    void refusesWhatWouldBeMistaken(String name, String problem) {
        assertThat(RefName.problem(name)).isEqualTo(Optional.of(problem));
    }

    private static boolean isGoodForGit(String name) {
        return new GitProgram(Path.of(".").toAbsolutePath())
                .run("check-ref-format", "refs/tags/" + name)
                .isGood();
    }
}
