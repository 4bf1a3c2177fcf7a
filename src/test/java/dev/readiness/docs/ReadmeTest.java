package dev.readiness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readiness.core.policy.PolicyReader;
import dev.readiness.gather.yaml.YamlReader;
import dev.readiness.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is real. */
final class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @Test
    void consoleIsThatOfTheFlawedExample() throws IOException {
        List<String> picture =
                fence("").lines().filter(line -> !line.equals("...")).toList();
        assertThat(Files.readAllLines(Path.of("src/test/resources/golden/orders-flawed.txt")))
                .as("the picture leaves lines out and changes none")
                .containsSubsequence(picture)
                .last()
                .isEqualTo(picture.get(picture.size() - 1));
    }

    @Test
    void quickStartNamesThisVersion() throws IOException {
        assertThat(found(fence("xml"), "<version>(.*)</version>")).containsExactly(version());
    }

    static Stream<Path> examplePoms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/it"))) {
            return files
                    .filter(file -> file.endsWith("pom.xml") && !file.toString().contains("target"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examplePoms")
    void exampleBuildsWithThisVersion(Path pom) throws IOException {
        assertThat(found(Files.readString(pom), "<readiness\\.version>(.*)</readiness\\.version>"))
                .allMatch(version()::equals);
        assertThat(Files.readString(pom)).doesNotContain("<version>" + version() + "</version>");
    }

    @Test
    void policyIsReadAndFitsItsSchema() throws IOException {
        String policy = fence("yaml");
        YamlReader.Documents documents = (YamlReader.Documents) new YamlReader().read("readiness.yml", policy);
        assertThat(PolicyReader.read(documents.documents().get(0), RuleReference.RULES)
                        .flaws())
                .isEmpty();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(PolicyReference.SCHEMA))
                        .validate(policy, InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void goalsAreThoseOfThePlugin() throws Exception {
        GoalReference plugin = GoalReference.read();
        String manual = readme() + howTos();
        assertThat(new TreeSet<>(found(manual, "(?<!dev\\.)readiness:(?!ignore)([a-z]+(?:-[a-z]+)*)")))
                .containsExactlyElementsOf(
                        plugin.goals().stream().map(MojoDescriptor::getGoal).toList());
        List<String> properties = plugin.goals().stream()
                .flatMap(goal -> GoalReference.parameters(goal).stream()
                        .map(parameter -> GoalReference.property(goal, parameter)))
                .toList();
        assertThat(found(manual, "-D(readiness(?:\\.\\w+)+|rule|key|forceStdout)\\b"))
                .isSubsetOf(properties);
        assertThat(properties).allSatisfy(property -> assertThat(manual).contains("-D" + property));
    }

    /** The pages that the README leads to. */
    private static String howTos() throws IOException {
        StringBuilder pages = new StringBuilder();
        for (String page : new TreeSet<>(found(readme(), "\\(src/site/markdown/([a-z-]+)\\.md\\)"))) {
            pages.append(Files.readString(Path.of("src/site/markdown", page + ".md")));
        }
        return pages.toString();
    }

    @Test
    void rulesAreCounted() throws IOException {
        String text = readme();
        for (Map.Entry<String, ?> subject : RuleReference.bySubject().entrySet()) {
            String row = "| `" + subject.getKey() + "` | ";
            assertThat(text).contains(row);
            text = text.replaceFirst(
                    Pattern.quote(row) + "\\d+ \\|",
                    row + RuleReference.bySubject().get(subject.getKey()).size() + " |");
        }
        Golden.assertSame(README, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"})
    void linksLeadSomewhere(String page) throws IOException {
        assertThat(found(Files.readString(Path.of(page)), "\\]\\((?!https?:)([^)#]+)"))
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    private static String version() throws IOException {
        return found(Files.readString(Path.of("pom.xml")), "<version>(.*)</version>")
                .get(0);
    }

    private static String readme() throws IOException {
        return Files.readString(README);
    }

    /** The content of the first fence of a language. */
    private static String fence(String language) throws IOException {
        return found(readme(), "(?ms)^```" + language + "\\n(.*?)^```$").get(0);
    }

    private static List<String> found(String text, String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
