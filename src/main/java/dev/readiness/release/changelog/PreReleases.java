package dev.readiness.release.changelog;

import dev.readiness.markdown.CommonMark;
import dev.readiness.release.text.Edit;
import dev.readiness.release.text.Line;
import dev.readiness.release.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/**
 * The sections of a version's pre-releases, to be told as one: what each category says, the oldest first, nothing twice.
 *
 * @param parts the oldest first
 */
record PreReleases(SourceText source, List<Part> parts) {

    /** The categories of Keep a Changelog, in its order. */
    private static final List<String> CATEGORIES =
            List.of("added", "changed", "deprecated", "removed", "fixed", "security");

    PreReleases {
        parts = List.copyOf(parts);
    }

    /** Those that lead to a final version. */
    static PreReleases of(ChangelogText text, Roll roll) {
        List<Part> parts = roll.version().isFinal()
                ? text.versions().entries().stream()
                        .filter(entry -> !entry.version().isFinal()
                                && entry.version().core().equals(roll.version().core()))
                        .sorted(Comparator.comparing(entry -> entry.version()))
                        .map(entry -> entry.what())
                        .toList()
                : List.of();
        return new PreReleases(text.source(), parts);
    }

    boolean says() {
        return parts.stream().anyMatch(Part::says);
    }

    /** These, and what was written since. */
    PreReleases and(Optional<Part> unreleased) {
        List<Part> all = new ArrayList<>(parts);
        unreleased.filter(Part::says).ifPresent(all::add);
        return new PreReleases(source, all);
    }

    /** One body of all. */
    List<String> joined(boolean airy) {
        Map<String, Category> categories = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        parts.forEach(part -> read(part, categories, seen));
        List<String> lines = new ArrayList<>();
        categories.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> rank(entry.getKey())))
                .filter(entry -> !entry.getValue().pieces().isEmpty())
                .forEach(entry -> entry.getValue().write(lines, airy));
        return lines;
    }

    /** What takes the words out of the file; the definitions of links stay, because others may use them. */
    List<Edit> removal() {
        Set<Integer> lines = new TreeSet<>();
        parts.forEach(part -> removed(part, lines));
        parts.stream()
                .flatMap(part -> part.blocks().stream())
                .filter(LinkReferenceDefinition.class::isInstance)
                .forEach(block -> IntStream.range(Places.start(block), Places.end(source, block))
                        .forEach(lines::remove));
        return lines.stream().map(line -> new Edit(line, line + 1, List.of())).toList();
    }

    /** The section with the free lines below it, at the end of the file with those above; Unreleased keeps its heading. */
    private void removed(Part part, Set<Integer> lines) {
        int from = part.isUnreleased() ? part.body() : part.above();
        int end = part.end();
        while (!part.isUnreleased() && end < source.lines().size() && source.isBlank(end)) {
            end++;
        }
        while (end == source.lines().size() && from > 0 && source.isBlank(from - 1)) {
            from--;
        }
        IntStream.range(from, end).forEach(lines::add);
    }

    private void read(Part part, Map<String, Category> categories, Set<String> seen) {
        int level = part.blocks().stream()
                .filter(Heading.class::isInstance)
                .mapToInt(block -> ((Heading) block).getLevel())
                .min()
                .orElse(0);
        String name = "";
        for (Node block : part.blocks()) {
            if (block instanceof Heading heading && heading.getLevel() == level) {
                name = name(heading);
                categories.putIfAbsent(name, new Category(texts(block), new ArrayList<>()));
            } else if (!(block instanceof LinkReferenceDefinition)) {
                Category category =
                        categories.computeIfAbsent(name, none -> new Category(List.of(), new ArrayList<>()));
                for (Piece piece : pieces(block)) {
                    if (seen.add(name + "\n" + piece.said())) {
                        category.pieces().add(piece);
                    }
                }
            }
        }
    }

    static boolean isCategory(Heading heading) {
        return CATEGORIES.contains(name(heading));
    }

    private static String name(Heading heading) {
        return CommonMark.bracketed(heading).strip().toLowerCase(Locale.ROOT);
    }

    private List<Piece> pieces(Node block) {
        if (!(block instanceof ListBlock)) {
            return List.of(new Piece(false, texts(block)));
        }
        List<Piece> pieces = new ArrayList<>();
        for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
            pieces.add(new Piece(true, texts(item)));
        }
        return pieces;
    }

    private List<String> texts(Node block) {
        return source.lines().subList(Places.start(block), Places.end(source, block)).stream()
                .map(Line::text)
                .toList();
    }

    private static int rank(String category) {
        int index = CATEGORIES.indexOf(category);
        return category.isEmpty() ? -1 : index < 0 ? CATEGORIES.size() : index;
    }

    /** An item of a list, or another block. */
    private record Piece(boolean item, List<String> lines) {

        /** What counts when two are compared. */
        String said() {
            return String.join(" ", lines)
                    .replaceFirst("^\\s*[-*+]\\s", "")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    private record Category(List<String> heading, List<Piece> pieces) {

        void write(List<String> lines, boolean airy) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(heading);
            boolean first = true;
            boolean item = false;
            for (Piece piece : pieces) {
                if (first ? airy && !heading.isEmpty() : !item || !piece.item()) {
                    lines.add("");
                }
                lines.addAll(piece.lines());
                first = false;
                item = piece.item();
            }
        }
    }
}
