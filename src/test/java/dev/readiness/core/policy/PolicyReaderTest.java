package dev.readiness.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Policy;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import dev.readiness.core.Waiver;
import dev.readiness.facts.Node;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.policy.DocumentSettings;
import dev.readiness.facts.policy.ProductionSettings.Expectation;
import dev.readiness.gather.yaml.YamlReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PolicyReaderTest {

    private static final RuleSet RULES = RuleSet.installed(PolicyReaderTest.class.getClassLoader());

    @Test
    void readsEverything() {
        Policy policy = read("""
                production:
                  profiles: [prod, eu]
                  framework: spring-boot
                  springBoot: 3.5.6
                  environmentFiles: deploy/.env
                  variables: [DB_URL]
                  developmentProfiles: [dev*]
                  expect:
                    - { key: app.secret, required: true, reference: true, minLength: 64 }
                    - { key: app.cors, equals: [] }
                    - { key: app.mode, oneOf: [a, b], matches: "[a-z]" }
                secrets: { keyLength: 32, passwordLength: 8, entropy: 2.5 }
                coverage:
                  minimum: { line: 80%, branch: 70.5 }
                  module: { class: "50 %" }
                tests: { maxSkipped: 5, maxFlaky: 2 }
                release:
                  tags: "app-{version}"
                  changelog: docs/CHANGES.md
                  notes: "releases/{version}.md"
                  checklist: "releases/{version}-list.md"
                  branches: [trunk, "v*"]
                docs:
                  required: [README, LICENSE]
                  production: docs/run.md
                  productionSections: Logging
                  deployment: docs/deploy.md
                  deploymentSections: [Rollback, Steps]
                rules: { config.debug-off: warning, readiness.*: off }
                waivers:
                  - { rule: config.debug-off, at: a.yml, key: debug, reason: why, until: 2027-01-31 }
                gate: { failOn: warning, unknown: open, minScore: 90 }
                """);
        assertThat(policy.production().profiles()).containsExactly("prod", "eu");
        assertThat(policy.production().framework()).isEqualTo("spring-boot");
        assertThat(policy.production().springBoot()).contains("3.5.6");
        assertThat(policy.production().environmentFiles()).containsExactly("deploy/.env");
        assertThat(policy.production().variables()).containsExactly("DB_URL");
        assertThat(policy.production().developmentProfiles()).containsExactly("dev*");
        assertThat(policy.production().expectations())
                .containsExactly(
                        new Expectation(
                                "app.secret",
                                new Origin("readiness.yml", 9, 7),
                                true,
                                true,
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.of(64)),
                        new Expectation(
                                "app.cors",
                                new Origin("readiness.yml", 10, 7),
                                false,
                                false,
                                Optional.of(List.of()),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()),
                        new Expectation(
                                "app.mode",
                                new Origin("readiness.yml", 11, 7),
                                false,
                                false,
                                Optional.empty(),
                                List.of("a", "b"),
                                Optional.of("[a-z]"),
                                Optional.empty()));
        assertThat(policy.secrets().keyLength()).isEqualTo(32);
        assertThat(policy.secrets().passwordLength()).isEqualTo(8);
        assertThat(policy.secrets().entropy()).isEqualTo(2.5);
        assertThat(policy.coverage().reactor())
                .isEqualTo(
                        Map.of(Counter.Type.LINE, new BigDecimal("80"), Counter.Type.BRANCH, new BigDecimal("70.5")));
        assertThat(policy.coverage().module()).isEqualTo(Map.of(Counter.Type.CLASS, new BigDecimal("50")));
        assertThat(policy.tests().maxSkippedPercent()).isEqualTo(5);
        assertThat(policy.tests().maxFlaky()).isEqualTo(2);
        assertThat(policy.release().tags()).containsExactly("app-{version}");
        assertThat(policy.release().changelog()).isEqualTo("docs/CHANGES.md");
        assertThat(policy.release().notes()).isEqualTo("releases/{version}.md");
        assertThat(policy.release().checklist()).isEqualTo("releases/{version}-list.md");
        assertThat(policy.release().branches()).containsExactly("trunk", "v*");
        assertThat(policy.documents())
                .isEqualTo(new DocumentSettings(
                        List.of("README", "LICENSE"),
                        "docs/run.md",
                        List.of("Logging"),
                        "docs/deploy.md",
                        List.of("Rollback", "Steps")));
        assertThat(policy.levels())
                .isEqualTo(Map.of(
                        "config.debug-off",
                        new Policy.Level(Optional.of(Severity.WARNING)),
                        "readiness.*",
                        Policy.Level.OFF));
        assertThat(policy.waivers())
                .containsExactly(new Waiver(
                        "config.debug-off",
                        "a.yml",
                        Optional.of("debug"),
                        "why",
                        LocalDate.of(2027, 1, 31),
                        new Origin("readiness.yml", 31, 5)));
        assertThat(policy.gate()).isEqualTo(new Gate(Severity.WARNING, false, Optional.of(90)));
        assertThat(policy.flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "production:\n", "gate: {}\nrules:\n"})
    void fallsBackToDefaults(String text) {
        assertThat(read(text)).isEqualTo(Policy.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prodction: {}           | readiness.yml:1: unknown key 'prodction' in the policy; did you mean 'production'",
                "zzz: {}                 | readiness.yml:1: unknown key 'zzz' in the policy; known are coverage, custom, docs, evidence, extends, gate, production, release, rules, secrets, tests, waivers",
                "gate: [a]               | readiness.yml:1: gate must be a mapping of keys to values",
                "gate: {failOn: maybe}   | readiness.yml:1: 'failOn' of gate is 'maybe', must be one of note, warning, error",
                "gate: {minScore: 101}   | readiness.yml:1: 'minScore' of gate is '101', must be a number from 0 to 100",
                "gate: {minScore: -1}    | readiness.yml:1: 'minScore' of gate is '-1', must be a number from 0 to 100",
                "gate: {minScore: 9.5}   | readiness.yml:1: 'minScore' of gate must be a whole number",
                "gate: {minScore: [1]}   | readiness.yml:1: 'minScore' of gate must be a single value",
                "coverage: {minimum: {line: much}} | readiness.yml:1: 'line' of minimum is 'much', must be a number from 0 to 100",
                "coverage: {minimum: {lines: 1}}   | readiness.yml:1: unknown key 'lines' in minimum; did you mean 'line'",
                "rules: {config.debug-of: off}     | readiness.yml:1: unknown key 'config.debug-of' in rules; did you mean 'config.debug-off'",
                "rules: {config.debug-off: loud}   | readiness.yml:1: 'config.debug-off' of rules is 'loud', must be one of off, note, warning, error",
                "release: {tags: [v]}              | readiness.yml:1: 'tags' of release must hold patterns with {version} in them, e.g. 'v{version}'",
                "release: {branches: []}           | readiness.yml:1: 'branches' of release must hold names or patterns of branches, e.g. 'main' or '*.x'",
                "release: {branches: [' ']}        | readiness.yml:1: 'branches' of release must hold names or patterns of branches, e.g. 'main' or '*.x'",
                "release: {tags: []}               | readiness.yml:1: 'tags' of release must hold patterns with {version} in them, e.g. 'v{version}'",
                "waivers: none                     | readiness.yml:1: 'waivers' of the policy must be a list",
                "production: {expect: x}           | readiness.yml:1: 'expect' of production must be a list",
                "production: {expect: [{required: true}]} | readiness.yml:1: an expectation needs a 'key'",
                "production: {expect: [{key: ' ', required: true}]} | readiness.yml:1: an expectation needs a 'key'",
                "production: {expect: [{key: a}]}  | readiness.yml:1: the expectation on 'a' asks for nothing; add required, reference, equals, oneOf, matches or minLength",
                "production: {expect: [{key: a, matches: '('}]} | readiness.yml:1: 'matches' of expect is not a regular expression: Unclosed group",
                "production: {expect: [{key: a, required: si}]} | readiness.yml:1: 'required' of expect is 'si', must be one of true, false",
                "production: {framework: rails}    | readiness.yml:1: 'framework' of production is 'rails', must be one of auto, spring-boot, none",
            })
    void saysWhatDoesNotFit(String text, String fault) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ReadinessException.class)
                .hasMessage("The policy cannot be read: " + fault
                        + ". To mend it: correct the lines; the schema of the file ships with the plugin as"
                        + " readiness.schema.json.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 100", "100 %, 100", "9.0, 9"})
    void takesTheEndsOfARange(String text, int score) {
        assertThat(read("gate: { minScore: " + text + " }").gate().minScore()).contains(score);
    }

    @Test
    void takesAnEmptyTextForAnEmptyList() {
        assertThat(read("production: { profiles: '' }").production().profiles()).isEmpty();
    }

    @Test
    void saysInWhichLine() {
        assertThatThrownBy(() -> read("gate:\n  unknown: closed\n  failOn: x\n  minScore: 1\n"))
                .hasMessageContaining("readiness.yml:3: 'failOn'");
    }

    @Test
    void saysAllFaultsAtOnce() {
        assertThatThrownBy(() -> read("gate: {failOn: x}\nzap: 1\ngate: {}\n"))
                .hasMessageContaining("readiness.yml:1: 'failOn'")
                .hasMessageContaining("readiness.yml:2: unknown key 'zap'")
                .hasMessageContaining("readiness.yml:3: 'gate' is given twice in the policy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule: config.debug-off, at: a, until: 2027-01-31            | the waiver has no reason",
                "rule: config.debug-off, at: a, reason: ' ', until: 2027-01-31 | the waiver has no reason",
                "rule: config.debug-off, at: a, reason: r                    | the waiver has no day 'until' which it holds",
                "rule: config.debug-off, at: a, reason: r, until: tomorrow   | the waiver has an 'until' that is no day of the form 2027-01-31",
                "rule: config.debug-of, at: a, reason: r, until: 2027-01-31  | the waiver names no rule: 'config.debug-of', did you mean 'config.debug-off'",
                "rule: no.such, at: a, reason: r, until: 2027-01-31          | the waiver names no rule: 'no.such'",
                "rule: config.debug-off, reason: r, until: 2027-01-31        | the waiver covers every place; name 'at' or 'key'",
                "rule: config.debug-off, at: a                               | the waiver has no reason and has no day 'until' which it holds",
            })
    void takesAMalformedWaiverForAFinding(String waiver, String message) {
        Policy policy = read("waivers:\n  - { " + waiver + " }\n");
        assertThat(policy.waivers()).isEmpty();
        assertThat(policy.flaws()).extracting(Finding::message).containsExactly(message);
        assertThat(policy.flaws().get(0).at()).isEqualTo(new Origin("readiness.yml", 2, 5));
    }

    @Test
    void waivesByKeyAlone() {
        assertThat(read("waivers:\n  - { rule: config.debug-off, key: debug, reason: r, until: 2027-01-31 }\n")
                        .waivers())
                .extracting(Waiver::path)
                .containsExactly("**");
    }

    @Test
    void laysTheChildOverTheParent() {
        Node parent = node("""
                extends: nothing
                production: { profiles: [a], variables: [X], expect: [{key: k1, required: true}] }
                waivers: [{ rule: config.debug-off, at: a, reason: r, until: 2027-01-31 }]
                gate: { failOn: note }
                """);
        Node child = node("""
                production: { profiles: [b], expect: [{key: k2, required: true}] }
                waivers: [{ rule: config.debug-off, at: b, reason: r, until: 2027-01-31 }]
                """);
        Policy policy = PolicyReader.read(PolicyMerge.merge(parent, child), RULES);
        assertThat(policy.production().profiles()).containsExactly("b");
        assertThat(policy.production().variables()).containsExactly("X");
        assertThat(policy.production().expectations())
                .extracting(Expectation::key)
                .containsExactly("k1", "k2");
        assertThat(policy.waivers()).extracting(Waiver::path).containsExactly("a", "b");
        assertThat(policy.gate().failOn()).isEqualTo(Severity.NOTE);
        assertThat(PolicyMerge.merge(parent, node("x"))).isEqualTo(node("x"));
        assertThat(((Node.Mapping) PolicyMerge.merge(parent, child)).get("extends"))
                .isEmpty();
    }

    private static Policy read(String text) {
        return PolicyReader.read(node(text), RULES);
    }

    private static Node node(String text) {
        return ((YamlReader.Documents) new YamlReader().read("readiness.yml", text))
                .documents()
                .get(0);
    }
}
