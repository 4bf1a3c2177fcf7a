package dev.readiness.gather.changelog;

import dev.readiness.facts.changelog.SectionHeading;
import dev.readiness.facts.changelog.SectionHeading.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A file cut at the headings of its sections. Only headings of the document itself count: one in a quotation, a list or a
 * code fence is content.
 *
 * @param title the first heading of the first level that starts no section
 */
record Outline(Optional<Heading> title, List<Part> parts) {

    /** A section: its heading and what stands below it, in order. */
    record Part(Heading node, SectionHeading heading, List<Node> blocks) {

        /** The category headings, and where none stands at their level, deeper ones. */
        List<Heading> categories() {
            int level = headings()
                    .filter(this::isBelow)
                    .mapToInt(Heading::getLevel)
                    .min()
                    .orElse(0);
            return headings()
                    .filter(heading -> heading.getLevel() <= Math.max(level, node.getLevel()))
                    .toList();
        }

        /** Whether a heading is part of this section by its level; patch releases of the third level share it with categories. */
        boolean isBelow(Heading heading) {
            return heading.getLevel() > node.getLevel() || heading.getLevel() >= 3;
        }

        private java.util.stream.Stream<Heading> headings() {
            return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast);
        }
    }

    static Outline of(Markdown markdown) {
        Optional<Heading> title = Optional.empty();
        List<Part> parts = new ArrayList<>();
        for (Node node = markdown.root().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                SectionHeading says = SectionHeading.of(Markdown.text(heading), heading.getLevel());
                if (says.kind() != Kind.OTHER) {
                    parts.add(new Part(heading, says, new ArrayList<>()));
                    continue;
                }
                if (heading.getLevel() == 1 && title.isEmpty()) {
                    title = Optional.of(heading);
                    continue;
                }
            }
            if (!parts.isEmpty()) {
                parts.get(parts.size() - 1).blocks().add(node);
            }
        }
        return new Outline(title, parts);
    }
}
