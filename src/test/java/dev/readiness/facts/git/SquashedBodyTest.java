package dev.readiness.facts.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.git.Commit.Conventional;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies as forges write them when they squash. */
final class SquashedBodyTest {

    @Test
    void readsTheListedCommits() {
        List<Commit> commits = SquashedBody.commits(
                "a".repeat(40),
                List.of(
                        "before: the list",
                        "* feat(api): one",
                        "",
                        "BREAKING CHANGE: gone",
                        "- Fix: two ",
                        "* note: no commit",
                        "* no colon",
                        "*fix: no blank"));
        assertThat(commits).extracting(Commit::subject).containsExactly("feat(api): one", "Fix: two");
        assertThat(commits).extracting(Commit::id).containsOnly("a".repeat(40));
        assertThat(commits.get(0).conventional().flatMap(Conventional::breaking))
                .contains("gone");
        assertThat(commits.get(1).conventional().flatMap(Conventional::breaking))
                .isEmpty();
        assertThat(SquashedBody.commits("a", List.of())).isEmpty();
        assertThat(SquashedBody.commits("a", List.of("text", "more"))).isEmpty();
    }

    @Test
    void readsTheOtherAuthors() {
        assertThat(SquashedBody.coAuthors(List.of(
                        "Co-authored-by: Ada Example <ada@example.org>",
                        "co-authored-by: Bob",
                        "Co-authored-by: <nobody@example.org>",
                        "not Co-authored-by: Eve <e@example.org>",
                        "text")))
                .containsExactly("Ada Example", "Bob");
    }
}
