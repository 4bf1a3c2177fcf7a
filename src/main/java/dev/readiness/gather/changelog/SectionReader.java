package dev.readiness.gather.changelog;

import dev.readiness.facts.changelog.DateText;
import dev.readiness.facts.changelog.Section;
import dev.readiness.facts.changelog.Section.Category;
import dev.readiness.facts.changelog.Section.Entry;
import dev.readiness.facts.changelog.SectionHeading;
import dev.readiness.gather.changelog.Outline.Part;
import dev.readiness.markdown.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** Makes a section of a heading and what stands below it. */
final class SectionReader {

    private final Markdown markdown;

    SectionReader(Markdown markdown) {
        this.markdown = markdown;
    }

    Section read(Part part) {
        SectionHeading heading = part.heading();
        return new Section(
                markdown.at(part.node()),
                Optional.of(heading.name()).filter(name -> !name.isEmpty()),
                heading.date().map(DateText::text).orElse(""),
                heading.date().flatMap(DateText::day),
                heading.yanked(),
                categories(part),
                Markdown.link(part.node()),
                body(part),
                part.blocks().stream().noneMatch(Blocks::says));
    }

    private List<Category> categories(Part part) {
        List<Heading> headings = part.categories();
        List<Category> categories = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (Node block : part.blocks()) {
            if (block instanceof Heading heading && headings.contains(heading)) {
                entries = new ArrayList<>();
                categories.add(new Category(Markdown.text(heading).strip(), markdown.at(heading), List.of()));
            }
            if (block instanceof ListBlock && !categories.isEmpty()) {
                entries.addAll(entries(block));
                Category last = categories.remove(categories.size() - 1);
                categories.add(new Category(last.name(), last.at(), entries));
            }
        }
        return categories;
    }

    private List<Entry> entries(Node list) {
        List<Entry> entries = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem listItem && Blocks.says(listItem)) {
                entries.add(new Entry(markdown.at(item), text(listItem)));
            }
        }
        return entries;
    }

    /** The source of an item without its marker and without the indentation that the marker asks for. */
    private String text(ListItem item) {
        String source =
                markdown.source().substring(markdown.start(item.getFirstChild()), markdown.end(item.getLastChild()));
        String indent = " ".repeat(item.getContentIndent() == null ? 0 : item.getContentIndent());
        return source.lines()
                .map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line.stripLeading())
                .collect(Collectors.joining("\n"));
    }

    /** From the line after the heading to the end of the last block that shows; an anchor before the next heading is its own. */
    private String body(Part part) {
        List<Node> visible = part.blocks().stream()
                .filter(block -> !Blocks.isInvisible(block))
                .toList();
        if (visible.isEmpty()) {
            return "";
        }
        String source = markdown.source();
        int start = lineEnd(source, markdown.end(part.node()));
        return source.substring(start, lineEnd(source, markdown.end(visible.get(visible.size() - 1))));
    }

    /** The index after the line break at or after an index. */
    private static int lineEnd(String source, int index) {
        int lineBreak = source.indexOf('\n', index);
        return lineBreak < 0 ? source.length() : lineBreak + 1;
    }
}
