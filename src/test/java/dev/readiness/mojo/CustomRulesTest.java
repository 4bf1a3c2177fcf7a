package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.Baseline;
import dev.readiness.core.CustomRule;
import dev.readiness.core.EffectiveRule;
import dev.readiness.core.Engine;
import dev.readiness.core.Finding;
import dev.readiness.core.Judgement;
import dev.readiness.core.Outcome;
import dev.readiness.core.Policy;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.core.policy.PolicyReader;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Node;
import dev.readiness.gather.yaml.YamlReader;
import dev.readiness.render.FactsJson;
import dev.readiness.render.RuleListing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions, really compiled and evaluated over the facts of a real service. */
final class CustomRulesTest {

    private static final RuleSet RULES = RuleSet.installed(CustomRulesTest.class.getClassLoader());
    private static final SessionExpressions EXPRESSIONS =
            new SessionExpressions(OfflineMaven.session(Path.of("src/test/resources/unit/plain-library"), "verify"));
    private static Facts facts = Facts.builder().build();

    @BeforeAll
    static void gather(@TempDir Path directory) {
        MavenSession session =
                OfflineMaven.session(Copy.of(Path.of("src/test/resources/unit/service"), directory), "verify");
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setVersion(PluginVersion.own());
        facts = ReactorSession.of(session, OfflineMaven.repositories(), plugin, null)
                .facts(session.getTopLevelProject());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            facts.configuration["server.port"] == "8443"                        | PASSED         | ^^
            facts.configuration["Server.Port"].startsWith("8")                  | PASSED         | ^^
            "server.port" in facts.configuration                                | PASSED         | ^^
            !("app.nothing" in facts.configuration)                             | PASSED         | ^^
            facts.configuration.exists(k, k == "spring.datasource.password")    | PASSED         | ^^
            facts.project.packaging == "jar" && facts.project.path == "."       | PASSED         | ^^
            has(facts.git) && !(facts.git.nothing == 1 && false)                     | PASSED         | ^^
            facts.reactor.modules.all(m, m.contains(":"))                       | PASSED         | ^^
            facts.configuration["server.port"] == "80"                          | FAILED         | it is not so
            facts.configuration["app.nothing"] == "1"                           | UNKNOWN        | facts.configuration has no 'app.nothing'
            facts.configuration["spring.datasource.password"] != "root"         | UNKNOWN        | facts.configuration["spring.datasource.password"] is a secret, whose value no expression sees
            facts.nothing.at == 1                                               | UNKNOWN        | facts has no 'nothing'
            facts.coverage.line >= 80                                           | NOT_APPLICABLE | ^^
            facts.project.snapshot > 5                                          | UNKNOWN        | the expression at readiness.yml:5 puts together values of types that do not fit
            facts.project.version                                               | UNKNOWN        | the expression at readiness.yml:5 gives neither true nor false
            1 / 0 == 1                                                          | UNKNOWN        | the expression at readiness.yml:5 divides by zero
            [1,2,3,4,5,6,7,8,9,0].all(a,[1,2,3,4,5,6,7,8,9,0].all(b,[1,2,3,4,5,6,7,8,9,0].all(c,[1,2,3,4,5,6,7,8,9,0].all(d,[1,2,3,4,5,6,7,8,9,0].all(e,true))))) | UNKNOWN | the expression at readiness.yml:5 takes more than 10000 steps
            """)
    void endAsTheFactsSay(String expression, Outcome outcome, String message) {
        Judgement judgement = judge(policy(expression));
        assertThat(judgement.findings())
                .extracting(Finding::message)
                .isEqualTo(message.isEmpty() ? List.of() : List.of(message));
        assertThat(judgement.outcome()).isEqualTo(outcome);
    }

    @Test
    void findAtThePlaceThatTheyLookedAt() {
        assertThat(judge(policy("facts.configuration['server.port'] == '80'")).findings())
                .extracting(
                        one -> one.at() + " " + one.key() + " " + one.severity().orElseThrow())
                .containsExactly("src/main/resources/application-prod.properties:1 server.port WARNING");
        assertThat(judge(policy("facts.project.packaging == 'war'")).findings())
                .extracting(one -> one.at() + " " + one.key())
                .containsExactly("pom.xml ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            facst.git.clean  | 1:1 undeclared reference to 'facst'
            1 + 1            | 1:3 expected type 'bool' but found 'int'
            """)
    void saysWhatDoesNotCompile(String expression, String fault) {
        assertThatThrownBy(() -> EXPRESSIONS.check(policy(expression).custom()))
                .isInstanceOf(ReadinessException.class)
                .hasMessage("The policy cannot be read: readiness.yml:5: the expression of acme.so does not compile: "
                        + fault + ". To mend it: correct the expressions; mvn readiness:explain -Dfacts shows what they"
                        + " can ask for.");
    }

