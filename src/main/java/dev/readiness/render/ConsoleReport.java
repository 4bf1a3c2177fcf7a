package dev.readiness.render;

import dev.readiness.core.Acceptance.Source;
import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Judgement;
import dev.readiness.core.Report;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Score;
import dev.readiness.core.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The report as lines for a terminal or a build log: what, where, how to mend it, and one line that sums up. Lives as long as a build,
 * so that nothing is said twice: several modules may find the same in a file of the root, and the fix of a rule is one for all.
 */
public final class ConsoleReport {

    /** Findings of a rule in a module that one still reads; a report has all of them. */
    private static final int MOST = 10;

    /** A line and how loud it is. */
    public record Line(Severity severity, String text) {}

    private final Gate gate;
    private final Set<Report.Open> said = new HashSet<>();
    private final Set<String> explained = new HashSet<>();

    public ConsoleReport(Gate gate) {
        this.gate = gate;
    }

    /** The findings of some judgements, as far as they were not said before; notes are only counted, later, by {@link #summary}. */
    public synchronized List<Line> findings(Collection<Judgement> judgements) {
        List<Line> lines = new ArrayList<>();
        judgements.stream().sorted(Judgement.ORDER).forEach(one -> print(one, lines));
        return List.copyOf(lines);
    }

    /**
     * The last line.
     *
     * @param path of the report that has everything
     */
    public static Line summary(Report report, String path) {
        Score score = report.score();
        String counts = Counted.of(report.violations(Severity.ERROR), "error")
                + ", " + Counted.of(report.violations(Severity.WARNING), "warning")
                + (report.violations(Severity.NOTE) > 0
                        ? ", " + Counted.of(report.violations(Severity.NOTE), "note")
                        : "")
                + (report.unknown() > 0 ? ", " + report.unknown() + " unknown" : "")
                + (report.waived() > 0 ? ", " + report.waived() + " waived" : "")
                + (report.known() > 0 ? ", " + report.known() + " in the baseline" : "");
        String text = report.heading()
                + (report.partial().isPresent() ? ", of a part only: " : ": ") + counts + " in "
                + Counted.of(report.rules(), "rule")
                + ". Score " + score.value() + "/100 on " + score.evidence() + " % of the evidence. Report: " + path;
        return new Line(report.isReady() ? Severity.NOTE : Severity.ERROR, text);
    }

    private void print(Judgement judgement, List<Line> lines) {
        RuleInfo rule = judgement.rule();
        List<Finding> loud = judgement.findings().stream()
                .filter(finding -> loudness(judgement, finding) != Severity.NOTE)
                .filter(finding -> said.add(new Report.Open(rule, finding, judgement.severityOf(finding))))
                .toList();
        Severity loudest = loud.stream()
                .map(finding -> loudness(judgement, finding))
                .max(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
        for (Finding finding : loud.subList(0, Math.min(MOST, loud.size()))) {
            Severity severity = loudness(judgement, finding);
            lines.add(new Line(severity, rule.id() + "  " + finding.at()));
            lines.add(new Line(severity, "  " + Statement.of(finding)));
        }
        if (loud.size() > MOST) {
            lines.add(new Line(loudest, rule.id() + "  and " + (loud.size() - MOST) + " more, which the report has"));
        }
        if (loudest != Severity.NOTE && explained.add(rule.id())) {
            lines.add(new Line(loudest, "  fix: " + rule.fix()));
            lines.add(new Line(loudest, "  why: mvn readiness:explain -Drule=" + rule.id()));
        }
        for (Judgement.Waived waived : judgement.waived()) {
            if (waived.by().source() == Source.BASELINE) {
                continue; // old debt comes in thousands; the summary counts it
            }
            lines.add(new Line(
                    Severity.NOTE,
                    "waived" + waived.by().lastDay().map(day -> " until " + day).orElse("") + ": " + rule.id() + "  "
                            + waived.finding().at() + " (" + waived.by().reason() + ")"));
        }
    }

    private Severity loudness(Judgement judgement, Finding finding) {
        return Loudness.of(gate, finding, judgement.severityOf(finding));
    }
}
