package dev.readiness.render.summary;

import dev.readiness.core.Report;
import dev.readiness.core.Score;
import dev.readiness.render.template.Escape;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The part that everybody reads: verdict, counts, and what each subject is worth. */
final class Head {

    private Head() {}

    static String of(Report report, List<Report.Told> told) {
        Score score = report.score();
        StringBuilder text = new StringBuilder("# ").append(report.heading());
        text.append("\n\nScore **").append(value(score)).append("/100** on ");
        text.append(score.evidence()).append(" % of the evidence: ");
        text.append(counts(told)).append(" in ").append(report.rules()).append(" rules.\n");
        report.partial().ifPresent(why -> text.append("\nThis run does not speak for the whole: ")
                .append(Escape.MARKDOWN.escape(why))
                .append(".\n"));
        if (!report.scores().isEmpty()) {
            text.append("\n| Subject | Score | Evidence |\n|---|---:|---:|\n");
        }
        for (Map.Entry<String, Score> one : report.scores().entrySet()) {
            text.append("| ").append(Escape.MARKDOWN.escape(one.getKey())).append(" | ");
            text.append(value(one.getValue())).append(" | ");
            text.append(one.getValue().evidence()).append(" % |\n");
        }
        return text.toString();
    }

    /** A score that rests on nothing is none. */
    private static String value(Score score) {
        return score.judged() == 0 ? "-" : Integer.toString(score.value());
    }

    private static String counts(List<Report.Told> told) {
        return Arrays.stream(Section.values())
                .map(section -> section.title().toLowerCase(Locale.ROOT) + " " + section.count(told))
                .collect(Collectors.joining(", "));
    }
}
