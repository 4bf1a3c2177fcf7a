package dev.readiness.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much of what was asked is so, and how much of what was asked could be seen. An error closes the gate whatever the
 * score.
 *
 * @param earned points of rules that hold: the weight of a rule less that of its heaviest violation
 * @param judged points of rules that could be judged
 * @param applicable points of rules that concern the project, judged or not
 */
public record Score(int earned, int judged, int applicable) {

    private static final Score NONE = new Score(0, 0, 0);

    /** The score of all judgements; a rule judged in several modules counts once, with its worst end. */
    public static Score of(Collection<Judgement> judgements) {
        Map<String, List<Judgement>> byRule = judgements.stream()
                .filter(one -> one.outcome() != Outcome.NOT_APPLICABLE)
                .collect(Collectors.groupingBy(one -> one.rule().id(), TreeMap::new, Collectors.toList()));
        return byRule.values().stream().map(Score::ofRule).reduce(NONE, Score::plus);
    }

    /** 0 to 100, rounded down; 100 when nothing could be judged, which {@link #evidence} then shows. */
    public int value() {
        return judged == 0 ? 100 : earned * 100 / judged;
    }

    /** Share of the evidence that the score rests on, 0 to 100, rounded down; 100 when nothing applies. */
    public int evidence() {
        return applicable == 0 ? 100 : judged * 100 / applicable;
    }

    private Score plus(Score other) {
        return new Score(earned + other.earned, judged + other.judged, applicable + other.applicable);
    }

    private static Score ofRule(List<Judgement> sameRule) {
        int lost = heaviest(sameRule, Finding.Kind.VIOLATION);
        int weight = Math.max(
                lost,
                sameRule.stream().mapToInt(one -> one.severity().weight()).max().orElse(0));
        boolean unknown = lost == 0 && heaviest(sameRule, Finding.Kind.UNKNOWN) > 0;
        return unknown ? new Score(0, 0, weight) : new Score(weight - lost, weight, weight);
    }

    private static int heaviest(List<Judgement> sameRule, Finding.Kind kind) {
        return sameRule.stream()
                .flatMap(one -> one.findings().stream()
                        .filter(finding -> finding.kind() == kind)
                        .map(one::severityOf))
                .mapToInt(Severity::weight)
                .max()
                .orElse(0);
    }
}
