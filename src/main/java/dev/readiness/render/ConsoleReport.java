package dev.readiness.render;

import dev.readiness.core.Acceptance.Source;
import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Judgement;
import dev.readiness.core.Report;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Score;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The report as lines for a terminal or a build log: what, where, how to mend it, and one line that sums up. */
public final class ConsoleReport {

    /** A line and how loud it is. */
    public record Line(Severity severity, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private final Gate gate;

    private ConsoleReport(Gate gate) {
        this.gate = gate;
    }

    /** The findings of some judgements; notes are only counted, later, by {@link #summary}. */
    public static List<Line> findings(Collection<Judgement> judgements, Gate gate) {
        ConsoleReport report = new ConsoleReport(gate);
        judgements.stream().sorted(Judgement.ORDER).forEach(report::print);
        return List.copyOf(report.lines);
    }

    /**
     * The last line.
     *
     * @param path of the report that has everything
     */
    public static Line summary(Report report, String path) {
        Score score = report.score();
        String counts = counted(report.violations(Severity.ERROR), "error")
                + ", " + counted(report.violations(Severity.WARNING), "warning")
                + (report.violations(Severity.NOTE) > 0 ? ", " + counted(report.violations(Severity.NOTE), "note") : "")
                + (report.unknown() > 0 ? ", " + report.unknown() + " unknown" : "")
                + (report.waived() > 0 ? ", " + report.waived() + " waived" : "")
                + (report.known() > 0 ? ", " + report.known() + " in the baseline" : "");
        String text = (report.isReady() ? "READY" : "NOT READY")
                + (report.stage() == Stage.BUILD ? "" : " to " + report.stage().word()) + ": " + counts + " in "
                + counted(report.rules(), "rule")
                + ". Score " + score.value() + "/100 on " + score.evidence() + " % of the evidence. Report: " + path;
        return new Line(report.isReady() ? Severity.NOTE : Severity.ERROR, text);
    }

    private void print(Judgement judgement) {
        RuleInfo rule = judgement.rule();
        Severity loudest = Severity.NOTE;
        for (Finding finding : judgement.findings()) {
            Severity severity = Loudness.of(gate, finding, judgement.severityOf(finding));
            if (severity != Severity.NOTE) {
                String doubt = finding.kind() == Finding.Kind.UNKNOWN ? "cannot be judged: " : "";
                lines.add(new Line(severity, rule.id() + "  " + finding.at()));
                lines.add(new Line(severity, "  " + doubt + finding.message()));
                loudest = severity.compareTo(loudest) > 0 ? severity : loudest;
            }
        }
        if (loudest != Severity.NOTE) {
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

    private static String counted(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
