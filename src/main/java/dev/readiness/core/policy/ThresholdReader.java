package dev.readiness.core.policy;

import dev.readiness.facts.Node;
import dev.readiness.facts.evidence.BenchmarkLimits.Threshold;
import dev.readiness.facts.evidence.Measure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the fixed limits for benchmarks under {@code evidence}. */
record ThresholdReader(Faults faults) {

    List<Threshold> read(Section evidence) {
        Optional<Node> node = evidence.node("thresholds");
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> threshold(item).stream())
                    .toList();
        }
        evidence.fault("thresholds", "must be a list");
        return List.of();
    }

    private Optional<Threshold> threshold(Node node) {
        Section section = Section.open("thresholds", node, PolicyKeys.THRESHOLD, faults);
        String benchmark = section.text("benchmark").orElse("");
        if (benchmark.isBlank()) {
            faults.add(node.at(), "a threshold needs a 'benchmark'");
        }
        boolean atLeast = section.node("atLeast").isPresent();
        if (atLeast == section.node("atMost").isPresent()) {
            faults.add(node.at(), "the threshold on '" + benchmark + "' needs one of 'atMost' and 'atLeast'");
            return Optional.empty();
        }
        Optional<String> mode = section.choice("mode", List.of("thrpt", "avgt", "sample", "ss"));
        Map<String, String> params = params(section);
        return limit(section, atLeast ? "atLeast" : "atMost")
                .map(limit -> new Threshold(node.at(), benchmark, mode, params, atLeast, limit));
    }

    private static Optional<Measure> limit(Section section, String key) {
        Optional<String> text = section.text(key);
        Optional<Measure> limit = text.flatMap(Measure::parse);
        if (text.isPresent() && limit.isEmpty()) {
            section.fault(key, "is '" + text.get() + "', must be a number with its unit, e.g. 1.2 ms/op");
        }
        return limit;
    }

    private Map<String, String> params(Section section) {
        Map<String, String> params = new TreeMap<>();
        section.node("params").ifPresent(node -> {
            Section open = Section.openAny("params", node, faults);
            open.entries().forEach(entry -> open.text(entry.key(), entry.value())
                    .ifPresent(value -> params.put(entry.key(), value)));
        });
        return params;
    }
}
