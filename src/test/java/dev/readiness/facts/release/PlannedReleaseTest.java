package dev.readiness.facts.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.policy.ReleaseSettings;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlannedReleaseTest {

    @ParameterizedTest
    @CsvSource({
        "main, true",
        "master, true",
        "1.2.x, true",
        "api/1.2.x, true",
        "release/1.2, true",
        "release/a/b, true",
        "maintenance/1.x, true",
        "hotfix/prices, true",
        "mains, false",
        "my-main, false",
        "1.2_x, false",
        "1.2.xy, false",
        "release, false",
        "feature/prices, false"
    })
    void isFromABranchThatThePolicyNames(String branch, boolean allowed) {
        assertThat(on(branch, ReleaseSettings.DEFAULT.branches()).isFromAllowedBranch())
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"v*-*, v1-a, true", "v*-*, v1a, false", "*, anything, true", "a.b, a-b, false", "a(b, a(b, true"})
    void starStandsForAnythingAndNothingElseDoes(String pattern, String branch, boolean allowed) {
        assertThat(on(branch, List.of(pattern)).isFromAllowedBranch()).isEqualTo(allowed);
    }

    private static PlannedRelease on(String branch, List<String> branches) {
        return new PlannedRelease("1.3.0", "v1.3.0", branch, branches, List.of(), Origin.of("pom.xml"));
    }
}
