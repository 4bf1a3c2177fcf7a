package dev.readiness.core.policy;

import dev.readiness.core.CustomRule;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Node;
import dev.readiness.facts.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the rules that the policy brings itself. */
record CustomRuleReader(RuleSet installed, Faults faults) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*");
    private static final String OWN = "dev.readiness.rules.";

    List<CustomRule.Text> read(Section root) {
        Optional<Node> node = root.node("custom");
        if (node.isPresent() && !(node.get() instanceof Node.Sequence)) {
            root.fault("custom", "must be a list");
        }
        List<CustomRule.Text> rules = new ArrayList<>();
        Map<String, Origin> seen = new TreeMap<>();
        node.filter(Node.Sequence.class::isInstance).map(Node.Sequence.class::cast).stream()
                .flatMap(list -> list.items().stream())
                .forEach(item -> rule(item, seen).ifPresent(rules::add));
        return rules;
    }

    private Optional<CustomRule.Text> rule(Node item, Map<String, Origin> seen) {
        Section section = Section.open("a custom rule", item, PolicyKeys.CUSTOM, faults);
        String id = section.text("id").orElse("");
        String title = section.text("title").orElse("").strip();
        String expression = section.text("expr").orElse("").strip();
        String fix = section.text("fix").orElse("").strip();
        if (id.isEmpty() || title.isEmpty() || expression.isEmpty() || fix.isEmpty()) {
            faults.add(item.at(), "a custom rule needs 'id', 'title', 'expr' and 'fix'");
            return Optional.empty();
        }
        Optional<String> wrong = wrong(id, seen);
        wrong.ifPresent(what -> section.fault("id", "is '" + id + "', " + what));
        if (wrong.isPresent()) {
            return Optional.empty();
        }
        seen.put(id, section.place("id"));
        return Optional.of(new CustomRule.Text(
                id,
                title,
                expression,
                fix,
                section.text("message").map(String::strip).orElse("the expression is false: " + expression),
                section.choice("severity", List.of("note", "warning", "error"))
                        .map(Severity::of)
                        .orElse(Severity.ERROR),
                section.choice("stage", List.of("build", "release", "deploy"))
                        .map(Stage::of)
                        .orElse(Stage.BUILD),
                section.place("expr")));
    }

    private Optional<String> wrong(String id, Map<String, Origin> seen) {
        if (!ID.matcher(id).matches()) {
            return Optional.of("must be of the form 'subject.requirement', in lower case");
        }
        if (seen.containsKey(id)) {
            return Optional.of("which " + seen.get(id) + " has already");
        }
        String subject = RuleSet.subject(id);
        boolean ours = installed.all().stream()
                .anyMatch(rule -> rule.subject().equals(subject)
                        && rule.rule().getClass().getName().startsWith(OWN));
        if (ours || installed.find(id).isPresent()) {
            return Optional.of("whose subject is the plugin's own; choose one of yours");
        }
        return Optional.empty();
    }
}
