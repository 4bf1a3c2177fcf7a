package dev.readiness.gather.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.readiness.facts.config.RelaxedName;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.gather.secret.RawSetting;
import dev.readiness.gather.secret.SecretModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Configurations of real projects, compared with what Spring Boot 3.5.6 itself was seen to make of them. */
final class SpringCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus/config-spring");

    @ParameterizedTest
    @MethodSource("dev.readiness.gather.spring.BootVersions#all")
    void givesEveryValueThatTheFrameworkGives(String version) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "The corpus is not beside the project");
        List<String> wrong = new ArrayList<>();
        StringBuilder table = new StringBuilder("Spring Boot " + version + ": set, keys right/total\n");
        for (Path set : sets()) {
            Map<String, String> wanted = wanted(set);
            Map<String, String> got = got(version, set);
            long right = wanted.entrySet().stream()
                    .filter(key -> key.getValue().equals(got.get(key.getKey())))
                    .count();
            table.append("%-22s %d/%d%n".formatted(set.getFileName(), right, wanted.size()));
            wanted.forEach((key, value) -> {
                if (!value.equals(got.get(key))) {
                    wrong.add(set.getFileName() + " " + key + ": " + value + " <> " + got.get(key));
                }
            });
            absent(set).filter(got::containsKey).forEach(key -> wrong.add(set.getFileName() + " has " + key));
        }
        System.out.print(table);
        assertThat(wrong).isEmpty();
    }

    @Test
    void noSecretOfTheCorpusIsInAFact() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "The corpus is not beside the project");
        int secrets = 0;
        for (Path set : sets()) {
            SpringEvaluation evaluation = BootVersions.evaluate(BootVersions.CURRENT, set, ".", profile(set));
            SortedMap<String, Setting> facts =
                    SecretModel.redact(evaluation.effective(), evaluation.elsewhere(), Set.of());
            for (RawSetting raw : evaluation.effective()) {
                boolean literal = !raw.effective().isEmpty() && !raw.effective().contains("${");
                if (literal && RelaxedName.of(raw.key()).matches(".*(password|secret|secretkey|apikey|keysecret)")) {
                    secrets++;
                    Setting setting = facts.getOrDefault(raw.key(), facts.get(facts.firstKey()));
                    assertThat(setting.text())
                            .describedAs(set + " " + raw.key())
                            .isEqualTo(Value.REDACTED);
                    // a secret may also be a user's name beside it, which is none
                    assertThat(setting.toString().replace(raw.key(), ""))
                            .describedAs(set + " " + raw.key())
                            .doesNotContain("text=" + raw.effective());
                }
            }
        }
        assertThat(secrets).isGreaterThan(10);
    }

    private static List<Path> sets() throws IOException {
        try (Stream<Path> sets = Files.list(CORPUS)) {
            return sets.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Map<String, String> got(String version, Path set) throws IOException {
        Map<String, String> got = new TreeMap<>();
        for (RawSetting setting :
                BootVersions.evaluate(version, set, ".", profile(set)).effective()) {
            got.put(RelaxedName.of(setting.key()), setting.effective());
        }
        return got;
    }

    private static Map<String, String> wanted(Path set) throws IOException {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (String line : Files.readAllLines(set.resolve("oracle.tsv"))) {
            int tab = line.indexOf('\t');
            wanted.put(RelaxedName.of(line.substring(0, tab)), line.substring(tab + 1));
        }
        json(set).forEach((pointer, value) -> {
            if (pointer.startsWith("effective_values ")) {
                wanted.put(RelaxedName.of(pointer.substring("effective_values ".length())), value);
            }
        });
        return wanted;
    }

    private static Stream<String> absent(Path set) throws IOException {
        return json(set).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("absent_keys "))
                .map(entry -> RelaxedName.of(entry.getValue()));
    }

    private static String profile(Path set) throws IOException {
        return String.valueOf(json(set).get("profile"));
    }

    /** Every scalar of the two upper levels, by "name" or "name inner". */
    private static Map<String, String> json(Path set) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        try (JsonParser json =
                new JsonFactory().createParser(set.resolve("expected.json").toFile())) {
            int depth = 0;
            String outer = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isStructStart()) {
                    outer = depth == 1 ? String.valueOf(json.currentName()) : outer;
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                } else if (token.isScalarValue() && depth == 1) {
                    values.put(json.currentName(), json.getText());
                } else if (token.isScalarValue() && depth == 2) {
                    String inner = json.currentName() == null ? "" + values.size() : json.currentName();
                    values.put(outer + " " + inner, json.getText());
                }
            }
        }
        return values;
    }
}
