package dev.readiness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page on pipelines and its examples call is there; PipelineIT runs them. */
final class PipelinesTest {

    private static final Path PAGE = Path.of("src/site/markdown/ci.md");
    private static final Path EXAMPLES = Path.of("src/main/resources/dev/readiness/pipelines");

    static Stream<Path> texts() throws IOException {
        return Stream.concat(Stream.of(PAGE), examples());
    }

    private static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void mavenIsGivenGoalsAndPropertiesThatThereAre(Path file) throws Exception {
        List<MojoDescriptor> goals = GoalReference.read().goals();
        Set<String> words = Stream.concat(
                        Stream.of("-B", "verify", "deploy"), goals.stream().map(MojoDescriptor::getFullGoalName))
                .collect(Collectors.toSet());
        Set<String> properties = goals.stream()
                .flatMap(goal -> GoalReference.parameters(goal).stream()
                        .map(parameter -> "-D" + GoalReference.property(goal, parameter)))
                .collect(Collectors.toSet());
        List<String> commands = found(Files.readString(file), "\\bmvn ([^`'|;]*?)(?=[`'|;\\n]|\\.?\"\\n)");
        assertThat(commands).isNotEmpty().allSatisfy(command -> {
            for (String word : command.split(" ", -1)) {
                assertThat(word.startsWith("-D") ? properties : words)
                        .as("mvn " + command)
                        .contains(word.replaceFirst("=.*", ""));
            }
        });
    }

    @Test
    void pageLinksToEveryExampleAndNothingElseThatIsMissing() throws IOException {
        List<Path> links = found(Files.readString(PAGE), "\\]\\((?!https?:)([^)#]+)").stream()
                .map(link -> PAGE.resolveSibling(link).normalize())
                .toList();
        assertThat(links)
                .allSatisfy(link -> assertThat(link).exists())
                .containsAll(examples().toList());
    }

    /** A tag can be moved to other code; a commit cannot. */
    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/dev/readiness/pipelines/github.yml", ".github/workflows"})
    void actionsArePinnedToCommits(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                assertThat(Files.readAllLines(file).stream().filter(line -> line.contains("uses:")))
                        .as(file.toString())
                        .isNotEmpty()
                        .allMatch(line -> line.matches(" +- uses: [\\w/-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
            }
        }
    }

    @Test
    void oneActionHasOneVersion() throws IOException {
        List<String> pins = Stream.concat(Files.readAllLines(EXAMPLES.resolve("github.yml")).stream(), ownWorkflows())
                .flatMap(line -> found(line, "uses: (.*)").stream())
                .distinct()
                .toList();
        assertThat(pins.stream().map(pin -> Arrays.asList(pin.split("@", -1)).get(0)))
                .doesNotHaveDuplicates();
    }

    private static Stream<String> ownWorkflows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
            StringBuilder text = new StringBuilder();
            for (Path file : (Iterable<Path>) files::iterator) {
                text.append(Files.readString(file));
            }
            return text.toString().lines();
        }
    }

    private static List<String> found(String text, String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
