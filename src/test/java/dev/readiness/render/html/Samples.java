package dev.readiness.render.html;

import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Judgement;
import dev.readiness.core.Outcome;
import dev.readiness.core.Report;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.core.Waiver;
import dev.readiness.facts.EarlierReport;
import dev.readiness.facts.Excerpt;
import dev.readiness.facts.Origin;
import dev.readiness.render.RulePage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reports to look at. */
final class Samples {

    static final RuleSet RULES = RuleSet.installed(Samples.class.getClassLoader());

    private Samples() {}

    static RuleInfo rule(String id) {
        return RULES.find(id).orElseThrow().info();
    }

    static Judgement judged(String id, String module, Outcome outcome, Finding... findings) {
        RuleInfo rule = rule(id);
        String reason = outcome == Outcome.NOT_APPLICABLE ? "there is no such thing here" : "";
        return new Judgement(rule, module, rule.severity(), outcome, reason, List.of(findings), List.of());
    }

    static Judgement accepted(String id, Finding finding, String reason) {
        Waiver waiver = new Waiver(
                id, "**", Optional.empty(), reason, LocalDate.of(2027, 1, 31), Origin.of("readiness.yml", 9));
        RuleInfo rule = rule(id);
        return new Judgement(
                rule,
                "shop",
                rule.severity(),
                Outcome.WAIVED,
                "",
                List.of(),
                List.of(new Judgement.Waived(finding, waiver)));
    }

    /** One of every kind. */
    static Report mixed() {
        return new Report(
                Stage.DEPLOY,
                Optional.of("only 1 of 2 modules take part in this build (-pl, -rf or -N)"),
                List.of(
                        judged(
                                "config.debug-off",
                                "shop",
                                Outcome.FAILED,
                                Finding.of(
                                        new Origin("shop/a.yml", 12, 3),
                                        "debug",
                                        "\"debug\" is \"true\" in production"),
                                Finding.of(Origin.of("shop/b.yml", 2), "trace", "\"trace\" is \"true\" in production")
                                        .as(Severity.WARNING)),
                        judged(
                                "coverage.minimum-reached",
                                ".",
                                Outcome.UNKNOWN,
                                Finding.unknown(Origin.of("target/site/jacoco.xml"), "", "the report is cut off")),
                        accepted(
                                "config.no-localhost",
                                Finding.of(Origin.of("shop/a.yml", 4), "otel.url", "\"otel.url\" is on localhost"),
                                "the collector is a sidecar"),
                        judged("version.semantic", ".", Outcome.PASSED),
                        judged("migrations.versions-unique", "shop", Outcome.NOT_APPLICABLE)),
                Gate.DEFAULT);
    }

    static Report empty() {
        return new Report(Stage.BUILD, Optional.empty(), List.of(), Gate.DEFAULT);
    }

    /** Findings of many rules in many files, all different. */
    static Report many(int number) {
        List<String> ids = List.copyOf(RULES.ids());
        List<List<Finding>> found = new ArrayList<>();
        ids.forEach(id -> found.add(new ArrayList<>()));
        for (int i = 0; i < number; i++) {
            Origin at = new Origin("module-" + i % 40 + "/src/main/resources/file-" + i % 500 + ".yml", i % 300 + 1, 3);
            found.get(i % ids.size())
                    .add(Finding.of(
                            at,
                            "app.key-" + i,
                            "\"app.key-" + i + "\" is \"value " + i
                                    + "\" in production, and that is not as it is to be"));
        }
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            judgements.add(judged(
                    ids.get(i), "module-" + i % 40, Outcome.FAILED, found.get(i).toArray(Finding[]::new)));
        }
        return new Report(Stage.DEPLOY, Optional.empty(), judgements, Gate.DEFAULT);
    }

    static HtmlReport html(List<EarlierReport> earlier) {
        return new HtmlReport(new Supplements(
                Optional.of("orders 1.4.0"),
                (path, lines) -> {
                    TreeMap<Integer, String> excerpt = new TreeMap<>();
                    for (int number : lines) {
                        for (int i = Math.max(1, number - 3); i <= number + 3; i++) {
                            excerpt.put(i, "  key-" + i + ": <value> of " + path);
                        }
                    }
                    return new Excerpt(excerpt);
                },
                id -> RULES.find(id).flatMap(entry -> RulePage.of(entry.rule())),
                earlier));
    }

    static Path write(Report report, List<EarlierReport> earlier, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            html(earlier).write(report, "0.1.0", out);
        }
        return file;
    }
}
