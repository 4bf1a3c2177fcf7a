package dev.readiness.gather.config;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigProblem.Kind;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Inspects the application files of a module without any framework. Every origin is the file that a person edits. */
public final class ConfigFileInspector {

    private static final long LIMIT = 5_000_000;
    private static final int SNIFFED = 8_000;

    /**
     * Finds the problems of these files, in order of place.
     *
     * @param sources paths of application*.yml, .yaml and .properties as edited
     * @param builtCopies path of the copy under target/classes by path of the source; empty without a build, and then a
     *     token that filtering will replace is no problem
     */
    public List<ConfigProblem> inspect(ProjectTree tree, List<String> sources, Map<String, String> builtCopies) {
        List<ConfigProblem> problems = new ArrayList<>();
        Map<String, KeyPlaces> files = new TreeMap<>();
        for (String source : sources) {
            Content content = tree.read(source, LIMIT);
            if (content instanceof Content.Refused refused) {
                problems.add(new ConfigProblem(Kind.SKIPPED, Origin.of(source), "", "the file " + refused.reason()));
            } else if (content instanceof Content.Bytes file) {
                if (isBinary(file.bytes())) {
                    problems.add(new ConfigProblem(Kind.REJECTED, Origin.of(source), "", "the file is binary"));
                    continue;
                }
                KeyPlaces keys = new KeyPlaces(source);
                files.put(source, keys);
                problems.addAll(
                        source.endsWith(".properties")
                                ? PropertiesInspection.problems(source, file.bytes(), keys)
                                : YamlInspection.problems(source, file.bytes(), keys));
                String copy = builtCopies.get(source);
                if (copy != null && tree.read(copy, LIMIT) instanceof Content.Bytes built) {
                    problems.addAll(Tokens.problems(source, built.bytes(), keys));
                }
            }
        }
        problems.addAll(shadowed(files));
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(ConfigProblem::at).thenComparing(ConfigProblem::message))
                .toList();
    }

    /** Keys of a YAML file that the .properties file of the same name overrides. */
    private static List<ConfigProblem> shadowed(Map<String, KeyPlaces> files) {
        List<ConfigProblem> problems = new ArrayList<>();
        files.forEach((path, keys) -> {
            String stem = path.substring(0, path.lastIndexOf('.'));
            KeyPlaces properties = files.get(stem + ".properties");
            if (!path.endsWith(".properties") && properties != null) {
                String name = stem.substring(stem.lastIndexOf('/') + 1) + ".properties";
                Map<String, Origin> same = new LinkedHashMap<>(keys.always());
                same.keySet().retainAll(properties.always().keySet());
                same.forEach((key, at) -> problems.add(new ConfigProblem(
                        Kind.SURPRISING, at, key, "the same key in \"" + name + "\" beside it wins")));
            }
        });
        return problems;
    }

    private static boolean isBinary(byte[] bytes) {
        boolean utf16 = bytes.length > 1 && (bytes[0] & bytes[1]) < 0 && (bytes[0] ^ bytes[1]) == 1;
        for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
            if (bytes[i] == 0) {
                return !utf16;
            }
        }
        return false;
    }
}
