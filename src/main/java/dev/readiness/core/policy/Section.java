package dev.readiness.core.policy;

import dev.readiness.core.Nearest;
import dev.readiness.facts.Node;
import dev.readiness.facts.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One mapping of the policy: typed reading that names the place of what does not fit. */
final class Section {

    private final String name;
    private final Node.Mapping mapping;
    private final Faults faults;

    private Section(String name, Node.Mapping mapping, Faults faults) {
        this.name = name;
        this.mapping = mapping;
        this.faults = faults;
    }

    /** Opens a mapping that may have just these keys; anything else is a fault, and so is a key given twice. */
    static Section open(String name, Node node, Set<String> keys, Faults faults) {
        Section section = openAny(name, node, faults);
        for (Node.Entry entry : section.mapping.entries()) {
            if (!keys.contains(entry.key())) {
                String hint = Nearest.to(entry.key(), keys)
                        .map(near -> "; did you mean '" + near + "'")
                        .orElse("; known are "
                                + String.join(", ", keys.stream().sorted().toList()));
                faults.add(entry.at(), "unknown key '" + entry.key() + "' in " + name + hint);
            }
        }
        return section;
    }

    /** Opens a mapping whose keys are names of the user's. */
    static Section openAny(String name, Node node, Faults faults) {
        Node.Mapping mapping = new Node.Mapping(node.at(), List.of());
        if (node instanceof Node.Mapping given) {
            mapping = given;
        } else if (!(node instanceof Node.Scalar empty && empty.text().isEmpty())) {
            faults.add(node.at(), name + " must be a mapping of keys to values");
        }
        Set<String> seen = new HashSet<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!seen.add(entry.key())) {
                faults.add(entry.at(), "'" + entry.key() + "' is given twice in " + name);
            }
        }
        return new Section(name, mapping, faults);
    }

    Origin at() {
        return mapping.at();
    }

    List<Node.Entry> entries() {
        return mapping.entries();
    }

    Optional<Node> node(String key) {
        return mapping.get(key);
    }

    Section section(String key, Set<String> keys) {
        return open(key, node(key).orElse(new Node.Mapping(at(), List.of())), keys, faults);
    }

    Optional<String> text(String key) {
        return node(key).flatMap(node -> text(key, node));
    }

    Optional<String> text(String key, Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        faults.add(node.at(), "'" + key + "' of " + name + " must be a single value");
        return Optional.empty();
    }

    /** A list of texts; a single text counts as a list of one, as in YAML people write both. */
    Optional<List<String>> texts(String key) {
        return node(key)
                .map(node -> node instanceof Node.Sequence sequence
                        ? sequence.items().stream()
                                .flatMap(item -> text(key, item).stream())
                                .toList()
                        : text(key, node).filter(text -> !text.isEmpty()).stream()
                                .toList());
    }

    boolean flag(String key, boolean fallback) {
        return choice(key, List.of("true", "false")).map("true"::equals).orElse(fallback);
    }

    /** One of a few words. */
    Optional<String> choice(String key, List<String> words) {
        Optional<String> text = text(key).map(word -> word.toLowerCase(Locale.ROOT));
        text.filter(word -> !words.contains(word))
                .ifPresent(word -> fault(key, "is '" + word + "', must be one of " + String.join(", ", words)));
        return text.filter(words::contains);
    }

    Optional<Integer> number(String key, int from, int to) {
        Optional<BigDecimal> number = decimal(key, from, to);
        number.filter(value -> value.stripTrailingZeros().scale() > 0)
                .ifPresent(value -> fault(key, "must be a whole number"));
        return number.map(BigDecimal::intValue);
    }

    /** A number with or without a percent sign. */
    Optional<BigDecimal> decimal(String key, int from, int to) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text.get().replace("%", "").strip());
            if (number.compareTo(BigDecimal.valueOf(from)) >= 0 && number.compareTo(BigDecimal.valueOf(to)) <= 0) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // said below, in words of the policy
        }
        fault(key, "is '" + text.get() + "', must be a number from " + from + " to " + to);
        return Optional.empty();
    }

    /** A day as written in ISO 8601; empty when it is none, without a fault, because a waiver's flaw is a finding. */
    Optional<LocalDate> date(String key) {
        try {
            return text(key).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Where a key is; where the mapping is, without it. */
    Origin place(String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(Node.Entry::at)
                .findFirst()
                .orElse(at());
    }

    void fault(String key, String what) {
        faults.add(place(key), "'" + key + "' of " + name + " " + what);
    }
}
