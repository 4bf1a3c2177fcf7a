package dev.readiness.gather.config;

import dev.readiness.facts.Node;
import dev.readiness.facts.Node.Entry;
import dev.readiness.facts.Node.Mapping;
import dev.readiness.facts.Node.Scalar;
import dev.readiness.facts.Node.Sequence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.secret.RawSetting;
import dev.readiness.gather.secret.RawSource;
import dev.readiness.gather.secret.SecretModel;
import dev.readiness.gather.spring.ConfigRoots;
import dev.readiness.gather.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The {@code application.yml} of a module that no framework evaluates: keys are flattened, profile files win over the base file,
 * and nothing else is interpreted.
 */
final class PlainYaml {

    private static final long LIMIT = 5_000_000;

    private final Map<String, List<RawSource>> sources = new TreeMap<>();
    private final List<ConfigProblem> problems = new ArrayList<>();
    private boolean found;

    private PlainYaml() {}

    /**
     * The settings of all files together; empty when there is none.
     */
    static Optional<ConfigSet> set(ProjectTree tree, ConfigRoots roots, List<String> profiles, Set<String> knownNames) {
        PlainYaml yaml = new PlainYaml();
        for (String profile : Stream.concat(Stream.of(""), profiles.stream()).toList()) {
            String stem = profile.isEmpty() ? "application" : "application-" + profile;
            for (String directory : roots.searched().toList()) {
                for (String path : tree.files(directory, Set.of(stem + ".yml", stem + ".yaml")::contains)) {
                    yaml.read(roots.editable(tree, path), tree.read(path, LIMIT), profile);
                }
            }
        }
        return yaml.found ? Optional.of(yaml.set(profiles, knownNames)) : Optional.empty();
    }

    private ConfigSet set(List<String> profiles, Set<String> knownNames) {
        List<RawSetting> settings = sources.entrySet().stream()
                .map(entry ->
                        new RawSetting(entry.getKey(), entry.getValue().get(0).raw(), entry.getValue()))
                .toList();
        return new ConfigSet(
                ConfigSet.Kind.PROPERTIES,
                "application.yml",
                profiles,
                SecretModel.redact(settings, List.of(), knownNames),
                problems,
                List.of());
    }

    private void read(String path, Content content, String profile) {
        found = true;
        if (content instanceof Content.Refused refused) {
            problems.add(
                    new ConfigProblem(ConfigProblem.Kind.SKIPPED, Origin.of(path), "", "the file " + refused.reason()));
        } else if (content instanceof Content.Bytes file) {
            YamlReader.Result result = new YamlReader().read(path, file.bytes());
            if (result instanceof YamlReader.Problem problem) {
                problems.add(new ConfigProblem(
                        ConfigProblem.Kind.REJECTED, problem.at(), "", "the file " + problem.message()));
            } else {
                ((YamlReader.Documents) result).documents().forEach(document -> flatten(document, "", profile));
            }
        }
    }

    private void flatten(Node node, String key, String profile) {
        if (node instanceof Scalar scalar && !key.isEmpty()) {
            sources.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(0, new RawSource(scalar.at(), scalar.text(), profile));
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                flatten(entry.value(), key.isEmpty() ? entry.key() : key + "." + entry.key(), profile);
            }
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                flatten(sequence.items().get(i), key + "[" + i + "]", profile);
            }
        }
    }
}
