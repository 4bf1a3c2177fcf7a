package dev.readiness.release.changelog;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.changelog.SectionHeading;
import dev.readiness.markdown.Blocks;
import dev.readiness.markdown.CommonMark;
import dev.readiness.release.text.Edit;
import dev.readiness.release.text.SourceText;
import dev.readiness.release.text.VersionOrder;
import dev.readiness.release.text.VersionOrder.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/**
 * A changelog cut at the headings of its sections.
 *
 * @param end index of the line after the last block that shows
 */
record ChangelogText(String path, SourceText source, List<Part> parts, List<Definition> definitions, int end) {

    private static final Pattern ANCHOR = Pattern.compile("\\s*<a (?:name|id)=[^<>]*>\\s*(?:</a>)?\\s*");

    ChangelogText {
        parts = List.copyOf(parts);
        definitions = List.copyOf(definitions);
    }

    static ChangelogText parse(String path, SourceText source) {
        List<Cut> cuts = new ArrayList<>();
        List<Definition> definitions = new ArrayList<>();
        int end = 0;
        boolean open = false;
        for (Node node = Places.parse(source).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof LinkReferenceDefinition) {
                int line = Places.start(node);
                Definition.of(line, source.at(line)).ifPresent(definitions::add);
            }
            end = Places.shows(node) ? Places.end(source, node) : end;
            if (node instanceof Heading heading) {
                SectionHeading says = SectionHeading.of(CommonMark.bracketed(heading), heading.getLevel());
                if (says.kind() != SectionHeading.Kind.OTHER) {
                    cuts.add(new Cut(heading, says, new ArrayList<>()));
                    open = true;
                    continue;
                }
                open = open && cuts.get(cuts.size() - 1).holds(heading);
            }
            if (open) {
                cuts.get(cuts.size() - 1).blocks().add(node);
            }
        }
        return new ChangelogText(
                path, source, cuts.stream().map(cut -> cut.part(source)).toList(), definitions, end);
    }

    /** A heading and what was found below it so far. */
    private record Cut(Heading node, SectionHeading heading, List<Node> blocks) {

        /** Whether another heading is of this section; the rules tolerate a category of the same level, and so does this. */
        boolean holds(Heading other) {
            return other.getLevel() > node.getLevel() || other.getLevel() >= 3 || PreReleases.isCategory(other);
        }

        Part part(SourceText source) {
            int start = Places.start(node);
            int body = Places.end(source, node);
            return new Part(
                    heading,
                    node.getLevel(),
                    start > 0 && ANCHOR.matcher(source.at(start - 1)).matches() ? start - 1 : start,
                    start,
                    body,
                    blocks.stream()
                            .filter(Places::shows)
                            .mapToInt(block -> Places.end(source, block))
                            .max()
                            .orElse(body),
                    blocks.stream().anyMatch(Blocks::says),
                    blocks);
        }
    }

    /** The section of what is unreleased: the one with words, otherwise the first. */
    Optional<Part> unreleased() {
        List<Part> all = parts.stream().filter(Part::isUnreleased).toList();
        List<Part> words = all.stream().filter(Part::says).toList();
        if (words.size() > 1) {
            throw new ReadinessException(
                    at(words.get(1).start()) + " starts a second section of what is unreleased, the first is at line "
                            + (words.get(0).start() + 1),
                    "join the two");
        }
        return words.stream().findFirst().or(() -> all.stream().findFirst());
    }

    /** The sections of versions that can be compared. */
    VersionOrder<Part> versions() {
        return new VersionOrder<>(parts.stream()
                .flatMap(part -> part.version().stream().map(version -> new Entry<>(version, part)))
                .toList());
    }

    /** The definitions of links whose label is a version. */
    VersionOrder<Definition> links() {
        return new VersionOrder<>(definitions.stream()
                .flatMap(line -> line.version().stream().map(version -> new Entry<>(version, line)))
                .toList());
    }

    ChangelogText with(List<Edit> edits) {
        return parse(path, source.with(edits));
    }

    /** A place for messages. */
    String at(int index) {
        return path + ":" + (index + 1);
    }
}
