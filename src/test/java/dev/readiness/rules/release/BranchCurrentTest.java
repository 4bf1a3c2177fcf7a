package dev.readiness.rules.release;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Facts;
import dev.readiness.facts.release.RemoteState;
import dev.readiness.facts.release.RemoteState.Standing;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BranchCurrentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AHEAD       | HEAD has commits that branch \"main\" of the remote \"origin\" does not have",
                "BEHIND      | branch \"main\" of the remote \"origin\" has commits that HEAD does not have",
                "DIVERGED    | HEAD and branch \"main\" of the remote \"origin\" each have commits that the other does not have",
                "NO_BRANCH   | the remote \"origin\" has no branch \"main\"",
                "NOT_FETCHED | branch \"main\" of the remote \"origin\" is at a commit that is not fetched"
            })
    void reportsHowTheTwoDiffer(Standing standing, String message) {
        assertRule(new BranchCurrent())
                .on(standing(standing, "main"))
                .reports("main", message)
                .at(".");
    }

    @Test
    void isSilentAtTheSameCommit() {
        assertRule(new BranchCurrent()).on(standing(Standing.EQUAL, "main")).isSilent();
    }

    @Test
    void leavesAnUnknownBranchToTheRuleOnIt() {
        assertRule(new BranchCurrent())
                .on(standing(Standing.NO_BRANCH, ""))
                .doesNotApply("nobody knows which branch is released");
    }

    private static Facts standing(Standing standing, String branch) {
        return Planned.facts("v1.3.0", branch, "1.3.0")
                .with(RemoteState.class, Planned.remote(standing, Optional.empty()))
                .build();
    }
}
