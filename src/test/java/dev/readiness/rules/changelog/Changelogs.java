package dev.readiness.rules.changelog;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.changelog.ChangelogFacts.Problem;
import dev.readiness.facts.changelog.Section;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.rules.Given;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Changelogs for table tests, on 2026-06-30: Unreleased in line 5, releases in lines 10, 20, 30 ... */
final class Changelogs {

    static final String FILE = "CHANGELOG.md";

    private Changelogs() {}

    static Facts.Builder reactor(String version) {
        ModuleFacts root = new ModuleFacts(
                "com.acme",
                "shop",
                version,
                ".",
                "jar",
                Origin.of("pom.xml", 5),
                true,
                true,
                List.of(),
                new TreeMap<>(),
                Map.of(),
                Map.of());
        return Given.policy()
                .with(
                        ReactorFacts.class,
                        new ReactorFacts(List.of(root), Optional.empty(), LocalDate.of(2026, 6, 30), Map.of()));
    }

    static ChangelogFacts changelog(Optional<Section> unreleased, List<Section> releases, Problem... problems) {
        return new ChangelogFacts(FILE, Optional.of("Changelog"), unreleased, releases, List.of(problems));
    }

    static Optional<Section> unreleased(boolean empty) {
        return Optional.of(section(5, Optional.empty(), "", empty));
    }

    static Section release(int line, String version, String date, boolean empty) {
        return section(line, Optional.of(version), date, empty);
    }

    private static Section section(int line, Optional<String> version, String date, boolean empty) {
        return new Section(
                Origin.of(FILE, line), version, date, day(date), false, List.of(), Optional.empty(), "", empty);
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(date.equals("30 Jun 2026") ? LocalDate.of(2026, 6, 30) : LocalDate.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
