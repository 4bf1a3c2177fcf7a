package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Finding;
import dev.readiness.core.Outcome;
import dev.readiness.core.Report;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleSet;
import dev.readiness.render.RulePage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation is the fixture: every example of every installed rule is gathered and judged. */
final class RulePagesTest {

    private static final RuleSet RULES = RuleSet.installed(RulePagesTest.class.getClassLoader());

    static Stream<String> rules() {
        return RULES.all().stream().map(RuleSet.Entry::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void describesItself(String id) {
        RuleSet.Entry rule = RULES.find(id).orElseThrow();
        String name = rule.rule().getClass().getSimpleName();
        assertThat(id).matches("[a-z]+(-[a-z]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(rule.rule().getClass().getPackageName()).endsWith("rules." + rule.subject());
        assertThat(id.substring(id.indexOf('.') + 1).replace("-", ""))
                .as("the class says what the id says")
                .isEqualTo(name.toLowerCase(Locale.ROOT));
        assertThat(rule.info().title()).matches("[A-Z].*[^.!]");
        assertThat(rule.info().fix()).matches("[a-z].*[^.!]");
        assertThat(RulePage.of(rule.rule()).orElse(""))
                .containsSubsequence("## What\n", "## Why\n", "## Fix\n", "## Examples\n");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsItsBadExample(String id, @TempDir Path directory) throws IOException {
        assertThat(findings(id, "bad", directory))
                .as("findings of the bad example")
                .anySatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(Finding.Kind.VIOLATION);
                    assertThat(finding.message().replaceAll("\"[^\"]*\"", ""))
                            .doesNotEndWith(".")
                            .doesNotContain("!", "null");
                });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void acceptsItsGoodExample(String id, @TempDir Path directory) throws IOException {
        assertThat(findings(id, "good", directory))
                .as("findings of the good example")
                .isEmpty();
    }

    /** Whoever breaks a rule's code sees its own page go red. */
    @ParameterizedTest
    @MethodSource("rules")
    void badExampleIsNotFoundByABrokenRule(String id, @TempDir Path directory) throws IOException {
        Rule broken = BrokenRule.of(RULES.find(id).orElseThrow().rule());
        List<RuleExample> examples = RuleExample.of(RULES.find(id).orElseThrow().rule(), "bad");
        Report report = ExampleProject.write(directory, examples).judge(RULES, RuleSet.of(List.of(broken)));
        assertThat(report.judgements()).singleElement().satisfies(one -> {
            assertThat(one.rule().id()).isEqualTo(id);
            assertThat(one.outcome()).isEqualTo(Outcome.PASSED);
        });
    }

    private static List<Finding> findings(String id, String verdict, Path directory) throws IOException {
        List<RuleExample> examples = RuleExample.of(RULES.find(id).orElseThrow().rule(), verdict);
        assertThat(examples).as("examples marked " + verdict).isNotEmpty();
        Report report = ExampleProject.write(directory, examples).judge(RULES, asked(id));
        return report.judgements().stream()
                .filter(one -> one.rule().id().equals(id))
                .flatMap(one -> one.findings().stream())
                .toList();
    }

    /** The rule itself, and the one that the waivers in examples speak of: what breaks another rule is no matter here. */
    private static RuleSet asked(String id) {
        return RuleSet.of(Stream.of(id, "config.debug-off")
                .distinct()
                .map(name -> RULES.find(name).orElseThrow().rule())
                .toList());
    }
}
