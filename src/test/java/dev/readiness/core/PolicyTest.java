package dev.readiness.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Facts;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.policy.SecretSettings;
import dev.readiness.facts.policy.TestSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PolicyTest {

    @Test
    void isKnownToRulesByItsSettings() {
        Facts facts = Policy.DEFAULT.facts().build();
        assertThat(facts.get(ProductionSettings.class)).isEqualTo(ProductionSettings.DEFAULT);
        assertThat(facts.get(SecretSettings.class)).isEqualTo(SecretSettings.DEFAULT);
        assertThat(facts.get(CoverageSettings.class)).isEqualTo(CoverageSettings.DEFAULT);
        assertThat(facts.get(TestSettings.class)).isEqualTo(TestSettings.DEFAULT);
        assertThat(facts.get(ReleaseSettings.class)).isEqualTo(ReleaseSettings.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"BUILD, build", "RELEASE, release", "DEPLOY, deploy"})
    void namesStagesByTheirWord(Stage stage, String word) {
        assertThat(stage.word()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"NOTE, WARNING, NOTE", "ERROR, WARNING, WARNING", "ERROR, ERROR, ERROR"})
    void lightensASeverity(Severity severity, Severity most, Severity expected) {
        assertThat(severity.atMost(most)).isEqualTo(expected);
    }
}
