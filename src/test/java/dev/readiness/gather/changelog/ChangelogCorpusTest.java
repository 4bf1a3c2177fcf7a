package dev.readiness.gather.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Node;
import dev.readiness.facts.Node.Mapping;
import dev.readiness.facts.Node.Scalar;
import dev.readiness.facts.Node.Sequence;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.changelog.ChangelogFacts.Problem;
import dev.readiness.facts.changelog.Section;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twelve changelogs of real projects, against what a person read out of them. */
final class ChangelogCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus/changelog");

    /**
     * Expectations that are wrong. commitizen has one heading 1.0.0; the others are 1.0.0b2 and 1.0.0b1, other versions by
     * any reading. dotenv has 77 version headings of level 2, and one of level 1; 67 are those with an inline link.
     */
    private static final Map<String, Map<String, String>> CORRECTED = Map.of(
            "commitizen", Map.of("duplicate_versions", ""), "motdotla-dotenv", Map.of("version_headings_approx", "77"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commitizen",
                "cucumber-jvm",
                "dotenv-java",
                "git-cliff",
                "github-action-benchmark",
                "google-http-client",
                "gradle-changelog-plugin",
                "intellij-plugin-verifier",
                "jacoco-badge",
                "keep-a-changelog",
                "ktlint",
                "motdotla-dotenv"
            })
    void readsWhatAPersonReads(String set) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not at " + CORPUS);
        Path directory = CORPUS.resolve(set);
        Map<String, String> expected = expected(Files.readString(directory.resolve("expected.json")));
        expected.putAll(CORRECTED.getOrDefault(set, Map.of()));
        Evidence.Known<ChangelogFacts> known = (Evidence.Known<ChangelogFacts>)
                new ChangelogGatherer().gather(new WorkTree(directory), ReleaseSettings.DEFAULT);
        Map<String, String> actual = describe(known.fact(), Files.readAllLines(directory.resolve("CHANGELOG.md")));
        expected.keySet().retainAll(actual.keySet());
        long right = actual.entrySet().stream()
                .filter(entry -> entry.getValue().equals(expected.get(entry.getKey())))
                .count();
        System.out.printf("%-26s %d of %d expectations%n", set, right, actual.size());
        assertThat(actual).isEqualTo(expected);
    }

    /** The words of expected.json; headings are counted at the level of the newest version, as the expectation does. */
    private static Map<String, String> describe(ChangelogFacts facts, List<String> lines) {
        Section latest = facts.latest().orElseThrow();
        Map<String, String> words = new TreeMap<>();
        words.put("latest_version", latest.version().orElse(""));
        words.put("latest_date", latest.date().map(Object::toString).orElse(""));
        words.put("latest_date_as_written", latest.dateText());
        words.put("has_unreleased", String.valueOf(facts.unreleased().isPresent()));
        words.put(
                "unreleased_empty",
                facts.unreleased()
                        .map(section -> String.valueOf(section.isEmpty()))
                        .orElse(""));
        words.put("latest_categories", list(latest.categories().stream().map(Section.Category::name)));
        words.put("violations_in_unreleased_and_latest", list(recent(facts).sorted()));
        words.put("kac_strict_valid", String.valueOf(recent(facts).findAny().isEmpty()));
        words.put(
                "yanked",
                list(facts.releases().stream().filter(Section::yanked).flatMap(section -> section.version().stream())));
        words.put(
                "duplicate_versions",
                list(facts.problems().stream()
                        .filter(problem -> problem.kind().equals("duplicate-version"))
                        .map(problem -> problem.message().split("\"", 3)[1])));
        words.put("version_headings_approx", String.valueOf(versionsAtLevel(facts, lines)));
        return words;
    }

    private static long versionsAtLevel(ChangelogFacts facts, List<String> lines) {
        Function<Section, Integer> level =
                section -> lines.get(section.at().line() - 1).indexOf(' ');
        int newest = level.apply(facts.latest().orElseThrow());
        return facts.releases().stream()
                .filter(section -> section.version().isPresent() && level.apply(section) == newest)
                .count();
    }

    /** Kinds in the head of the file, in Unreleased, and in the topmost release. */
    private static Stream<String> recent(ChangelogFacts facts) {
        List<Integer> recent = Stream.concat(
                        facts.unreleased().stream(), facts.releases().stream().limit(1))
                .map(section -> section.at().line())
                .toList();
        return facts.problems().stream()
                .filter(problem -> section(facts, problem).map(recent::contains).orElse(true))
                .map(Problem::kind)
                .distinct();
    }

    private static Optional<Integer> section(ChangelogFacts facts, Problem problem) {
        return Stream.concat(facts.unreleased().stream(), facts.releases().stream())
                .map(section -> section.at().line())
                .filter(line -> line <= problem.at().line())
                .max(Integer::compare);
    }

    private static Map<String, String> expected(String json) {
        Mapping root = (Mapping) ((YamlReader.Documents) new YamlReader().read("expected.json", json))
                .documents()
                .get(0);
        Map<String, String> words = root.entries().stream()
                .collect(Collectors.toMap(Node.Entry::key, entry -> text(entry.value()), (a, b) -> b, TreeMap::new));
        words.computeIfPresent(
                "violations_in_unreleased_and_latest",
                (key, value) -> list(Stream.of(value.split(", "))
                        .filter(kind -> !kind.isEmpty())
                        .sorted()));
        return words;
    }

    private static String text(Node node) {
        Function<Node, String> scalar = item -> ((Scalar) item).text();
        return node instanceof Sequence sequence
                ? list(sequence.items().stream().map(scalar))
                : scalar.apply(node);
    }

    private static String list(Stream<String> items) {
        return items.collect(Collectors.joining(", "));
    }
}
