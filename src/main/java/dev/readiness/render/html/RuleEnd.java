package dev.readiness.render.html;

import dev.readiness.core.Judgement;
import dev.readiness.core.Outcome;
import dev.readiness.core.Report;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a rule ended in the whole run: as in the module where it ended worst.
 *
 * @param reasons why it does not apply, where it applies nowhere
 */
record RuleEnd(RuleInfo rule, Outcome outcome, SortedSet<String> reasons) {

    /** From the worst on. */
    static final List<Outcome> ORDER =
            List.of(Outcome.FAILED, Outcome.UNKNOWN, Outcome.WAIVED, Outcome.PASSED, Outcome.NOT_APPLICABLE);

    /** All rules of the run, by id. */
    static Collection<RuleEnd> of(Report report) {
        SortedMap<String, RuleEnd> ends = new TreeMap<>();
        for (Judgement one : report.judgements()) {
            TreeSet<String> reasons = new TreeSet<>();
            if (!one.reason().isEmpty()) {
                reasons.add(one.reason());
            }
            ends.merge(one.rule().id(), new RuleEnd(one.rule(), one.outcome(), reasons), RuleEnd::worse);
        }
        return new ArrayList<>(ends.values());
    }

    String subject() {
        return RuleSet.subject(rule.id());
    }

    private static RuleEnd worse(RuleEnd one, RuleEnd other) {
        int difference = ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome);
        if (difference == 0) {
            one.reasons.addAll(other.reasons);
        }
        return difference <= 0 ? one : other;
    }
}
