package dev.readiness.rules.migrations;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import dev.readiness.facts.Origin;
import dev.readiness.facts.migration.MigrationFacts.Destructive;
import dev.readiness.rules.RuleAssert;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DestructiveApprovedTest {

    @Test
    void reportsWhatNobodyApproved() {
        on(false, false)
                .reports("DROP TABLE", "\"DROP TABLE\" in a new migration has no approval")
                .at("V2.sql:3");
        on(false, true).reports("DROP TABLE", "\"DROP TABLE\" in a new migration has no approval");
    }

    @Test
    void notesWhatCannotBeUndone() {
        on(true, false).reports(Severity.NOTE, "DROP TABLE", "\"DROP TABLE\" in a new migration has no undo");
    }

    @Test
    void acceptsWhatIsApprovedAndCanBeUndone() {
        on(true, true).isSilent();
    }

    @Test
    void doesNotConcernAProjectWithoutARelease() {
        assertRule(new DestructiveApproved())
                .on(Migrations.facts(Optional.empty(), List.of("V1 a")).build())
                .doesNotApply("there is no release to compare with");
    }

    private static RuleAssert on(boolean approved, boolean undoable) {
        return assertRule(new DestructiveApproved())
                .on(Migrations.destructive(new Destructive(Origin.of("V2.sql", 3), "DROP TABLE", approved, undoable)));
    }
}
