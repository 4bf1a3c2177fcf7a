package dev.readiness.gather.tests;

import static dev.readiness.rules.GivenModule.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.facts.coverage.TestFacts.Result;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that others published, with what a reader by hand found in them. */
final class SurefireCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus/report-surefire");

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"all-ok", "calc-utils", "pulsar"})
    void agreesWithTheFactsOfTheCorpus(String name) throws IOException {
        Path one = CORPUS.resolve(name);
        assumeTrue(Files.isDirectory(one), "no corpus at " + one);
        Path reports = Files.createDirectories(root.resolve("target/surefire-reports"));
        try (Stream<Path> files = Files.list(one)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                Files.write(reports.resolve(file.getFileName().toString()), Files.readAllBytes(file));
            }
        }
        TestFacts facts = ((Evidence.Known<TestFacts>)
                        new TestGatherer(new WorkTree(root), List.of("prod")).gather(module("."), "target", List.of()))
                .fact();
        String expected = Files.readString(one.resolve("expected.json"));
        assertThat(List.of(
                        facts.reports(),
                        facts.run(),
                        facts.cases(Result.FAILED).size(),
                        facts.cases(Result.ERROR).size(),
                        facts.cases(Result.SKIPPED).size(),
                        facts.cases(Result.FLAKY).size()))
                .isEqualTo(Stream.of("suites", "testcases", "failed", "errored", "skipped", "flaky")
                        .map(key -> number(expected, key))
                        .toList());
    }

    private static int number(String json, String key) {
        Matcher number = Pattern.compile("\"" + key + "\": (\\d+)").matcher(json);
        assertThat(number.find()).as(key).isTrue();
        return Integer.parseInt(number.group(1));
    }
}
