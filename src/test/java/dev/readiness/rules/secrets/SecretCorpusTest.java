package dev.readiness.rules.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.TemplateText;
import dev.readiness.facts.policy.SecretSettings;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.env.EnvFileReader;
import dev.readiness.gather.secret.RawSetting;
import dev.readiness.gather.secret.RawSource;
import dev.readiness.gather.secret.SecretModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Real configurations: every secret that a person marked is found, and nothing else. */
final class SecretCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Set<String> SECRET_KINDS =
            Set.of("hardcoded-secret", "weak-secret", "default-secret", "placeholder-value");
    private static final List<Rule> RULES =
            List.of(new NotHardcoded(), new Strong(), new NoFallback(), new NoPublishedSample(), new NotReused());

    private static List<Path> cases(String kind) throws IOException {
        Path folder = CORPUS.resolve(kind);
        assumeTrue(Files.isDirectory(folder), "the corpus is not beside the project");
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Map<String, Object> expected(Path folder) throws IOException {
        // JSON is YAML
        return Objects.requireNonNull(
                new Yaml().<Map<String, Object>>load(Files.readString(folder.resolve("expected.json"))));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> problems(Map<String, Object> expected) {
        return (List<Map<String, Object>>) Objects.requireNonNull(expected.get("problems"));
    }

    /** What the framework gave, with the placeholders that a person noted. */
    private static ConfigSet spring(Path folder, Map<String, Object> expected) throws IOException {
        Map<String, String> written = new HashMap<>();
        for (Map<String, Object> problem : problems(expected)) {
            String value = Objects.toString(problem.get("value"), "");
            if (value.startsWith("${")) {
                written.put((String) problem.get("key"), value);
            }
        }
        List<RawSetting> settings = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("oracle.tsv"))) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                String key = line.substring(0, tab);
                String value = line.substring(tab + 1);
                Origin at = Origin.of("oracle.tsv", settings.size() + 1);
                String raw = written.getOrDefault(key, value);
                settings.add(new RawSetting(key, value, List.of(new RawSource(at, raw, "prod"))));
            }
        }
        SortedMap<String, Setting> redacted = SecretModel.redact(settings, List.of(), Set.of());
        return new ConfigSet(ConfigSet.Kind.SPRING, "prod", List.of("prod"), redacted, List.of(), List.of());
    }

    /** Keys with a finding, and the secrets that another rule reports as templates. */
    private static SortedMap<String, Set<String>> judge(ConfigSet set) {
        Facts facts = Facts.builder()
                .with(ConfigFacts.class, new ConfigFacts(List.of(set), true))
                .with(SecretSettings.class, SecretSettings.DEFAULT)
                .build();
        SortedMap<String, Set<String>> found = new TreeMap<>();
        for (Rule rule : RULES) {
            rule.check(facts).map(Finding::key).forEach(key -> found.computeIfAbsent(key, any -> new TreeSet<>())
                    .add(rule.getClass().getSimpleName()));
        }
        set.settings().values().stream()
                .filter(setting -> setting.value()
                        .secret()
                        .filter(traits -> traits.template())
                        .isPresent())
                .forEach(setting -> found.computeIfAbsent(setting.key(), any -> new TreeSet<>())
                        .add("(template)"));
        return found;
    }

    @Test
    void findsTheSecretsOfRealApplications() throws IOException {
        StringBuilder table = new StringBuilder();
        List<String> extra = new ArrayList<>();
        for (Path folder : cases("config-spring")) {
            Map<String, Object> expected = expected(folder);
            ConfigSet set = spring(folder, expected);
            compare(folder, set, expected, table, extra);
        }
        System.out.println(table);
        // what nobody marked asks to be replaced, and is right
        assertThat(extra).allMatch(line -> line.endsWith(" [(template)]"));
    }

    @Test
    void findsTheSecretsOfRealEnvironmentFiles() throws IOException {
        StringBuilder table = new StringBuilder();
        List<String> extra = new ArrayList<>();
        for (Path folder : cases("config-env")) {
            Map<String, Object> expected = expected(folder);
            String file = Objects.toString(expected.get("file"));
            ConfigSet set =
                    EnvFileReader.read(file, new Content.Bytes(Files.readAllBytes(folder.resolve(file))), Set.of());
            compare(folder, set, expected, table, extra);
        }
        System.out.println(table);
        // what nobody marked asks to be replaced, and is right
        assertThat(extra).allMatch(line -> line.endsWith(" [(template)]"));
    }

    private static void compare(
            Path folder, ConfigSet set, Map<String, Object> expected, StringBuilder table, List<String> extra) {
        SortedMap<String, Set<String>> found = judge(set);
        Set<String> marked = new TreeSet<>();
        for (Map<String, Object> problem : problems(expected)) {
            String key = Objects.toString(problem.get("key"));
            Setting setting = set.settings().get(key);
            if (SECRET_KINDS.contains(problem.get("kind")) && setting != null) {
                marked.add(key);
                if (Boolean.TRUE.equals(problem.get("certain"))
                        && setting.value().secret().isPresent()) {
                    assertThat(found).as(folder + " " + key).containsKey(key);
                } else if (Boolean.TRUE.equals(problem.get("certain"))) {
                    assertThat(TemplateText.isTemplate(setting.text()))
                            .as(folder + " " + key)
                            .isTrue();
                }
                table.append(String.format(
                        Locale.ROOT,
                        "%s %s %s -> %s%n",
                        folder.getFileName(),
                        key,
                        problem.get("kind"),
                        found.getOrDefault(key, Set.of())));
            }
        }
        found.keySet().stream()
                .filter(key -> !marked.contains(key))
                .map(key -> folder.getFileName() + " " + key + " " + found.get(key))
                .forEach(extra::add);
    }
}
