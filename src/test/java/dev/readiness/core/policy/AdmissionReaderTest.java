package dev.readiness.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.Admission;
import dev.readiness.core.Admission.AllowedSkip;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.gather.yaml.YamlReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AdmissionReaderTest {

    private static final RuleSet RULES = RuleSet.installed(AdmissionReaderTest.class.getClassLoader());

    @Test
    void readsEverything() {
        Admission admission = read("""
                gate:
                  maxAge: 24h
                  uploads: ["com.acme:ship-maven-plugin:ship"]
                  skips:
                    - { property: skipTests, reason: " tested before " }
                    - { property: readiness.skip, reason: a fire }
                """);
        assertThat(admission.maxAge()).contains(Duration.ofHours(24));
        assertThat(admission.uploads()).containsExactly("com.acme:ship-maven-plugin:ship");
        assertThat(admission.skips())
                .containsExactly(
                        new AllowedSkip("skipTests", "tested before"), new AllowedSkip("readiness.skip", "a fire"));
    }

    @Test
    void asksForNothingByDefault() {
        assertThat(read("gate: { failOn: error }")).isEqualTo(Admission.DEFAULT);
        assertThat(read("rules: {}")).isEqualTo(Admission.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maxAge: 1y                              | 'maxAge' of gate is '1y', must be like 90m, 24h or 7d",
                "uploads: [ship]                         | 'uploads' of gate has 'ship', must be groupId:artifactId:goal",
                "uploads: ['a:b']                        | 'uploads' of gate has 'a:b', must be groupId:artifactId:goal",
                "uploads: ['a:b:1:c']                    | 'uploads' of gate has 'a:b:1:c', must be groupId:artifactId:goal",
                "uploads: ['a:b: c']                     | 'uploads' of gate has 'a:b: c', must be groupId:artifactId:goal",
                "uploads: ['a::c']                       | 'uploads' of gate has 'a::c', must be groupId:artifactId:goal",
                "skips: skipTests                        | 'skips' of gate must be a list",
                "skips: {property: skipTests, reason: r} | 'skips' of gate must be a list",
                "skips: [{property: skipTests}]          | an entry of gate.skips needs 'property' and 'reason'",
                "skips: [{reason: r}]                    | an entry of gate.skips needs 'property' and 'reason'",
                "skips: [{property: skipTests, reason: ' '}] | an entry of gate.skips needs 'property' and 'reason'",
                "skips: [{property: '', reason: r}]      | an entry of gate.skips needs 'property' and 'reason'",
            })
    void saysWhatDoesNotFit(String gate, String fault) {
        assertThatThrownBy(() -> read("gate: { " + gate + " }"))
                .isInstanceOf(ReadinessException.class)
                .hasMessage("The policy cannot be read: readiness.yml:1: " + fault
                        + ". To mend it: correct the lines; the schema of the file ships with the plugin as"
                        + " readiness.schema.json.");
    }

    private static Admission read(String text) {
        return PolicyReader.read(
                        ((YamlReader.Documents) new YamlReader().read("readiness.yml", text))
                                .documents()
                                .get(0),
                        RULES)
                .admission();
    }
}
