package dev.readiness.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/acme/shop.git",
                "https://github.com/acme/shop",
                "https://github.com/acme/shop/",
                "https://user:secret@github.com/acme/shop.git",
                "git@github.com:acme/shop.git",
                "github.com:acme/shop.git",
                "ssh://git@github.com/acme/shop.git",
                "ssh://git@github.com:22/acme/shop.git",
                "git+ssh://git@github.com/acme/shop.git",
                "git://github.com/acme/shop.git",
                "https://GitHub.com/acme/shop.git"
            })
    void readsEveryFormOfAnAddress(String url) {
        assertThat(Links.of(url, Optional.empty()))
                .isEqualTo(new Links(Optional.of(Forge.GITHUB), "https://github.com/acme/shop"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../shop.git",
                "/srv/git/shop.git",
                "file:///srv/git/shop.git",
                "https://git.acme.com/acme/shop.git",
                "https://github.com/shop.git",
                "https://github.com/acme/shop)<script>",
                "https://bitbucket.acme.com/scm/acme/shop.git",
                "C:\\git\\shop"
            })
    void guessesNothing(String url) {
        assertThat(Links.of(url, Optional.empty())).isEqualTo(Links.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/a/b, issues/7, pull/8, commit/abc, compare/v1...v%2B2, releases/tag/v1",
        "https://gitlab.com/a/sub/b, -/issues/7, -/merge_requests/8, -/commit/abc, -/compare/v1...v%2B2, -/tags/v1",
        "https://codeberg.org/a/b, issues/7, pulls/8, commit/abc, compare/v1...v%2B2, releases/tag/v1",
        "https://gitea.acme.com:3000/a/b, issues/7, pulls/8, commit/abc, compare/v1...v%2B2, releases/tag/v1",
        "http://forgejo.local/a/b, issues/7, pulls/8, commit/abc, compare/v1...v%2B2, releases/tag/v1",
        "https://bitbucket.org/a/b, issues/7, pull-requests/8, commits/abc, branches/compare/v%2B2%0Dv1, src/v1"
    })
    void leadsToTheRightPlace(
            String repository, String issue, String request, String commit, String compare, String tag) {
        Links links = Links.of(repository + ".git", Optional.empty());
        assertThat(links.to(new Reference(false, "7"))).contains(repository + "/" + issue);
        assertThat(links.to(new Reference(true, "8"))).contains(repository + "/" + request);
        assertThat(links.toCommit("abc")).contains(repository + "/" + commit);
        assertThat(links.compare("v1", "v+2")).contains(repository + "/" + compare);
        assertThat(links.toTag("v1")).contains(repository + "/" + tag);
    }

    @Test
    void takesTheForgeThatIsGiven() {
        assertThat(Links.of("git@git.acme.com:acme/shop.git", Forge.named("GitLab"))
                        .to(new Reference(true, "1")))
                .contains("https://git.acme.com/acme/shop/-/merge_requests/1");
        assertThat(Forge.named("sourceforge")).isEmpty();
    }

    @Test
    void knowsNothingOfNowhere() {
        assertThat(Links.NONE.to(new Reference(false, "1"))).isEmpty();
        assertThat(Links.NONE.toCommit("abc")).isEmpty();
        assertThat(Links.NONE.compare("a", "b")).isEmpty();
        assertThat(Links.NONE.toTag("a")).isEmpty();
    }
}
