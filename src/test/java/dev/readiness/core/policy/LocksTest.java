package dev.readiness.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.Finding;
import dev.readiness.core.Policy;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import dev.readiness.facts.Node;
import dev.readiness.gather.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LocksTest {

    private static final RuleSet RULES = RuleSet.installed(LocksTest.class.getClassLoader());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            spring.open-in-view-off: { level: warning, final: true } | spring.open-in-view-off: error    | error
            spring.open-in-view-off: { level: warning, final: true } | spring.open-in-view-off: warning  | warning
            spring.open-in-view-off: { level: warning, final: true } | spring.*: off                     | warning
            spring.open-in-view-off: { level: warning }              | spring.open-in-view-off: off      | off
            spring.*: { level: error, final: true }                  | docs.*: off                       | error
            spring.*: { level: warning, final: true }                | spring.*: error                   | error
            spring.*: { level: warning, final: true }                | spring.open-in-view-off: error    | error
            `spring.*: { level: error, final: true }, spring.open-in-view-off: off` | spring.open-in-view-off: note | note
            """)
    void mayBeRaised(String shared, String own, String level) {
        assertThat(word(read("rules: { " + shared + " }", "rules: { " + own + " }")))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            spring.open-in-view-off: { level: error, final: true } | spring.open-in-view-off: warning          | 'spring.open-in-view-off' is set to warning, and 0.yml:1 locks it at error
            spring.open-in-view-off: { level: note, final: true }  | spring.open-in-view-off: off              | 'spring.open-in-view-off' is set to off, and 0.yml:1 locks it at note
            spring.open-in-view-off: { level: error, final: true } | spring.open-in-view-off: { level: note }  | 'spring.open-in-view-off' is set to note, and 0.yml:1 locks it at error
            spring.*: { level: error, final: true }                | spring.open-in-view-off: warning          | 'spring.open-in-view-off' is set to warning, and 0.yml:1 locks it at error
            spring.*: { level: error, final: true }                | spring.*: warning                         | 'spring.*' is set to warning, and 0.yml:1 locks it at error
            readiness.waivers-used: { final: true }                   | readiness.waivers-used: off                  | 'readiness.waivers-used' is set to off, and 0.yml:1 locks it at warning
            """)
    void mayNotBeLowered(String shared, String own, String fault) {
        refuses(fault, "rules: { " + shared + " }", "rules: { " + own + " }");
    }

    @Test
    void countsBeforeWhatItIsLaidOver() {
        String lock = "rules: { spring.*: { level: error, final: true } }";
        assertThat(word(read("rules: { spring.open-in-view-off: off }", lock))).isEqualTo("error");
        assertThat(RULES.find("spring.open-in-view-off")
                        .flatMap(read("rules: { spring.open-in-view-off: off }", lock)::levelAt))
                .hasToString("Optional[1.yml:1]");
    }

    @Test
    void holdsThroughPoliciesInBetween() {
        refuses(
                "2.yml:1: 'spring.open-in-view-off' is set to warning, and 0.yml:1 locks it at error",
                "rules: { spring.open-in-view-off: { level: error, final: true } }",
                "rules: { spring.open-in-view-off: { final: false } }",
                "rules: { spring.open-in-view-off: warning }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            failOn: warning   | failOn: error                                       | failOn
            unknown: closed   | unknown: open                                       | unknown
            minScore: 80      | minScore: 79                                        | minScore
            maxAge: 24h       | maxAge: 2d                                          | maxAge
            uploads: [a:b:c]  | uploads: [x:y:z]                                    | uploads
            unknown: closed   | skips: [{ property: skipTests, reason: in a hurry }] | skips
            """)
    void keepTheGateAsClosedAsItIs(String shared, String own, String key) {
        refuses(
                "1.yml:1: '" + key + "' opens the gate further than 0.yml:1 allows, which locks it",
                "gate: { " + shared + ", final: true }",
                "gate: { " + own + ", final: false }");
    }

    @Test
    void letTheGateBeClosedFurther() {
        Policy policy = read(
                "gate: { failOn: error, minScore: 80, maxAge: 24h, uploads: ['a:b:c'], final: true }",
                "gate: { failOn: note, minScore: 81, maxAge: 1h, uploads: ['a:b:c', 'x:y:z'] }");
        assertThat(policy.gate().failOn()).isEqualTo(Severity.NOTE);
        assertThat(read("gate: { minScore: 80, final: true }", "gate:").gate().minScore())
                .contains(80);
    }

    @ParameterizedTest
    @CsvSource({"minimum", "module"})
    void keepTheLeastCoverage(String key) {
        refuses(
                "1.yml:1: 'line' of coverage." + key + " is lower than the 80 % that 0.yml:1 locks",
                "coverage: { " + key + ": { line: 80%, final: true } }",
                "coverage: { " + key + ": { line: 79.9 } }");
        assertThat(read(
                                "coverage: { " + key + ": { line: 80%, final: true } }",
                                "coverage: { " + key + ": { line: 81, branch: 1 } }")
                        .coverage())
                .hasToString(read("coverage: { " + key + ": { line: 81, branch: 1 } }")
                        .coverage()
                        .toString());
    }

    @Test
    void forbidWaiversOfWhoeverIsLocked() {
        String waiver = "waivers: [{ rule: spring.open-in-view-off, at: a.yml, reason: r, until: 2027-01-31 }]\n";
        String lock = "rules: { spring.*: { level: error, final: true, waivable: false } }\n";
        Policy policy = read(lock + waiver, waiver);
        assertThat(policy.waivers()).as("the one of the shared policy").hasSize(1);
        assertThat(policy.flaws())
                .extracting(Finding::at, Finding::message)
                .hasToString("[(1.yml:1, \"the waiver does not count: 0.yml:1 locks the rule against waivers\")]");
        assertThat(read(lock.replace(", waivable: false", ""), waiver).flaws()).isEmpty();
    }

    @Test
    void sayWhatLocksNothing() {
        refuses("'waivable' of debug is false without", "rules: { config.debug-off: { waivable: false } }");
        refuses("'final' of debug locks nothing", "rules: { config.debug-off: { level: off, final: true } }");
    }

    @Test
    void refusesAKeyThatIsGivenTwiceBecauseOnlyOneWouldBeSeen() {
        refuses(
                "1.yml:2: 'gate' is given twice",
                "gate: { failOn: warning, final: true }",
                "gate: { failOn: note }\ngate: { failOn: error }\n");
    }

    private static void refuses(String fault, String... documents) {
        String shown = fault.replace(" of debug ", " of config.debug-off ");
        assertThatThrownBy(() -> read(documents))
                .isInstanceOf(ReadinessException.class)
                .hasMessageContaining(shown);
    }

    private static String word(Policy policy) {
        Optional<Policy.Level> level =
                policy.level(RULES.find("spring.open-in-view-off").orElseThrow());
        return level.orElseThrow().severity().map(Severity::word).orElse("off");
    }

    private static Policy read(String... documents) {
        List<Node> nodes = IntStream.range(0, documents.length)
                .mapToObj(i -> ((YamlReader.Documents) new YamlReader().read(i + ".yml", documents[i]))
                        .documents()
                        .get(0))
                .toList();
        return PolicyReader.read(nodes, RULES);
    }
}