    @Test
    void areRulesLikeAllOthers() {
        Policy policy = policy(
                "false",
                "rules: { acme.*: error }\n"
                        + "waivers: [{ rule: acme.so, at: pom.xml, reason: r, until: 2027-01-31 }]\n");
        assertThat(judge(policy).outcome()).isEqualTo(Outcome.WAIVED);
        assertThat(judge(policy).severity()).isEqualTo(Severity.ERROR);
        assertThat(policy.flaws()).isEmpty();
        RuleSet all =
                RULES.with(policy.custom().stream().map(CustomRule.Text::named).toList());
        RuleListing listing = new RuleListing(EffectiveRule.of(all, policy));
        assertThat(listing.table()).anyMatch(line -> line.matches("acme\\.so +error +build +readiness\\.yml:9"));
        assertThat(listing.table()).anyMatch(line -> line.matches("config\\.debug-off +error +build +default"));
        assertThat(listing.markdown()).contains("| `acme.so` | It is so | error | build | readiness.yml:9 |\n");
        assertThat(listing.json()).contains("\"id\" : \"acme.so\"", "\"custom\" : true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            config.mine | whose subject is the plugin's own; choose one of yours
            Acme.x      | must be of the form 'subject.requirement', in lower case
            acme        | must be of the form 'subject.requirement', in lower case
            """)
    void keepTheIdsApart(String id, String fault) {
        assertThatThrownBy(() -> read("custom: [{ id: " + id + ", title: t, expr: 'true', fix: f }]\n"))
                .hasMessageContaining("readiness.yml:1: 'id' of a custom rule is '" + id + "', " + fault);
    }

    @Test
    void seeNoSecret() {
        String json = FactsJson.of(facts);
        assertThat(json)
                .contains(
                        "\"server.port\" : \"8443\"", "\"(hidden)\" : \"is a secret, whose value no expression sees\"")
                .doesNotContain("4711");
    }

    @Test
    void examplesOfTheManualCompileAndHaveAValue() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/policy-sharing.md"));
        List<String> blocks = Pattern.compile("```yaml\n(custom:.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertThat(blocks).hasSize(5);
        for (String block : blocks) {
            Policy policy = read(block);
            EXPRESSIONS.check(policy.custom());
            assertThat(judge(policy).outcome()).as(block).isNotEqualTo(Outcome.UNKNOWN);
        }
    }

    private static Policy policy(String expression, String... rest) {
        return read(
                "custom:\n  - id: acme.so\n    title: It is so\n    fix: make it so\n    expr: >-\n      " + expression
                        + "\n    message: it is not so\n    severity: warning\n"
                        + String.join("", rest));
    }

    private static Policy read(String text) {
        List<Node> documents = ((YamlReader.Documents) new YamlReader().read("readiness.yml", text)).documents();
        return PolicyReader.read(documents, RULES);
    }

    private static Judgement judge(Policy policy) {
        RuleSet own = RuleSet.of(List.of())
                .with(policy.custom().stream()
                        .map(text -> text.entry(EXPRESSIONS))
                        .toList());
        return new Engine(own, policy, Baseline.NONE, Stage.BUILD, false, LocalDate.of(2026, 6, 30))
                .judge(Scope.MODULE, ".", facts)
                .get(0);
    }
}
