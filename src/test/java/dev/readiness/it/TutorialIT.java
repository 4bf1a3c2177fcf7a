package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.docs.snippets.Snippet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tutorial does what it says: files are written as shown, commands run, and their output is that of the page. */
final class TutorialIT {

    private static final int STEPS = 22;

    static List<Maven> mavens() {
        return Maven.atLeast(Maven.NEWEST_3);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void leadsFromRedToGreen(Maven maven) throws Exception {
        Path project = ItProject.empty("tutorial", maven.version());
        List<Snippet> steps;
        try (Stream<Snippet> all = Snippet.of(Snippet.SITE.resolve("tutorial.md"))) {
            steps = all.toList();
        }
        List<String> done = new ArrayList<>();
        Maven.Build last = null;
        for (Snippet step : steps) {
            if (!step.title().isEmpty()) {
                Path file = project.resolve(step.title());
                Files.createDirectories(file.getParent());
                Files.writeString(file, step.text());
                done.add("wrote " + step.title());
            } else if (step.text().equals("git init\n")) {
                Git.init().setDirectory(project.toFile()).call().close();
                done.add("git init");
            } else if (step.language().equals("sh")) {
                String[] words = step.text().strip().split(" ", -1);
                assertThat(words[0]).as(step.toString()).isEqualTo("mvn");
                last = maven.run(project, Arrays.copyOfRange(words, 1, words.length));
                done.add(step.text().strip() + (last.succeeded() ? " succeeded" : " failed"));
            } else {
                assertOutput(step, last);
            }
        }
        assertThat(steps).as("steps of the page").hasSize(STEPS);
        assertThat(done.stream().filter(what -> what.startsWith("mvn")))
                .containsExactly(
                        "mvn verify failed",
                        "mvn readiness:explain -Drule=config.debug-off succeeded",
                        "mvn verify succeeded",
                        "mvn verify failed",
                        "mvn verify succeeded",
                        "mvn verify succeeded");
    }

    /** Every line of the page stands in the output, in this order; three dots stand for anything. */
    private static void assertOutput(Snippet step, Maven.Build build) throws IOException {
        String lines = step.text()
                .lines()
                .map(line -> Arrays.stream(line.split(Pattern.quote("..."), -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")))
                .collect(Collectors.joining("\\n(?:.*\\n)*?"));
        assertThat(build.output()).as(step + "\n" + build.end()).containsPattern("(?m)^" + lines);
    }
}
