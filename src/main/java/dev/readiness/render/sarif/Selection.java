package dev.readiness.render.sarif;

import dev.readiness.core.Outcome;
import dev.readiness.core.Report;
import dev.readiness.core.RuleInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What of a report goes into a run that GitHub accepts: it rejects a run with more than 25,000 results.
 *
 * @param rules that concern the project, by id
 * @param findings in the order of the report; when there are too many, the heaviest, open ones first
 * @param leftOut a sentence on the rest; empty when all are there
 * @see <a href="https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit">limits</a>
 */
record Selection(List<RuleInfo> rules, List<Report.Told> findings, Optional<String> leftOut) {

    static final int MOST = 25_000;

    private static final Comparator<Report.Told> HEAVIEST = Comparator.comparing(
                    (Report.Told one) -> one.by().isPresent())
            .thenComparing(Report.Told::severity, Comparator.reverseOrder());

    static Selection of(Report report) {
        TreeMap<String, RuleInfo> rules = new TreeMap<>();
        report.judgements().stream()
                .filter(one -> one.outcome() != Outcome.NOT_APPLICABLE)
                .forEach(one -> rules.put(one.rule().id(), one.rule()));
        List<Report.Told> all = report.told().toList();
        if (all.size() <= MOST) {
            return new Selection(List.copyOf(rules.values()), all, Optional.empty());
        }
        return new Selection(
                List.copyOf(rules.values()),
                all.stream().sorted(HEAVIEST).limit(MOST).toList(),
                Optional.of((all.size() - MOST) + " of " + all.size()
                        + " findings are left out, the lightest; report.json beside this file has all"));
    }
}
