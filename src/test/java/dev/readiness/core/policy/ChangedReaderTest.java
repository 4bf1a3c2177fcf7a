package dev.readiness.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.facts.coverage.Counter.Type;
import dev.readiness.facts.policy.ChangedSettings;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.gather.yaml.YamlReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangedReaderTest {

    @Test
    void readsEverything() {
        CoverageSettings coverage =
                read("coverage: { changed: { line: 90%, branch: 70.5, minLines: 10 }, since: ' origin/main ' }");
        assertThat(coverage.changed())
                .isEqualTo(new ChangedSettings(
                        Map.of(Type.LINE, new BigDecimal("90"), Type.BRANCH, new BigDecimal("70.5")),
                        10,
                        Optional.of("origin/main")));
        assertThat(coverage.changed().isRequired()).isTrue();
        assertThat(coverage.isRequired()).as("of all modules").isFalse();
    }

    @Test
    void asksForNothingByDefault() {
        assertThat(read("coverage: { minimum: { line: 80 } }").changed()).isEqualTo(ChangedSettings.DEFAULT);
        assertThat(read("coverage: { changed: { minLines: 3 }, since: main }")
                        .changed()
                        .isRequired())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changed: {line: 101} | 'line' of changed is '101', must be a number from 0 to 100",
                "changed: {lines: 90} | unknown key 'lines' in changed; did you mean 'line'",
                "changed: {class: 90} | unknown key 'class' in changed; known are branch, line, minLines",
                "changed: {minLines: -1} | 'minLines' of changed is '-1', must be a number from 0 to 1000000",
                "changed: 90%         | changed must be a mapping of keys to values",
                "since: ' '           | 'since' of coverage must name a branch, tag or commit, e.g. 'origin/main'",
                "since: [a]           | 'since' of coverage must be a single value"
            })
    void saysWhatDoesNotFit(String coverage, String fault) {
        assertThatThrownBy(() -> read("coverage: { " + coverage + " }"))
                .isInstanceOf(ReadinessException.class)
                .hasMessageContaining("readiness.yml:1: " + fault);
    }

    private static CoverageSettings read(String text) {
        return PolicyReader.read(
                        ((YamlReader.Documents) new YamlReader().read("readiness.yml", text))
                                .documents()
                                .get(0),
                        RuleSet.of(List.of()))
                .coverage();
    }
}
