package dev.readiness.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Judgement;
import dev.readiness.core.Outcome;
import dev.readiness.core.Report;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.core.Waiver;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.migration.MigrationFacts;
import dev.readiness.facts.operations.Change;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.operations.Operations;
import dev.readiness.facts.project.ApplicationFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.render.template.Templates;
import dev.readiness.rules.Given;
import dev.readiness.rules.GivenModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a value says, a document keeps the structure that it has with a harmless one. */
final class HostileValuesTest {

    private static final RuleSet RULES = RuleSet.installed(HostileValuesTest.class.getClassLoader());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a* _b_ ~c~ **d** [x](http://evil.example) ![y](z) <b>e</b>",
                "a | b || c",
                "a `b` ``c`` ```d",
                "```\nrm -rf /\n```",
                "~~~\nx\n~~~",
                "a\n\n# Heading\n\n- item\n\n1. one\n> quote\n\n---\n",
                "<script>alert(1)</script><!-- --> </code> <code>",
                "{{project.name}} {{{x}}} {{> parts/made.md}}",
                "</table> | --- | ---",
                "- [x] done",
                "\u202Eabc\u2028def\u0000ghi",
                "a\\",
                "<!-- readiness: end -->",
                "&lt;b&gt; &#42;"
            })
    void keepTheStructure(String hostile) {
        Map<String, String> harmless = documents("value");
        Map<String, String> documents = documents(hostile);
        harmless.forEach((name, text) -> {
            assertThat(skeleton(documents.get(name))).as(name).isEqualTo(skeleton(text));
            assertThat(cells(documents.get(name))).as(name).isEqualTo(cells(text));
            assertThat(foreign(Parser.builder().build().parse(documents.get(name))))
                    .as(name)
                    .isEmpty();
        });
    }

    private static Map<String, String> documents(String value) {
        return Documents.of(new Templates(Map.of()), DocumentModel.of(documented(value)));
    }

    /** Every place that a value from outside can come to stands in this project. */
    private static Documented documented(String value) {
        Origin at = Origin.of(value.replace('\\', '/'), 3);
        ModuleFacts module = new ModuleFacts(
                value,
                value,
                value,
                ".",
                "jar",
                Origin.of("pom.xml"),
                true,
                true,
                List.of(new ModuleFacts.Reference("dependency", "io.quarkus:quarkus-smallrye-health", "1", at)),
                new TreeMap<>(),
                Map.of(),
                Map.of());
        Setting logging =
                new Setting("logging." + value, Value.of(value), List.of(new Setting.Source(at, Value.of(value), "")));
        Setting port =
                new Setting("quarkus.http.port", Value.of(value), List.of(new Setting.Source(at, Value.of(value), "")));
        Setting root = new Setting(
                "quarkus.http.root-path", Value.of(value), List.of(new Setting.Source(at, Value.of(value), "")));
        Operations.Variable required = new Operations.Variable(
                value,
                Optional.empty(),
                false,
                List.of(new Operations.Reader(at, value), new Operations.Reader(at, value)));
        Operations.Variable optional = new Operations.Variable(
                value + "2", Optional.of(value), false, List.of(new Operations.Reader(at, value)));
        Migration migration = new Migration(Migration.Tool.LIQUIBASE, value, Optional.empty(), value, "d", false, at);
        Operations operations = new Operations(
                new TreeMap<>(Map.of("a", required, "b", optional)),
                new TreeMap<>(),
                List.of(migration),
                List.of(new Operations.Port(value, value, at)),
                Optional.of(new Operations.JavaLevel(value, at)),
                List.of(new Operations.BaseImage(value, at)),
                new TreeMap<>(),
                List.of(new Operations.Unknown(at, value)));
        ReleaseTag tag = new ReleaseTag(value, SemanticVersion.parse("1.0.0").orElseThrow(), "c".repeat(40), true);
        List<Change> changes = new ArrayList<>();
        for (Change.Subject subject : Change.Subject.values()) {
            changes.add(new Change(subject, Change.Kind.CHANGED, value, Optional.of(value), Optional.of(value), at));
        }
        changes.add(new Change(
                Change.Subject.MIGRATION, Change.Kind.ADDED, value, Optional.empty(), Optional.of(value), at));
        Facts whole = Given.policy()
                .with(ReactorFacts.class, GivenModule.reactor(module))
                .with(GitFacts.class, new GitFacts(Optional.of("a".repeat(40)), Optional.of(value), false, false))
                .with(TagFacts.class, new TagFacts(Map.of(), List.of(tag), Optional.of(tag), Set.of(), List.of()))
                .with(Operations.class, operations)
                .with(OperationalDiff.class, new OperationalDiff(tag, changes, List.of()))
                .build();
        Facts facts = whole.part()
                .with(ModuleFacts.class, module)
                .with(ApplicationFacts.class, new ApplicationFacts("Quarkus", true, List.of()))
                .with(
                        ConfigFacts.class,
                        new ConfigFacts(
                                List.of(Given.set(ConfigSet.Kind.PROPERTIES, "p", List.of(logging, port, root))), true))
                .lazily(
                        MigrationFacts.class,
                        () -> Evidence.known(new MigrationFacts(
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                List.of(new MigrationFacts.Destructive(at, value, true, true)))))
                .build();
        return new Documented(
                report(value, at),
                whole,
                List.of(facts),
                Map.of(".", "target/" + value + ".jar"),
                List.of(new Released(".", value, "", value), new Released(".", value, value, value)),
                Optional.empty(),
                value);
    }

    private static Report report(String value, Origin at) {
        RuleInfo failed = RULES.find("config.debug-off").orElseThrow().info();
        RuleInfo waived = RULES.find("version.semantic").orElseThrow().info();
        RuleInfo idle = RULES.find("spring.flyway-safe").orElseThrow().info();
        Finding finding = Finding.of(at, value, value);
        Waiver waiver = new Waiver("version.semantic", "*", Optional.empty(), value, LocalDate.of(2027, 1, 31), at);
        return new Report(
                Stage.DEPLOY,
                Optional.of("partly " + value),
                List.of(
                        new Judgement(failed, ".", Severity.ERROR, Outcome.FAILED, "", List.of(finding), List.of()),
                        new Judgement(
                                waived,
                                ".",
                                Severity.ERROR,
                                Outcome.WAIVED,
                                "",
                                List.of(),
                                List.of(new Judgement.Waived(finding, waiver))),
                        new Judgement(idle, ".", Severity.ERROR, Outcome.NOT_APPLICABLE, value, List.of(), List.of())),
                Gate.DEFAULT);
    }

    /** The kinds of all blocks in their order and depth. */
    private static List<String> skeleton(String text) {
        List<String> blocks = new ArrayList<>();
        collect(Parser.builder().build().parse(text), 0, blocks);
        return blocks;
    }

    private static void collect(Node node, int depth, List<String> blocks) {
        if (node instanceof Block) {
            blocks.add(depth + " " + node.getClass().getSimpleName());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, depth + 1, blocks);
        }
    }

    /** How many cells each line of a table has, by GitHub's rules: a bar ends a cell unless a backslash stands before it. */
    private static List<Integer> cells(String text) {
        return text.lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> line.split("(?<!\\\\)(?:\\\\\\\\)*\\|", -1).length)
                .toList();
    }

    /** Links, images and HTML that no template has written. */
    private static List<String> foreign(Node node) {
        List<String> found = new ArrayList<>();
        if (node instanceof Link || node instanceof Image) {
            found.add(node.toString());
        }
        if (node instanceof HtmlInline html
                && !Arrays.asList("<code>", "</code>").contains(html.getLiteral())) {
            found.add(html.getLiteral());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            found.addAll(foreign(child));
        }
        return found;
    }
}
