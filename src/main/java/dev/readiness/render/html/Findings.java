package dev.readiness.render.html;

import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Report;
import dev.readiness.core.Report.Told;
import dev.readiness.core.RuleInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The findings in the order of the page: rules that close the gate first, then by weight, then by id; within a rule by place.
 *
 * @param all of them
 * @param rules that have any, by id
 */
record Findings(Gate gate, List<Told> all, SortedMap<String, RuleInfo> rules) {

    static Findings of(Report report) {
        List<Told> told = report.told().toList();
        Map<String, Integer> ranks = told.stream()
                .collect(Collectors.toMap(one -> one.rule().id(), one -> rank(report.gate(), one), Math::max));
        List<Told> sorted = told.stream()
                .sorted(Comparator.comparing(
                                (Told one) -> -ranks.getOrDefault(one.rule().id(), 0))
                        .thenComparing(one -> one.rule().id()))
                .toList();
        SortedMap<String, RuleInfo> rules = new TreeMap<>();
        told.forEach(one -> rules.put(one.rule().id(), one.rule()));
        return new Findings(report.gate(), sorted, rules);
    }

    boolean closes(Told one) {
        return closes(gate, one);
    }

    /** "open", "unknown" or "accepted". */
    static String state(Told one) {
        if (one.by().isPresent()) {
            return "accepted";
        }
        return one.finding().kind() == Finding.Kind.UNKNOWN ? "unknown" : "open";
    }

    private static boolean closes(Gate gate, Told one) {
        return one.by().isEmpty() && gate.isClosedBy(one.finding(), one.severity());
    }

    private static int rank(Gate gate, Told one) {
        if (one.by().isPresent()) {
            return 0;
        }
        return one.severity().weight() + (closes(gate, one) ? 100 : 0);
    }
}
