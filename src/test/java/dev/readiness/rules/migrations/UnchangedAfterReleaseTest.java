package dev.readiness.rules.migrations;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import dev.readiness.rules.RuleAssert;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class UnchangedAfterReleaseTest {

    @Test
    void doesNotConcernAProjectWithoutARelease() {
        assertRule(new UnchangedAfterRelease())
                .on(Migrations.facts(Optional.empty(), List.of("V1 a")).build())
                .doesNotApply("there is no release to compare with");
    }

    @Test
    void reportsAnotherText() {
        on(List.of("V1 a", "V2 b"), List.of("V1 x", "V2 b", "V3 c"))
                .reports("V1", "\"V1\" has another text than in the last release")
                .at("V1.sql");
        on(List.of("ann:1 a"), List.of("ann:1 x"))
                .reports("ann:1", "\"ann:1\" has another text than in the last release");
    }

    @Test
    void acceptsTheSameText() {
        on(List.of("V1 a", "ann:1 b"), List.of("V1 a", "ann:1 b", "V2 c")).isSilent();
        on(List.of("V1 a old/V1.sql"), List.of("V1.0 a new/V1.sql")).isSilent();
    }

    @Test
    void acceptsWhatIsMadeToChange() {
        on(List.of("R__views a", "ann:1 a"), List.of("R__views x", "ann:1 x*")).isSilent();
        on(List.of("R__views a"), List.of()).isSilent();
    }

    @Test
    void reportsWhatIsGone() {
        on(List.of("V1 a"), List.of("V2 b"))
                .reports("V1", "\"V1\" is in the last release and no longer here")
                .at("V1.sql");
        on(List.of("ann:1 a"), List.of("V2 b"))
                .reports(Severity.WARNING, "ann:1", "\"ann:1\" is in the last release and no longer here");
    }

    @Test
    void acceptsABaselineInTheirPlace() {
        on(List.of("V1 a", "V2 b"), List.of("B2 x")).isSilent();
        on(List.of("V1 a", "V3 b"), List.of("B2 x")).reports("V3", "\"V3\" is in the last release and no longer here");
        on(List.of("ann:1 a"), List.of("B2 x"))
                .reports(Severity.WARNING, "ann:1", "\"ann:1\" is in the last release and no longer here");
    }

    @Test
    void comparesTheScriptsOfEachDatabase() {
        on(List.of("V1 a h2/V1.sql", "V1 b mysql/V1.sql"), List.of("V1 a h2/V1.sql", "V1 b mysql/V1.sql"))
                .isSilent();
        on(List.of("V1 a h2/V1.sql", "V1 b mysql/V1.sql"), List.of("V1 a h2/V1.sql", "V1 x mysql/V1.sql"))
                .reports("V1", "\"V1\" has another text than in the last release")
                .at("mysql/V1.sql");
    }

    private static RuleAssert on(List<String> released, List<String> now) {
        return assertRule(new UnchangedAfterRelease())
                .on(Migrations.released(released, now).build());
    }
}
