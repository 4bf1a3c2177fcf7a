package dev.readiness.render.document;

import dev.readiness.core.Finding;
import dev.readiness.core.Judgement;
import dev.readiness.core.Outcome;
import dev.readiness.core.Report;
import dev.readiness.core.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each rule ended; one that is judged in several modules counts once, with its worst end. */
final class RulePart {

    /** More findings than these make no checklist better; the report has them all. */
    private static final int SHOWN = 3;

    /** From worst to best; what does not apply anywhere comes last. */
    private static final List<Outcome> WORST_FIRST =
            List.of(Outcome.FAILED, Outcome.UNKNOWN, Outcome.WAIVED, Outcome.PASSED, Outcome.NOT_APPLICABLE);

    /** Subjects that say how a release is made; all others say how safe production is. */
    private static final Set<String> OF_THE_RELEASE =
            Set.of("changelog", "coverage", "docs", "migrations", "readiness", "release", "tests", "version");

    private RulePart() {}

    static Map<String, Object> release(Report report) {
        return of(report.judgements().stream().filter(RulePart::isOfTheRelease));
    }

    static Map<String, Object> security(Report report) {
        return of(report.judgements().stream().filter(one -> !isOfTheRelease(one)));
    }

    private static boolean isOfTheRelease(Judgement judgement) {
        return OF_THE_RELEASE.contains(RuleSet.subject(judgement.rule().id()));
    }

    private static Map<String, Object> of(Stream<Judgement> judgements) {
        Map<String, List<Judgement>> byRule = judgements.collect(
                Collectors.groupingBy(one -> one.rule().id(), TreeMap::new, Collectors.toCollection(ArrayList::new)));
        List<Map<String, Object>> concerned = new ArrayList<>();
        List<Item> rest = new ArrayList<>();
        for (List<Judgement> same : byRule.values()) {
            if (worst(same) == Outcome.NOT_APPLICABLE) {
                rest.add(idle(same.get(0)));
            } else {
                concerned.add(part(same));
            }
        }
        return new Item()
                .list("all", concerned)
                .list("notApplicable", Item.series(rest))
                .build();
    }

    private static Item idle(Judgement judgement) {
        return new Item()
                .code("id", judgement.rule().id())
                .text("title", judgement.rule().title())
                .text("reason", judgement.reason());
    }

    private static Outcome worst(List<Judgement> same) {
        return WORST_FIRST.stream()
                .filter(outcome -> same.stream().anyMatch(one -> one.outcome() == outcome))
                .findFirst()
                .orElse(Outcome.NOT_APPLICABLE);
    }

    private static Map<String, Object> part(List<Judgement> same) {
        Outcome worst = worst(same);
        List<Finding> findings = same.stream()
                .flatMap(one -> one.findings().stream())
                .distinct()
                .sorted()
                .toList();
        return new Item()
                .code("id", same.get(0).rule().id())
                .text("title", same.get(0).rule().title())
                .text("fix", same.get(0).rule().fix())
                .text("state", word(worst))
                .flag("passed", worst == Outcome.PASSED)
                .flag("failed", worst == Outcome.FAILED)
                .flag("unknown", worst == Outcome.UNKNOWN)
                .flag("waived", worst == Outcome.WAIVED)
                .list(
                        "findings",
                        findings.stream().limit(SHOWN).map(RulePart::finding).toList())
                .number("moreFindings", Math.max(0, findings.size() - SHOWN))
                .flag("hasMoreFindings", findings.size() > SHOWN)
                .list(
                        "waivers",
                        same.stream()
                                .flatMap(one -> one.waived().stream())
                                .map(Judgement.Waived::by)
                                .map(word -> new Item()
                                        .text("reason", word.reason())
                                        .text(
                                                "until",
                                                word.lastDay()
                                                        .map(LocalDate::toString)
                                                        .orElse(""))
                                        .build())
                                .distinct()
                                .toList())
                .build();
    }

    private static Map<String, Object> finding(Finding finding) {
        return new Item()
                .code("at", finding.at().toString())
                .text("message", finding.message())
                .build();
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case WAIVED -> "waived";
            case UNKNOWN -> "unknown";
            case NOT_APPLICABLE -> "not applicable";
        };
    }
}
