package dev.readiness.rules.changelog;

import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.changelog.Changelogs.changelog;
import static dev.readiness.rules.changelog.Changelogs.release;
import static dev.readiness.rules.changelog.Changelogs.unreleased;

import dev.readiness.facts.Facts;
import dev.readiness.facts.changelog.ChangelogFacts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionDescribedTest {

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "1.0.0-SNAPSHOT"})
    void acceptsASectionUpToToday(String version) {
        assertRule(new VersionDescribed())
                .on(facts(version, changelog(Optional.empty(), List.of(release(10, "1.0.0", "2026-06-30", false)))))
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''          | false | \"1.0.0\" has no date",
                "30 Jun 2026 | false | the date \"30 Jun 2026\" of \"1.0.0\" is not a day written YYYY-MM-DD",
                "2026-02-30  | false | the date \"2026-02-30\" of \"1.0.0\" is not a day written YYYY-MM-DD",
                "2026-07-01  | false | the date \"2026-07-01\" of \"1.0.0\" is after today, \"2026-06-30\"",
                "2026-06-29  | true  | \"1.0.0\" has no entry",
            })
    void reportsWhatASectionLacks(String date, boolean empty, String message) {
        assertRule(new VersionDescribed())
                .on(facts("1.0.0", changelog(unreleased(false), List.of(release(10, "1.0.0", date, empty)))))
                .reports("1.0.0", message)
                .at("CHANGELOG.md:10");
    }

    @Test
    void reportsAllThatASectionLacks() {
        assertRule(new VersionDescribed())
                .on(facts("1.0.0", changelog(Optional.empty(), List.of(release(10, "1.0.0", "", true)))))
                .reportsKeys("1.0.0", "1.0.0");
    }

    @Test
    void reportsThatThereIsNoSection() {
        assertRule(new VersionDescribed())
                .on(facts("1.0.0", changelog(unreleased(false), List.of(release(10, "0.9.0", "2026-06-01", false)))))
                .reports("1.0.0", "no section describes \"1.0.0\"")
                .at("CHANGELOG.md");
    }

    @Test
    void letsUnreleasedServeWhileTheVersionIsASnapshot() {
        assertRule(new VersionDescribed())
                .on(facts("1.0.0-SNAPSHOT", changelog(unreleased(false), List.of())))
                .isSilent();
        assertRule(new VersionDescribed())
                .on(facts("1.0.0-SNAPSHOT", changelog(unreleased(true), List.of())))
                .reports("1.0.0", "\"Unreleased\" has no entry")
                .at("CHANGELOG.md:5");
        assertRule(new VersionDescribed())
                .on(facts("1.0.0-SNAPSHOT", changelog(Optional.empty(), List.of())))
                .reports("1.0.0", "no section describes \"1.0.0\"")
                .at("CHANGELOG.md");
        assertRule(new VersionDescribed())
                .on(facts("1.0.0", changelog(unreleased(true), List.of())))
                .reports("1.0.0", "no section describes \"1.0.0\"")
                .at("CHANGELOG.md");
    }

    private static Facts facts(String version, ChangelogFacts changelog) {
        return Changelogs.reactor(version).with(ChangelogFacts.class, changelog).build();
    }
}
