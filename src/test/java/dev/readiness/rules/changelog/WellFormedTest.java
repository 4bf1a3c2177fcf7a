package dev.readiness.rules.changelog;

import static dev.readiness.rules.changelog.Changelogs.FILE;
import static dev.readiness.rules.changelog.Changelogs.changelog;
import static dev.readiness.rules.changelog.Changelogs.release;
import static dev.readiness.rules.changelog.Changelogs.unreleased;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Severity;
import dev.readiness.facts.Origin;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.changelog.ChangelogFacts.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WellFormedTest {

    @Test
    void isContentWithoutProblems() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void reportsEachKindOncePerRecentSection() {
        assertThat(findings(
                        problem("no-h1", 0),
                        problem("category-unknown", 5),
                        problem("category-unknown", 6),
                        problem("date-missing", 9),
                        problem("category-unknown", 10),
                        problem("category-unknown", 19)))
                .containsExactly(
                        "CHANGELOG.md no-h1 at 0",
                        "CHANGELOG.md:5 category-unknown at 5, one of 2 such places",
                        "CHANGELOG.md:9 date-missing at 9",
                        "CHANGELOG.md:10 category-unknown at 10, one of 2 such places");
    }

    @Test
    void sumsUpWhatOlderSectionsShare() {
        assertThat(findings(
                        problem("category-unknown", 20),
                        problem("category-unknown", 30),
                        problem("category-unknown", 35),
                        problem("date-missing", 30)))
                .containsExactly(
                        "CHANGELOG.md:20 category-unknown at 20, one of 3 such places note",
                        "CHANGELOG.md:30 date-missing at 30 note");
    }

    @Test
    void keepsTheHeadApartWithoutSections() {
        ChangelogFacts changelog = changelog(java.util.Optional.empty(), List.of(), problem("h1-text", 1));
        assertThat(findings(changelog)).containsExactly("CHANGELOG.md:1 h1-text at 1");
    }

    private static List<String> findings(Problem... problems) {
        return findings(changelog(
                unreleased(true),
                List.of(
                        release(10, "1.2.0", "2026-06-01", false),
                        release(20, "1.1.0", "2026-05-01", false),
                        release(30, "1.0.0", "2026-04-01", false)),
                problems));
    }

    private static List<String> findings(ChangelogFacts changelog) {
        return new WellFormed()
                .check(Changelogs.reactor("1.2.0")
                        .with(ChangelogFacts.class, changelog)
                        .build())
                .sorted()
                .flatMap(finding -> Stream.of(finding.at() + " " + finding.key()
                        + finding.message().substring(finding.message().indexOf(" at "))
                        + finding.severity()
                                .map(Severity::word)
                                .map(" "::concat)
                                .orElse("")))
                .toList();
    }

    private static Problem problem(String kind, int line) {
        return new Problem(kind, Origin.of(FILE, line), "something at " + line);
    }
}
