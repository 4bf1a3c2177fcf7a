package dev.readiness.mojo;

import dev.readiness.core.Baseline;
import dev.readiness.core.BaselineEntry;
import dev.readiness.core.BaselineUpdate;
import dev.readiness.facts.policy.Ratchet;
import dev.readiness.render.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a changed baseline means, as lines for the console: by rule, for debt is paid back by rule. */
final class BaselineNews {

    private BaselineNews() {}

    static List<String> of(Baseline before, BaselineUpdate update) {
        List<String> lines = new ArrayList<>();
        lines.addAll(byRule("accepted from now on", update.added()));
        lines.addAll(byRule("mended", update.fixed()));
        lines.addAll(figures(before.ratchet(), update.after().ratchet()));
        lines.add(Baseline.FILE + " accepts "
                + Counted.of(update.after().entries().size(), "finding")
                + (update.after().equals(before) ? "; nothing has changed" : "; commit it"));
        return lines;
    }

    private static List<String> byRule(String word, List<BaselineEntry> entries) {
        Map<String, Long> rules = entries.stream()
                .collect(Collectors.groupingBy(BaselineEntry::rule, TreeMap::new, Collectors.counting()));
        return rules.entrySet().stream()
                .map(rule -> word + ": " + rule.getKey() + ", " + Counted.of(rule.getValue(), "finding"))
                .toList();
    }

    private static List<String> figures(Ratchet before, Ratchet after) {
        List<String> lines = new ArrayList<>();
        after.coverage().forEach((type, floor) -> {
            if (!floor.equals(before.coverage().get(type))) {
                lines.add(type.word() + " coverage may not fall below "
                        + floor.value().stripTrailingZeros().toPlainString() + " %");
            }
        });
        after.score()
                .filter(floor -> !before.score().equals(after.score()))
                .ifPresent(floor -> lines.add(
                        "the score may not fall below " + floor.value().toPlainString()));
        return lines;
    }
}
