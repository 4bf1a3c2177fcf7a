package dev.readiness.core.policy;

import dev.readiness.core.Finding;
import dev.readiness.core.Locks;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Waiver;
import dev.readiness.facts.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads waivers. One without reason or day does not count, and is a finding rather than an error. */
record WaiverReader(RuleSet rules, Locks locks, Faults faults, List<Finding> flaws) {

    List<Waiver> read(Node document) {
        Optional<Node> node = document instanceof Node.Mapping mapping ? mapping.get("waivers") : Optional.empty();
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> waiver(item).stream())
                    .toList();
        }
        Section.openAny("the policy", document, faults).fault("waivers", "must be a list");
        return List.of();
    }

    private Optional<Waiver> waiver(Node node) {
        Section section = Section.open("a waiver", node, PolicyKeys.WAIVER, faults);
        String rule = section.text("rule").orElse("");
        String reason = section.text("reason").orElse("").strip();
        Optional<LocalDate> until = section.date("until");
        List<String> wrong = new ArrayList<>();
        if (rules.find(rule).isEmpty()) {
            wrong.add("names no rule: '" + rule + "'"
                    + rules.nearest(rule)
                            .map(near -> ", did you mean '" + near + "'")
                            .orElse(""));
        }
        if (reason.isEmpty()) {
            wrong.add("has no reason");
        }
        if (until.isEmpty()) {
            wrong.add(
                    section.text("until").isPresent()
                            ? "has an 'until' that is no day of the form 2027-01-31"
                            : "has no day 'until' which it holds");
        }
        String at = section.text("at").orElse("**");
        if (at.equals("**") && section.text("key").isEmpty()) {
            wrong.add("covers every place; name 'at' or 'key'");
        }
        locks.againstAccepting(rule)
                .ifPresent(lock -> wrong.add("does not count: " + lock.at() + " locks the rule against waivers"));
        if (!wrong.isEmpty()) {
            flaws.add(Finding.of(node.at(), rule, "the waiver " + String.join(" and ", wrong)));
            return Optional.empty();
        }
        return until.map(day -> new Waiver(rule, at, section.text("key"), reason, day, node.at()));
    }
}
