package dev.readiness.render;

import dev.readiness.core.BaselineEntry;
import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Judgement;
import dev.readiness.core.Outcome;
import dev.readiness.core.Report;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.core.Waiver;
import dev.readiness.facts.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports to write. */
public final class Reports {

    private static final BaselineEntry KNOWN = new BaselineEntry(
            "docs.links-resolve",
            "core/old",
            "docs/old.md",
            "#b",
            "",
            "\"#b\" leads nowhere",
            Severity.WARNING,
            "was there before",
            LocalDate.of(2026, 6, 30));

    @RuleInfo(
            id = "config.debug-off",
            title = "Debug is off",
            fix = "set it to false",
            needs = {},
            since = "0.1.0")
    private static final class Debug {}

    @RuleInfo(
            id = "secrets.strong",
            title = "Secrets are strong",
            fix = "make a long one",
            needs = {},
            since = "0.1.0")
    private static final class Strong {}

    @RuleInfo(
            id = "docs.links-work",
            title = "Links work",
            fix = "mend the link",
            severity = Severity.WARNING,
            needs = {},
            since = "0.1.0")
    private static final class LinksWork {}

    @RuleInfo(
            id = "tests.run",
            title = "Tests run",
            fix = "run them",
            needs = {},
            since = "0.1.0")
    private static final class TestsRun {}

    public static final RuleInfo DEBUG = Debug.class.getAnnotation(RuleInfo.class);
    public static final RuleInfo STRONG = Strong.class.getAnnotation(RuleInfo.class);
    public static final RuleInfo LINKS = LinksWork.class.getAnnotation(RuleInfo.class);
    public static final RuleInfo TESTS = TestsRun.class.getAnnotation(RuleInfo.class);

    public static final Report CLEAN = report(judged(DEBUG, ".", List.of()), judged(TESTS, ".", List.of()));

    public static final Report NOTHING = report();

    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private Reports() {}

    /** Every way for a rule to end, in two modules. */
    public static Report mixed() {
        Finding on =
                Finding.of(new Origin("src/main/resources/application.yml", 12, 3), "debug", "\"debug\" is \"true\"");
        Finding accepted = Finding.of(Origin.of("old.yml", 3), "trace", "\"trace\" is \"true\"");
        Finding late = Finding.of(Origin.of("readiness.yml", 7), "", "a link is broken");
        return new Report(
                Stage.DEPLOY,
                Optional.of("only 2 of 3 modules"),
                List.of(
                        new Judgement(
                                DEBUG,
                                ".",
                                Severity.ERROR,
                                Outcome.FAILED,
                                "",
                                List.of(
                                        on,
                                        Finding.of(Origin.of("a b.yml", 1), "x", "it is loud")
                                                .as(Severity.WARNING),
                                        Finding.of(Origin.of("."), "y", "it is not quiet")
                                                .as(Severity.NOTE)),
                                List.of(waived(accepted, "the vendor asked"))),
                        new Judgement(
                                DEBUG,
                                "core/api",
                                Severity.ERROR,
                                Outcome.WAIVED,
                                "",
                                List.of(),
                                List.of(waived(accepted, "the vendor asked"))),
                        judged(
                                STRONG,
                                "core/api",
                                List.of(Finding.unknown(Origin.of("core/api/.env"), "", "it is no text"))),
                        judged(
                                LINKS,
                                ".",
                                List.of(Finding.of(Origin.of("README.md", 9), "#a", "\"#a\" leads nowhere"))),
                        judged(
                                LINKS,
                                "core/api",
                                List.of(Finding.unknown(Origin.of("core/api"), "", "there is no page"))),
                        new Judgement(
                                LINKS,
                                "core/old",
                                Severity.WARNING,
                                Outcome.WAIVED,
                                "",
                                List.of(),
                                List.of(
                                        waived(late, "it is rewritten"),
                                        new Judgement.Waived(
                                                Finding.of(Origin.of("docs/old.md", 2), "#b", "\"#b\" leads nowhere"),
                                                KNOWN))),
                        judged(TESTS, "core/api", List.of()),
                        new Judgement(
                                TESTS, ".", Severity.ERROR, Outcome.NOT_APPLICABLE, "no code", List.of(), List.of())),
                Gate.DEFAULT);
    }

