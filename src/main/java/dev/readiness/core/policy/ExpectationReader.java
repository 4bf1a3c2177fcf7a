package dev.readiness.core.policy;

import dev.readiness.facts.Node;
import dev.readiness.facts.policy.ProductionSettings.Expectation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the demands under {@code production.expect}. */
record ExpectationReader(Faults faults) {

    List<Expectation> read(Section production) {
        Optional<Node> node = production.node("expect");
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(this::expectation).toList();
        }
        production.fault("expect", "must be a list");
        return List.of();
    }

    private Expectation expectation(Node node) {
        Section section = Section.open("expect", node, PolicyKeys.EXPECT, faults);
        Optional<String> key = section.text("key").filter(text -> !text.isBlank());
        if (key.isEmpty()) {
            faults.add(node.at(), "an expectation needs a 'key'");
        } else if (section.entries().size() < 2) {
            faults.add(
                    node.at(),
                    "the expectation on '" + key.get()
                            + "' asks for nothing; add required, reference, equals, oneOf, matches or minLength");
        }
        Optional<String> matches = section.text("matches");
        matches.flatMap(ExpectationReader::flaw).ifPresent(flaw -> section.fault("matches", flaw));
        return new Expectation(
                key.orElse(""),
                node.at(),
                section.flag("required", false),
                section.flag("reference", false),
                section.texts("equals"),
                section.texts("oneOf").orElse(List.of()),
                matches,
                section.number("minLength", 1, 1_000_000));
    }

    private static Optional<String> flaw(String regex) {
        try {
            Pattern.compile(regex);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("is not a regular expression: " + e.getDescription());
        }
    }
}
