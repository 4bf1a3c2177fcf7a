package dev.readiness.gather.migrations;

import dev.readiness.facts.Node;
import dev.readiness.facts.Node.Entry;
import dev.readiness.facts.Node.Mapping;
import dev.readiness.facts.Node.Scalar;
import dev.readiness.facts.Node.Sequence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.RelaxedName;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.yaml.YamlReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The few settings that say where migrations are, read from the files themselves: a commit has no class path with which a
 * framework could evaluate them. The base file counts, then those of the production profiles.
 */
final class Settings {

    private static final long LIMIT = 5_000_000;
    private static final List<String> ENDINGS = List.of("properties", "yaml", "yml");
    private static final Set<String> CONDITIONS = Set.of("spring.config.activate.onprofile", "spring.profiles");

    private final List<String> profiles;
    private final SortedMap<String, Setting> settings = new TreeMap<>();

    /** The values of one key, of which commas make several. */
    record Setting(Origin at, List<String> values) {}

    private Settings(List<String> profiles) {
        this.profiles = profiles;
    }

    /** Settings by relaxed key, without the mark of a production profile. */
    static SortedMap<String, Setting> of(
            ProjectTree tree, String module, List<String> resources, List<String> profiles) {
        Settings read = new Settings(profiles);
        List<String> directories = Stream.concat(resources.stream(), Stream.of(module))
                .flatMap(directory -> Stream.of(directory, ProjectTree.join(directory, "config")))
                .toList();
        for (String profile : Stream.concat(Stream.of(""), profiles.stream()).toList()) {
            for (String directory : directories) {
                for (String ending : ENDINGS) {
                    String name = "application" + (profile.isEmpty() ? "" : "-" + profile) + "." + ending;
                    String path = ProjectTree.join(directory, name);
                    if (tree.read(path, LIMIT) instanceof Content.Bytes file) {
                        read.file(path, file);
                    }
                }
            }
        }
        return read.settings;
    }

    private void file(String path, Content.Bytes file) {
        if (path.endsWith(".properties")) {
            properties(path, file.utf8());
        } else if (new YamlReader().read(path, file.bytes()) instanceof YamlReader.Documents yaml) {
            yaml.documents().forEach(document -> {
                SortedMap<String, Setting> found = new TreeMap<>();
                flatten(document, "", found);
                keep(found);
            });
        }
    }

    private void properties(String path, String text) {
        for (String document : text.split("(?m)^[#!]---\\s*$", -1)) {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(document));
            } catch (IOException | IllegalArgumentException e) {
                continue; // config.files-valid says so
            }
            SortedMap<String, Setting> found = new TreeMap<>();
            properties.forEach((key, value) ->
                    found.put(String.valueOf(key), new Setting(Origin.of(path), split(String.valueOf(value)))));
            keep(found);
        }
    }

    private void keep(Map<String, Setting> found) {
        Map<String, Setting> relaxed = new TreeMap<>();
        found.forEach((key, setting) -> relaxed.put(RelaxedName.of(key.replace("\"", "")), setting));
        Optional<Setting> condition = CONDITIONS.stream()
                .filter(relaxed::containsKey)
                .map(relaxed::get)
                .findFirst();
        if (condition.isPresent() && condition.get().values().stream().noneMatch(profiles::contains)) {
            return;
        }
        relaxed.forEach((key, setting) -> {
            String plain = key;
            for (String profile : profiles) {
                plain = plain.startsWith("%" + profile + ".") ? plain.substring(profile.length() + 2) : plain;
            }
            settings.put(plain, setting);
        });
    }

    private static void flatten(Node node, String key, Map<String, Setting> found) {
        if (node instanceof Scalar scalar) {
            found.put(key, new Setting(scalar.at(), split(scalar.text())));
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                flatten(entry.value(), key.isEmpty() ? entry.key() : key + "." + entry.key(), found);
            }
        } else if (node instanceof Sequence sequence) {
            List<String> values = new ArrayList<>();
            sequence.items().forEach(item -> {
                if (item instanceof Scalar scalar) {
                    values.addAll(split(scalar.text()));
                }
            });
            found.put(key, new Setting(sequence.at(), values));
        }
    }

    private static List<String> split(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
