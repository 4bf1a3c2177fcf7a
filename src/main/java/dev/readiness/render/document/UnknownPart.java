package dev.readiness.render.document;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Fact;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.migration.MigrationFacts;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.operations.Operations;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What could not be read, so that nobody takes its absence from a document for its absence from the project. */
final class UnknownPart {

    private static final List<Class<? extends Fact>> OF_THE_WHOLE =
            List.of(GitFacts.class, TagFacts.class, Operations.class, OperationalDiff.class);
    private static final List<Class<? extends Fact>> OF_A_MODULE = List.of(ConfigFacts.class, MigrationFacts.class);

    private UnknownPart() {}

    static List<Map<String, Object>> of(Documented documented) {
        TreeMap<String, Origin> reasons = new TreeMap<>();
        documented.report().partial().ifPresent(reason -> reasons.put(reason, Origin.of(".")));
        OF_THE_WHOLE.forEach(kind -> add(documented.reactor(), kind, reasons));
        documented.modules().forEach(module -> OF_A_MODULE.forEach(kind -> add(module, kind, reasons)));
        Stream.concat(
                        documented.whole(Operations.class).flatMap(one -> one.unknown().stream()),
                        documented.whole(OperationalDiff.class).flatMap(one -> one.unknown().stream()))
                .forEach(unknown -> reasons.putIfAbsent(unknown.reason(), unknown.at()));
        return reasons.entrySet().stream()
                .map(reason -> (Map<String, Object>) new Item()
                        .code("at", reason.getValue().toString())
                        .text("reason", reason.getKey())
                        .build())
                .toList();
    }

    private static void add(Facts facts, Class<? extends Fact> kind, Map<String, Origin> reasons) {
        if (facts.evidence(kind) instanceof Evidence.Unknown<?> unknown) {
            reasons.putIfAbsent(unknown.reason(), unknown.at());
        }
    }
}
