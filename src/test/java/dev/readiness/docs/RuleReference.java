package dev.readiness.docs;

import dev.readiness.core.RuleInfo;
import dev.readiness.core.RuleSet;
import dev.readiness.render.RulePage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is published of the rules: a page each, and an index by subject. */
final class RuleReference {

    static final RuleSet RULES = RuleSet.installed(RuleReference.class.getClassLoader());

    private static final Pattern FENCE = Pattern.compile("(?m)^(`{3,})(\\w+) (bad|good) (\\S+)$");

    private RuleReference() {}

    static Map<String, List<RuleSet.Entry>> bySubject() {
        return RULES.all().stream()
                .collect(Collectors.groupingBy(RuleSet.Entry::subject, TreeMap::new, Collectors.toList()));
    }

    static String index() {
        StringBuilder page = new StringBuilder("""
                # Rules

                Generated from the rules; edit their pages instead.

                A rule states a requirement. Its severity holds from its stage on; before that a finding is a note.
                """);
        bySubject().forEach((subject, rules) -> {
            Table table = new Table("rule", "requirement", "severity", "stage");
            rules.forEach(rule -> table.row(
                    "[" + rule.id() + "](" + rule.id() + ".md)",
                    rule.info().title(),
                    rule.info().severity().word(),
                    rule.info().stage().word()));
            page.append("\n## ").append(subject).append("\n\n").append(table);
        });
        return page.toString();
    }

    static String page(RuleSet.Entry rule) {
        RuleInfo info = rule.info();
        String source = rule.rule().getClass().getName().replace('.', '/');
        Table facts = new Table("", "")
                .row("severity", info.severity().word())
                .row("stage", info.stage().word())
                .row(
                        "judged",
                        switch (info.scope()) {
                            case MODULE -> "in each module";
                            case REACTOR -> "once, for the reactor as a whole";
                            case RUN -> "once, after all other rules";
                        })
                .row("fix", info.fix())
                .row("since", info.since());
        return "# " + rule.id() + "\n\n"
                + "Generated from the rule; edit its page `src/main/resources/" + source
                + ".md` or its `@RuleInfo` instead.\n\n"
                + "**" + info.title() + ".**\n\n"
                + facts + "\n"
                + FENCE.matcher(RulePage.of(rule.rule()).orElseThrow())
                        .replaceAll(fence -> label(fence.group(2), fence.group(3), fence.group(4)) + "\n\n"
                                + fence.group(1) + (fence.group(2).equals("git") ? "" : fence.group(2)));
    }

    private static String label(String language, String verdict, String path) {
        return (verdict.equals("bad") ? "Bad" : "Good")
                + (language.equals("git") ? ", the history of the repository:" : ", `" + path + "`:");
    }
}
