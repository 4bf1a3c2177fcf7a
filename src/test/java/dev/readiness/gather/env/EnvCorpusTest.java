package dev.readiness.gather.env;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.env.EnvFileReader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Real environment files, with the values that other readers agreed on. */
final class EnvCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus/config-env");

    @Test
    @SuppressWarnings("unchecked")
    void readsRealFilesAsOthersDo() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the project");
        List<Path> cases;
        try (Stream<Path> entries = Files.list(CORPUS)) {
            cases = entries.filter(Files::isDirectory).sorted().toList();
        }
        StringBuilder table = new StringBuilder("set                    values  divergent  problems\n");
        for (Path folder : cases) {
            // JSON is YAML
            Map<String, Object> expected = new Yaml().load(Files.readString(folder.resolve("expected.json")));
            String file = (String) expected.get("file");
            Reading reading = EnvFileReader.parse(file, new Content.Bytes(Files.readAllBytes(folder.resolve(file))));
            Map<String, String> values = new TreeMap<>();
            reading.settings().forEach(setting -> values.put(setting.key(), setting.effective()));
            Map<String, String> agreed = (Map<String, String>) expected.get("agreed_values");
            assertThat(values).as(folder.toString()).containsAllEntriesOf(agreed);

            Set<String> reported =
                    reading.problems().stream().map(ConfigProblem::key).collect(Collectors.toSet());
            List<String> divergent = (List<String>) expected.get("divergent_keys");
            boolean unclosed = reading.problems().stream()
                    .anyMatch(problem -> problem.message().equals(EnvQuirk.UNCLOSED.about(problem.key())));
            if (!unclosed) {
                assertThat(reported).as(folder.toString()).containsAll(divergent);
            }
            if (expected.get("sourceable_by_bash").equals(false)) {
                assertThat(reading.problems()).as(folder.toString()).isNotEmpty();
            }
            for (Map<String, Object> problem : (List<Map<String, Object>>) expected.get("problems")) {
                if (Set.of("env-syntax", "env-not-sourceable").contains(problem.get("kind"))) {
                    assertThat(reported).as(folder.toString()).contains((String) problem.get("key"));
                }
            }
            table.append(String.format(
                    java.util.Locale.ROOT,
                    "%-22s %3d/%-3d %4d/%-4d %4d%n",
                    folder.getFileName(),
                    agreed.size(),
                    agreed.size(),
                    divergent.stream().filter(reported::contains).count(),
                    divergent.size(),
                    reading.problems().size()));
        }
        System.out.println(table);
    }
}
