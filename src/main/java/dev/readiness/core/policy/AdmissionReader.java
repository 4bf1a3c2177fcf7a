package dev.readiness.core.policy;

import dev.readiness.core.Admission;
import dev.readiness.core.Admission.AllowedSkip;
import dev.readiness.core.Ages;
import dev.readiness.facts.Node;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what the section {@code gate} says of uploads. */
record AdmissionReader(Section gate, Faults faults) {

    private static final Pattern GOAL = Pattern.compile("[^:\\s]+:[^:\\s]+:[^:\\s]+");

    Admission read() {
        return new Admission(maxAge(), uploads(), skips());
    }

    private Optional<Duration> maxAge() {
        Optional<String> text = gate.text("maxAge");
        Optional<Duration> age = text.flatMap(Ages::of);
        if (text.isPresent() && age.isEmpty()) {
            gate.fault("maxAge", "is '" + text.get() + "', must be like 90m, 24h or 7d");
        }
        return age;
    }

    private List<String> uploads() {
        List<String> goals = gate.texts("uploads").orElse(List.of());
        goals.stream()
                .filter(goal -> !GOAL.matcher(goal).matches())
                .forEach(goal -> gate.fault("uploads", "has '" + goal + "', must be groupId:artifactId:goal"));
        return goals;
    }

    private List<AllowedSkip> skips() {
        Optional<Node> node = gate.node("skips");
        if (node.isPresent() && !(node.get() instanceof Node.Sequence)) {
            gate.fault("skips", "must be a list");
        }
        return node.filter(Node.Sequence.class::isInstance).map(Node.Sequence.class::cast).stream()
                .flatMap(list -> list.items().stream())
                .flatMap(item -> skip(item).stream())
                .toList();
    }

    private Optional<AllowedSkip> skip(Node item) {
        Section skip = Section.open("gate.skips", item, PolicyKeys.SKIP, faults);
        String property = skip.text("property").orElse("");
        String reason = skip.text("reason").orElse("").strip();
        if (property.isEmpty() || reason.isEmpty()) {
            faults.add(item.at(), "an entry of gate.skips needs 'property' and 'reason'");
            return Optional.empty();
        }
        return Optional.of(new AllowedSkip(property, reason));
    }
}
