package dev.readiness.facts.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MaintenanceLineTest {

    @ParameterizedTest
    @CsvSource({
        "1.2.x, 1.2.x",
        "1.x, 1.x",
        "v1.2.X, 1.2.x",
        "1.2.3.x, 1.2.3.x",
        "api/1.2.x, 1.2.x",
        "api-1.2.x, 1.2.x",
        "release/1.2, 1.2.x",
        "release/1.2.x, 1.2.x",
        "releases/v1.2, 1.2.x",
        "release-1.2, 1.2.x",
        "team/release/1.2, 1.2.x",
        "release/1.3.0, 1.3.x",
        "maintenance/1.x, 1.x",
        "maintenance/1, 1.x",
        "maint/1.2, 1.2.x",
        "hotfix/1.2, 1.2.x",
        "hotfix/1.2.4, 1.2.x",
        "support/1.2, 1.2.x",
        "stable-1.2, 1.2.x"
    })
    void isNamedByTheBranch(String branch, String line) {
        assertThat(MaintenanceLine.of(branch)).hasToString("Optional[" + line + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "main",
                "",
                "release/next",
                "release/1.2-prices",
                "hotfix/1.2.3.4",
                "feature/123",
                "fix-1.2",
                "1.2",
                "x",
                ".x",
                "a1.x",
                "hotfix/fix-prices"
            })
    void otherBranchesHaveNone(String branch) {
        assertThat(MaintenanceLine.of(branch)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, 1.2.0, true",
        "1.2, 1.2.10-rc.1, true",
        "1.2, 1.2, true",
        "1.2, 1.2-beta, true",
        "1.2, 1.2+7, true",
        "1.2, 1.20.0, false",
        "1.2, 1.2a, false",
        "1.2, 1.3.0, false",
        "1.2, 1, false",
        "1, 1.9.0, true",
        "1, 10.0.0, false",
        "1, 2.1.0, false",
        "2024.01, 2024.01.3, true"
    })
    void holdsTheVersionsThatBeginWithItsNumbers(String line, String version, boolean held) {
        assertThat(new MaintenanceLine(line).contains(version)).isEqualTo(held);
    }
}
