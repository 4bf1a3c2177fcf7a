package dev.readiness.render.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.notes.Links;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write in commits, as Markdown. */
final class ProseTest {

    private static final Links GITHUB = Links.of("https://github.com/acme/shop", Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mend #12 at last|mend [\\#12](https://github.com/acme/shop/issues/12) at last",
                "as @octocat said|as `@octocat` said",
                "by @acme/team.|by `@acme/team`.",
                "mail a@b.example|mail a\\@b.example",
                "see other/shop#5|see `other/shop#5`",
                "see GH-7|see `GH-7`",
                "call `f(x)`|call `f(x)`",
                "plain text, it is|plain text, it is",
                "1. a|1\\. a"
            })
    void linksWhatItKnows(String text, String markdown) {
        assertThat(new Prose(GITHUB).markdown(text)).isEqualTo(markdown);
    }
}