    /** What breaks writers: as message, key, path and reason. */
    public static List<String> hostile() {
        return List.of(
                "nul \u0000 escape \u001b[31mred bell \u0007 and \uFFFE",
                "a ]]> b <![CDATA[ c --> d <?x ?>",
                "quotes \" ' ` and \\ and \\\\n",
                "line\r\n::error file=x::y\n- item\n# heading",
                "\u202Egnp.exe\u202C \u2028 \u0085",
                "emoji \uD83D\uDE80 \u65E5\u672C \u0130\u0131",
                "half \uD83D and other half \uDE80",
                "x".repeat(399) + "\uD83D\uDE80" + "y".repeat(600),
                "<script>alert(1)</script><img src=x onerror=y> &lt; [a](javascript:x) | `c` @me #1 $x$",
                "100%0A%25 {0} {{1}} [para](3) \\[b](4)",
                "</details></summary><h1>",
                "");
    }

    public static Report withHostileValues() {
        List<Finding> findings = IntStream.range(0, hostile().size())
                .mapToObj(index -> Finding.of(
                        new Origin(path(index), index % 3, index % 3),
                        hostile().get(index),
                        hostile().get(index)))
                .toList();
        List<Judgement.Waived> waived = hostile().stream()
                .map(text -> waived(Finding.of(Origin.of("w.yml"), text, text), text))
                .toList();
        return new Report(
                Stage.BUILD,
                Optional.of(hostile().get(3)),
                List.of(
                        new Judgement(DEBUG, ".", Severity.ERROR, Outcome.FAILED, "", findings, waived),
                        new Judgement(LINKS, "m \uD83D<b>/x", Severity.NOTE, Outcome.FAILED, "", findings, List.of())),
                Gate.DEFAULT);
    }

    private static String path(int index) {
        List<String> paths = List.of("a b/c#d%25/\u00FC \u65E5.yml", "x:y.yml", "(a)[b].yml", "<b>,&.yml", ".");
        return paths.get(index % paths.size());
    }

    /** Findings with long messages and paths, of each severity in turn. */
    public static Report large(int findings) {
        List<Finding> many = IntStream.range(0, findings)
                .mapToObj(index -> Finding.of(
                                Origin.of("module/" + "long/".repeat(30) + index + ".yml", index),
                                "key." + index,
                                index + " " + "is not as it should be, ".repeat(16))
                        .as(SEVERITIES.get(index % 3)))
                .toList();
        return report(new Judgement(DEBUG, ".", Severity.ERROR, Outcome.FAILED, "", many, List.of()));
    }

    public static Report report(Judgement... judgements) {
        return new Report(Stage.BUILD, Optional.empty(), List.of(judgements), Gate.DEFAULT);
    }

    public static Judgement judged(RuleInfo rule, String module, List<Finding> findings) {
        Outcome outcome = findings.isEmpty()
                ? Outcome.PASSED
                : Stream.of(findings.get(0).kind())
                        .map(kind -> kind == Finding.Kind.UNKNOWN ? Outcome.UNKNOWN : Outcome.FAILED)
                        .findFirst()
                        .orElseThrow();
        return new Judgement(rule, module, rule.severity(), outcome, "", findings, List.of());
    }

    private static Judgement.Waived waived(Finding finding, String reason) {
        return new Judgement.Waived(
                finding,
                new Waiver(
                        "any",
                        "**",
                        Optional.empty(),
                        reason,
                        LocalDate.of(2027, 1, 31),
                        Origin.of("readiness.yml", 4)));
    }
}
