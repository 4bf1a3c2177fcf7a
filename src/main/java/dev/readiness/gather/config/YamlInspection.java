package dev.readiness.gather.config;

import dev.readiness.facts.Node;
import dev.readiness.facts.Node.Entry;
import dev.readiness.facts.Node.Mapping;
import dev.readiness.facts.Node.Scalar;
import dev.readiness.facts.Node.Sequence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigProblem.Kind;
import dev.readiness.gather.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One YAML file. */
final class YamlInspection {

    private final List<ConfigProblem> problems = new ArrayList<>();
    private final Map<String, Origin> keys = new LinkedHashMap<>();

    private YamlInspection() {}

    static List<ConfigProblem> problems(String path, byte[] bytes, KeyPlaces places) {
        YamlReader.Result result = new YamlReader().read(path, Tokens.masked(bytes));
        if (result instanceof YamlReader.Problem problem) {
            return List.of(new ConfigProblem(Kind.REJECTED, problem.at(), "", "the file " + problem.message()));
        }
        List<ConfigProblem> all = new ArrayList<>();
        for (Node document : ((YamlReader.Documents) result).documents()) {
            YamlInspection inspection = new YamlInspection();
            inspection.keyless(document);
            inspection.walk(document, "", document.at());
            all.addAll(inspection.problems);
            all.addAll(places.document(inspection.keys));
        }
        return all;
    }

    /** A program that asks for keys finds none in a list or a text, however right the YAML is. */
    private void keyless(Node document) {
        boolean isText = document instanceof Scalar scalar
                && (scalar.quoted() || !scalar.text().isEmpty());
        if (isText || document instanceof Sequence) {
            String what = isText ? "a text" : "a list";
            report(Kind.REJECTED, document.at(), "", "the document is " + what + ", so no key is read from it");
        }
    }

    private void walk(Node node, String key, Origin at) {
        if (node instanceof Mapping mapping) {
            Set<String> names = new HashSet<>();
            for (Entry entry : mapping.entries()) {
                String full = key.isEmpty() ? entry.key() : key + "." + entry.key();
                if (!names.add(entry.key())) {
                    report(Kind.REJECTED, entry.at(), full, "the key is there twice");
                    continue;
                }
                if (!entry.quoted() && PlainScalars.isSwitch(entry.key())) {
                    report(Kind.SURPRISING, entry.at(), full, "the key stands without quotes and is read as a boolean");
                }
                walk(entry.value(), full, entry.at());
            }
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                Node item = sequence.items().get(i);
                walk(item, key + "[" + i + "]", item.at());
            }
        } else if (node instanceof Scalar scalar && !key.isEmpty()) {
            if (keys.putIfAbsent(key, at) != null && !keys.get(key).equals(at)) {
                report(Kind.SURPRISING, at, key, "the key is there twice, and the later one wins");
            }
            PlainScalars.surprise(key, scalar)
                    .ifPresent(reading -> report(
                            Kind.SURPRISING,
                            scalar.at(),
                            key,
                            "the value stands without quotes and is read as " + reading));
        }
    }

    private void report(Kind kind, Origin at, String key, String message) {
        problems.add(new ConfigProblem(kind, at, key, message));
    }
}
