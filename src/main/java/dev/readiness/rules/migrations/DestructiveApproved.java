package dev.readiness.rules.migrations;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.migration.MigrationFacts;
import dev.readiness.facts.migration.MigrationFacts.Destructive;
import java.util.Optional;
import java.util.stream.Stream;

/** Statements of new migrations that lose data or break the version that runs until the new one has taken over. */
@AutoService(Rule.class)
@RuleInfo(
        id = "migrations.destructive-approved",
        title = "What a new migration destroys is approved and can be undone",
        fix = "write \"readiness: approved, REASON\" in a comment beside it once somebody has agreed",
        severity = Severity.WARNING,
        needs = MigrationFacts.class,
        since = "0.1.0")
public final class DestructiveApproved implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return facts.get(MigrationFacts.class).released().isPresent()
                ? Optional.empty()
                : Optional.of("there is no release to compare with");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(MigrationFacts.class).destructive().stream().flatMap(statement -> finding(statement).stream());
    }

    private static Optional<Finding> finding(Destructive destructive) {
        String what = "\"" + destructive.statement() + "\" in a new migration";
        if (!destructive.approved()) {
            return Optional.of(Finding.of(destructive.at(), destructive.statement(), what + " has no approval"));
        }
        return destructive.undoable()
                ? Optional.empty()
                : Optional.of(Finding.of(destructive.at(), destructive.statement(), what + " has no undo")
                        .as(Severity.NOTE));
    }
}
