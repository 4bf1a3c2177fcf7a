package dev.readiness.docs.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.mustachejava.DefaultMustacheFactory;
import dev.readiness.docs.GoalReference;
import groovy.lang.GroovyShell;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fenced block of a page is of a kind that is checked here. */
final class SnippetsTest {

    /** First words of the lines that people copy into a shell. */
    private static final Pattern COMMAND =
            Pattern.compile("(?:\\$ )?(?:[A-Z_]+=\\S+ )?(?:mvn |git |\\w+=\\$\\(mvn ).*|( .*|#.*)?");

    /** What troubleshooting quotes of Maven and Java. */
    private static final Set<String> FOREIGN =
            Set.of("No plugin found for prefix 'readiness'", "UnsupportedClassVersionError");

    static Stream<Snippet> snippets() throws IOException {
        Stream<Snippet> all = Stream.empty();
        for (Path page : Snippet.pages()) {
            all = Stream.concat(all, Snippet.of(page));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void isReal(Snippet snippet) throws Exception {
        GoalReference plugin = GoalReference.read();
        MavenCommand maven = new MavenCommand(plugin);
        String text = snippet.text();
        switch (snippet.language()) {
            case "", "sh", "console", "text" -> shellOrConsole(snippet, maven);
            case "yaml", "yml" -> new YamlPart(maven).check(text);
            case "xml" -> new PomPart(plugin).check(text);
            case "json" ->
                assertThat(new ObjectMapper().readTree(text).isContainerNode()).isTrue();
            case "properties" -> {
                Properties properties = new Properties();
                properties.load(new StringReader(text));
                assertThat(properties).isNotEmpty();
            }
            case "java" -> {
                Files.createDirectories(Path.of("target/snippets"));
                JavaPart.check(text);
            }
            case "groovy" -> new GroovyShell().parse(text);
            case "mustache" ->
                new DefaultMustacheFactory(name -> new StringReader(""))
                        .compile(new StringReader(text), snippet.toString());
            default -> fail(snippet + " is of a kind that nothing checks; name its language or write a check here");
        }
    }

    private static void shellOrConsole(Snippet snippet, MavenCommand maven) throws IOException {
        String text = snippet.text();
        maven.checkAll(text);
        Messages.read().checkConsole(text);
        List<String> lines = text.lines().toList();
        boolean output = text.startsWith("$ ")
                || lines.get(0).startsWith("[")
                || snippet.language().equals("text");
        if (!output) {
            assertThat(lines).as(snippet + ": a line that is no command").allMatch(line -> COMMAND.matcher(line)
                    .matches());
        }
    }

    /** In the running text commands stand between backticks. */
    @ParameterizedTest
    @MethodSource("pages")
    void commandsInTheTextAreReal(Path page) throws Exception {
        MavenCommand maven = new MavenCommand(GoalReference.read());
        Pattern.compile("`(mvn [^`.]*(?:\\.[^`.]+)*)`")
                .matcher(Files.readString(page))
                .results()
                .map(command -> command.group(1))
                .filter(command -> command.contains("readiness:"))
                .forEach(maven::checkAll);
    }

    static Stream<Path> pages() throws IOException {
        return Snippet.pages().stream();
    }

    @Test
    void symptomsAreWhatThePluginSays() throws IOException {
        Messages messages = Messages.read();
        List<String> symptoms = Pattern.compile("(?m)^\\*\\*`([^`]+)`")
                .matcher(Files.readString(Snippet.SITE.resolve("troubleshooting.md")))
                .results()
                .map(symptom -> symptom.group(1))
                .filter(symptom -> !FOREIGN.contains(symptom))
                .toList();
        assertThat(symptoms).hasSizeGreaterThan(4).allSatisfy(messages::check);
    }
}
