package dev.readiness.rules.migrations;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.migration.Migration.Tool;
import dev.readiness.facts.migration.MigrationFacts;
import dev.readiness.facts.migration.MigrationVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Migrations that ran somewhere already: a database that has them refuses another text, a new one gets another schema. */
@AutoService(Rule.class)
@RuleInfo(
        id = "migrations.unchanged-after-release",
        title = "Migrations stay as they were released",
        fix = "restore the released text and write what is to change as a new migration",
        needs = {MigrationFacts.class, TagFacts.class},
        since = "0.1.0")
public final class UnchangedAfterRelease implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return facts.get(MigrationFacts.class).released().isPresent()
                ? Optional.empty()
                : Optional.of("there is no release to compare with");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        List<Migration> now = facts.get(MigrationFacts.class).now();
        return facts.get(MigrationFacts.class).released().orElseThrow().stream()
                .flatMap(released -> compare(released, now).stream());
    }

    private static Optional<Finding> compare(Migration released, List<Migration> now) {
        List<Migration> same = now.stream().filter(released::isAlso).toList();
        String id = "\"" + released.id() + "\"";
        if (same.isEmpty()) {
            return released.changeable() || isReplaced(released, now)
                    ? Optional.empty()
                    : Optional.of(gone(released, id + " is in the last release and no longer here"));
        }
        // the scripts of several databases share their versions
        Migration here = same.stream()
                .filter(migration -> migration.at().path().equals(released.at().path()))
                .findFirst()
                .orElse(same.get(0));
        return here.changeable() || same.stream().anyMatch(one -> one.digest().equals(released.digest()))
                ? Optional.empty()
                : Optional.of(Finding.of(here.at(), released.id(), id + " has another text than in the last release"));
    }

    /** Liquibase does not mind; the databases that are made from now on differ all the same. */
    private static Finding gone(Migration released, String message) {
        Finding finding = Finding.of(released.at(), released.id(), message);
        return released.tool() == Tool.LIQUIBASE ? finding.as(Severity.WARNING) : finding;
    }

    /** Whether a baseline stands for the script. */
    private static boolean isReplaced(Migration released, List<Migration> now) {
        Optional<MigrationVersion> version = released.number();
        return version.isPresent()
                && now.stream()
                        .filter(migration -> migration.id().startsWith("B"))
                        .flatMap(migration -> migration.number().stream())
                        .anyMatch(baseline -> baseline.compareTo(version.get()) >= 0);
    }
}
